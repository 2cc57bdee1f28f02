/// The phrases of one side of a lexicon, to be found in segments.
struct PhraseTable: Sendable {
  private var lengths: [String: Int] = [:]
  private var firstWords: [String: Int] = [:]

  /// A table without phrases.
  static let empty = PhraseTable([])

  /// Makes a table of stem sequences; those of a single word are left out, being words already.
  init(_ phrases: some Sequence<[String]>) {
    for phrase in phrases where phrase.count > 1 {
      lengths[PhraseTable.text(of: phrase[...])] = phrase.count
      firstWords[phrase[0]] = max(firstWords[phrase[0]] ?? 0, phrase.count)
    }
  }

  /// The text by which a phrase stands in a vocabulary.
  static func text(of stems: ArraySlice<String>) -> String { stems.joined(separator: " ") }

  /// The phrases that stand in a segment; overlapping ones too.
  func phrases(in words: [EvidenceWord]) -> [EvidenceWord] {
    guard !lengths.isEmpty else { return [] }
    let stems = words.filter { $0.kind == .word || $0.kind == .foreign }.map(\.text)
    var found: [EvidenceWord] = []
    for start in stems.indices {
      guard let longest = firstWords[stems[start]], longest > 1 else { continue }
      for stop in start..<min(start + longest, stems.count) where stop > start {
        let text = PhraseTable.text(of: stems[start...stop])
        if lengths[text] != nil {
          found.append(
            EvidenceWord(text: text, form: text, kind: .phrase, isCapitalised: false))
        }
      }
    }
    return found
  }
}
