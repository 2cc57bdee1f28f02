/// A number that a text states, in digits or in words.
package struct NumberMention: Hashable, Sendable {
  /// Its place in the original text, in UTF-8 bytes.
  package let range: Range<Int>
  /// Its value in canonical decimal notation: `1250`, `3.5`, `1500000`.
  package let value: String
  /// Whether it is written out, wholly or in part (`۳ میلیون` is, in part).
  package let isWord: Bool
  /// Whether it is an ordinal: دوم, ۱۹م.
  package let isOrdinal: Bool
  /// Whether the word often is no number at all: یک is also the article.
  package let isWeak: Bool
}
