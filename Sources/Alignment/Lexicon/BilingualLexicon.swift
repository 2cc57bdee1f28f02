import Model

/// Known translations, as pairs of stemmed words or phrases, for the aligners to start from.
///
/// Built from whatever the caller knows: a termbase, a word list, the user's memory. The lexicon is
/// a value and knows no store. Reading is linear in the pairs.
package struct BilingualLexicon: Sendable {
  /// One pair.
  struct Entry: Sendable {
    /// The Persian stems, in order; at least one.
    let persian: [String]
    /// The English stems, in order; at least one.
    let english: [String]
    /// How much the pair counts for, 1 for an ordinary one.
    let weight: Double
  }

  /// The pairs, in the order of their being added.
  private(set) var entries: [Entry] = []

  /// The number of pairs.
  package var count: Int { entries.count }
  /// Whether there are no pairs.
  package var isEmpty: Bool { entries.isEmpty }

  /// Longer phrases than this are left out: text never repeats them word for word.
  static let longestPhrase = 6

  /// Makes an empty lexicon.
  package init() {}

  /// Makes a lexicon of pairs of terms.
  package init(_ pairs: some Sequence<(persian: String, english: String)>, weight: Double = 1) {
    add(pairs, weight: weight)
  }

  /// Adds pairs of terms; `weight` says how much a pair counts for beside others of the same word.
  ///
  /// Terms are stemmed like text, so inflected forms match. A leading `to` or article of the English
  /// is dropped. Pairs with an empty side, or with a side of more than six words, are left out.
  package mutating func add(
    _ pairs: some Sequence<(persian: String, english: String)>, weight: Double = 1
  ) {
    guard weight > 0, weight.isFinite else { return }
    var persianReader = EvidenceReader(language: .persian)
    var englishReader = EvidenceReader(language: .english)
    // Words with several renderings come with one after the other.
    var last: (text: String, stems: [String]) = ("", [])
    for pair in pairs {
      if pair.persian != last.text {
        last = (pair.persian, BilingualLexicon.stems(of: pair.persian, with: &persianReader))
      }
      let persian = last.stems
      var english = BilingualLexicon.stems(of: pair.english, with: &englishReader)
      if english.count > 1, ["a", "an", "the", "to"].contains(english[0]) { english.removeFirst() }
      guard (1...BilingualLexicon.longestPhrase).contains(persian.count),
        (1...BilingualLexicon.longestPhrase).contains(english.count)
      else { continue }
      entries.append(Entry(persian: persian, english: english, weight: weight))
    }
  }

  /// Adds a pair of stem sequences.
  mutating func append(_ persian: [String], _ english: [String], weight: Double) {
    entries.append(Entry(persian: persian, english: english, weight: weight))
  }

  private static func stems(of term: String, with reader: inout EvidenceReader) -> [String] {
    reader.words(of: term).filter { $0.kind == .word || $0.kind == .foreign }.map(\.text)
  }
}
