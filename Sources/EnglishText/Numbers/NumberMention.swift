/// A number that a text mentions, in digits or in words.
package struct NumberMention: Hashable, Sendable {
  /// Its place in the original, in UTF-8 bytes.
  package let range: Range<Int>
  /// The canonical decimal: ASCII digits, no grouping, no needless zeros (`1250`, `3.5`).
  package let value: String
  /// Whether it is written out in letters.
  package let isWord: Bool
  /// Whether it is an ordinal (`19th`, `third`).
  package let isOrdinal: Bool
  /// Whether the word often means something else than the number: one, first, second.
  package let isWeak: Bool

  /// Makes a mention.
  package init(
    range: Range<Int>, value: String, isWord: Bool = false, isOrdinal: Bool = false,
    isWeak: Bool = false
  ) {
    self.range = range
    self.value = value
    self.isWord = isWord
    self.isOrdinal = isOrdinal
    self.isWeak = isWeak
  }
}
