import Alignment
import Foundation
import Interchange
import Model

/// Aligns pairs of texts, all in the same way.
struct PairAligner: Sendable {
  let languages: (source: LanguageTag, target: LanguageTag)
  /// Whether every line is a segment.
  let segmented: Bool
  /// What is known of words.
  let knowledge: AlignmentKnowledge
  /// What beads are told by.
  var evidence = AlignCommand.Evidence.all
  /// Whether what words translate which is remembered for later texts.
  var learns = false
  /// What the lines begin with that are known to correspond.
  var anchor: String?
  /// The file in which somebody mended the alignment.
  var edit: String?
  /// Whether the rows of that file that nobody touched stay too.
  var keepsRest = false

  /// Reads two files and aligns them.
  func alignment(source: String, target: String) throws -> AlignedTexts {
    try Self.requireTwo(source, target)
    let first = try InputFile(path: source).notEmpty()
    let second = try InputFile(path: target).notEmpty()
    try Texts.require(
      (languages.source.language, languages.target.language), source: first, target: second)
    let texts = (
      source: AnchoredText(
        first, language: languages.source.language, segmented: segmented, mark: anchor),
      target: AnchoredText(
        second, language: languages.target.language, segmented: segmented, mark: anchor)
    )
    var bitext = Bitext(
      source: texts.source.segments, target: texts.target.segments,
      languages: (languages.source.language, languages.target.language), segmented: segmented)
    if let anchor { try anchors(texts, mark: anchor, (first, second), &bitext.constraints) }
    var remarks = Self.remarks(first, second, segmented: segmented)
    let mended = try edit.map {
      try EditedBeads(
        try InputFile(path: $0).notEmpty(), source: bitext.source, target: bitext.target)
    }
    if let mended {
      bitext.constraints.fixed += mended.kept + (keepsRest ? mended.untouched : [])
      remarks.append(remark(on: mended))
    }
    let fixed = Set((bitext.constraints.fixed).map(BeadRanges.init))
    let scores = Dictionary(
      (keepsRest ? mended?.untouched ?? [] : []).map { (BeadRanges($0), $0.score) },
      uniquingKeysWith: { first, _ in first })
    let alignment = try aligned(bitext)
    var beads = alignment.beads
    var places = Set<Int>()
    for (place, bead) in beads.enumerated() {
      if let score = scores[BeadRanges(bead)] {
        beads[place].score = score
      } else if fixed.contains(BeadRanges(bead)) {
        places.insert(place)
      }
    }
    if learns { remarks.append(try learn(beads, of: bitext, name: Self.name(first))) }
    return AlignedTexts(
      source: .init(name: Self.name(first), language: languages.source),
      target: .init(name: Self.name(second), language: languages.target), bitext: bitext,
      beads: beads, fixed: places, confidence: alignment.quality.confidence,
      warning: QualityWarning.text(alignment.quality), remarks: remarks)
  }

  /// What makes a bead the same bead.
  private struct BeadRanges: Hashable {
    let source: Range<Int>
    let target: Range<Int>

    init(_ bead: Bead) {
      source = bead.source
      target = bead.target
    }
  }

  /// What is odd about the texts, for the user to know.
  private static func remarks(
    _ source: InputFile, _ target: InputFile, segmented: Bool
  ) -> [String] {
    var remarks: [String] = []
    guard segmented else { return remarks }
    for file in [source, target] {
      let hasLF = file.text.utf8.contains(0x0A)
      let count = file.text.unicodeScalars.count {
        $0.value == 0x2028 || $0.value == 0x2029 || $0.value == 0x85
      }
      if count > 0 {
        remarks.append(
          "\(file.name) has \(count) Unicode line separators, which end no line with --segmented")
      }
      if !hasLF, file.text.utf8.contains(0x0D) {
        remarks.append("\(file.name) has no LF: its lines were taken to end at CR")
      }
    }
    return remarks
  }

  private func aligned(_ bitext: Bitext) throws -> TextAlignment {
    do {
      return try bitext.alignment(
        lexicon: try knowledge.lexicon(for: bitext), byLength: evidence == .length)
    } catch is AlignmentConstraintProblem {
      throw Failure(
        "the beads of \(edit ?? "--edit") and the anchors contradict each other; mend the file, or leave --anchor out",
        code: Failure.rejected)
    }
  }

  private func learn(_ beads: [Bead], of bitext: Bitext, name: String) throws -> String {
    guard bitext.persian != nil else {
      throw Failure(
        "--learn is for Persian or Dari with English; leave it out for other languages",
        code: Failure.usage)
    }
    guard let count = try knowledge.learn(beads, of: bitext, name: name) else {
      return "these texts were learnt before"
    }
    return "learnt \(count) \(count == 1 ? "pair" : "pairs") of words"
  }

  private func remark(on mended: EditedBeads) -> String {
    let kept = "\(mended.kept.count) \(mended.kept.count == 1 ? "bead" : "beads") kept as mended"
    if mended.untouched.isEmpty { return kept }
    return kept + ", \(mended.untouched.count) untouched and "
      + (keepsRest ? "kept too" : "aligned anew around them")
  }

  /// Adds what the anchors of two texts say to the constraints.
  private func anchors(
    _ texts: (source: AnchoredText, target: AnchoredText), mark: String,
    _ files: (source: InputFile, target: InputFile), _ constraints: inout AlignmentConstraints
  ) throws {
    let counts = (texts.source.anchors.count, texts.target.anchors.count)
    guard counts.0 == counts.1, counts.0 > 0 else {
      throw Failure(
        "\(files.source.name) has \(counts.0) lines that begin with “\(mark)” and \(files.target.name) has \(counts.1); mark the same places in both",
        code: Failure.rejected)
    }
    for (left, right) in zip(texts.source.anchors, texts.target.anchors) {
      if left.isEmpty && right.isEmpty {
        constraints.anchors.append((left.lowerBound, right.lowerBound))
      } else {
        constraints.fixed.append(Bead(source: left, target: right, score: 1))
      }
    }
  }

  private static func name(_ file: InputFile) -> String {
    (file.name as NSString).lastPathComponent
  }

  /// Refuses a file as the translation of itself.
  private static func requireTwo(_ source: String, _ target: String) throws {
    var first = stat()
    var second = stat()
    guard source != "-", target != "-", stat(source, &first) == 0, stat(target, &second) == 0,
      first.st_mode & S_IFMT == S_IFREG, first.st_dev == second.st_dev,
      first.st_ino == second.st_ino
    else { return }
    throw Failure(
      "\(source) and \(target) are one and the same file; give a text and its translation",
      code: Failure.rejected)
  }
}
