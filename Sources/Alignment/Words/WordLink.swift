/// A Persian and an English token that translate each other.
package struct WordLink: Hashable, Sendable {
  /// The index of the Persian token among `Folding.fold(text).tokens()` of its segment.
  package let source: Int
  /// The index of the English token among `EnglishTokens.tokens(of:)` of its segment.
  package let target: Int
  /// How sure the link is, from 0 to 1: the mean of what the two directions say.
  package let probability: Double
}
