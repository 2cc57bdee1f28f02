import Interchange
import Model
import TermExtraction

/// Aligned text from files: one that is aligned already, or two that are aligned on the way.
struct AlignedInput {
  let files: [String]
  let segmented: Bool

  /// The pairs with text on both sides.
  func pairs(_ session: Session) throws -> [SegmentPair] {
    let inputs = try files.map { try InputFile(path: $0).notEmpty() }
    let pairs: [SegmentPair]
    if inputs.count == 2, !inputs.contains(where: Self.isAligned) {
      pairs = try aligned(inputs[0], inputs[1], session)
    } else {
      pairs = try inputs.flatMap(Self.read)
    }
    try Texts.requireBeads(pairs.lazy.map { ($0.source, $0.target) })
    return pairs.filter { !$0.source.isEmpty && !$0.target.isEmpty }
  }

  /// Whether a file holds both sides: its first line is a JSON object or has a tab.
  private static func isAligned(_ file: InputFile) -> Bool {
    let line = file.text.prefix { !$0.isNewline }
    return line.hasPrefix("{") || line.contains("\t")
  }

  private static func read(_ file: InputFile) throws -> [SegmentPair] {
    if file.text.hasPrefix("{") { return try AlignmentLines.read(file) }
    guard isAligned(file) else {
      throw InterchangeError.unknownFormat(
        path: file.name,
        known: ["aligned TSV", "the jsonl of vazhe align", "a text and its translation"])
    }
    let table = try AlignedTSV.read(file)
    if let remark = table.remark { Console.note(remark) }
    return table.pairs
  }

  private func aligned(
    _ source: InputFile, _ target: InputFile, _ session: Session
  ) throws -> [SegmentPair] {
    try Texts.requireOrder(source: source, target: target)
    let bitext = Bitext(
      source: source, target: target, languages: (.persian, .english), segmented: segmented)
    return bitext.pairs(try bitext.aligned(AlignmentKnowledge(session)))
  }
}

extension Session {
  /// What single words mean, from the termbase and the ordinary words.
  func wordTranslations() throws -> WordTranslations {
    let words = try termbase.ordinaryWords().flatMap { word in
      word.english.split(separator: "|").map { (persian: word.persian, english: String($0)) }
    }
    let terms = try termbase.translatedConcepts().flatMap { concept in
      concept.persian.flatMap { term in
        concept.english.map { (persian: term.text, english: $0.text) }
      }
    }
    return WordTranslations(words + terms)
  }
}
