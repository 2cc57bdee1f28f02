/// Which words translate which, as learnt from aligned text, with the probabilities of both directions.
///
/// Words are stems, as ``WordAligner`` compares them: Persian without the usual endings and ZWNJ,
/// English in its dictionary form; numbers are `#` and their value.
package struct LexicalTable: Sendable {
  /// One pair of words.
  package struct Entry: Hashable, Sendable {
    /// The Persian stem.
    package let persian: String
    /// The English stem.
    package let english: String
    /// The expected number of times that the two are linked.
    package let count: Double
    /// The probability of the English word, given that the Persian one is translated.
    package let englishGivenPersian: Double
    /// The probability of the Persian word, given that the English one is translated.
    package let persianGivenEnglish: Double
  }

  /// The pairs, by Persian stem in scalar order, the most probable English first.
  package let entries: [Entry]
  private let ranges: [String: Range<Int>]

  /// A table without pairs.
  package static let empty = LexicalTable([])

  /// The English words of a Persian stem, the most probable first.
  package func translations(ofPersian stem: String) -> ArraySlice<Entry> {
    ranges[stem].map { entries[$0] } ?? []
  }

  /// Makes a table; `entries` may be in any order.
  init(_ entries: [Entry]) {
    self.entries = entries.sorted { left, right in
      if left.persian != right.persian {
        return left.persian.unicodeScalars.lexicographicallyPrecedes(right.persian.unicodeScalars)
      }
      if left.englishGivenPersian != right.englishGivenPersian {
        return left.englishGivenPersian > right.englishGivenPersian
      }
      return left.english < right.english
    }
    var ranges: [String: Range<Int>] = [:]
    var start = 0
    for place in self.entries.indices {
      let isLast =
        place + 1 == self.entries.count
        || self.entries[place + 1].persian != self.entries[place].persian
      guard isLast else { continue }
      ranges[self.entries[place].persian] = start..<(place + 1)
      start = place + 1
    }
    self.ranges = ranges
  }
}
