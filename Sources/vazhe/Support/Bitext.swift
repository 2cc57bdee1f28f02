import Alignment
import Interchange
import Model

/// Two segmented texts that are to be aligned.
struct Bitext {
  let source: [String]
  let target: [String]
  let languages: (source: Language, target: Language)
  /// What is known of the alignment before it is made; the paragraphs, unless every line is a segment.
  var constraints: AlignmentConstraints

  /// Reads two texts.
  init(
    source: InputFile, target: InputFile, languages: (source: Language, target: Language),
    segmented: Bool
  ) {
    self.init(
      source: Texts.segments(of: source, language: languages.source, segmented: segmented),
      target: Texts.segments(of: target, language: languages.target, segmented: segmented),
      languages: languages, segmented: segmented)
  }

  /// Takes two texts that are segmented already.
  init(
    source: [Segment], target: [Segment], languages: (source: Language, target: Language),
    segmented: Bool
  ) {
    self.source = source.map(\.text)
    self.target = target.map(\.text)
    self.languages = languages
    constraints = .none
    if !segmented {
      constraints.sourceParagraphs = source.map(\.paragraph)
      constraints.targetParagraphs = target.map(\.paragraph)
    }
  }

  /// The beads of the two texts.
  func aligned(_ knowledge: AlignmentKnowledge) throws -> [Bead] {
    try alignment(lexicon: try knowledge.lexicon(for: self)).beads
  }

  /// The beads of the two texts, and how far they can be trusted; by lengths alone where
  /// `byLength` is set.
  func alignment(
    lexicon: BilingualLexicon, byLength: Bool = false
  ) throws(AlignmentConstraintProblem) -> TextAlignment {
    let configuration = AlignerConfiguration(
      sourceLanguage: languages.source, targetLanguage: languages.target, byLength: byLength)
    return try Aligner(configuration: configuration).alignment(
      source: source, target: target, lexicon: lexicon, constraints: constraints)
  }

  /// A bead's texts: its sentences joined by one space.
  func pair(_ bead: Bead) -> SegmentPair {
    SegmentPair(
      source: source[bead.source].joined(separator: " "),
      target: target[bead.target].joined(separator: " "), score: bead.score)
  }

  /// All beads' texts.
  func pairs(_ beads: [Bead]) -> [SegmentPair] { beads.map(pair) }
}
