/// A possible rendering of a name in the other language.
package struct Candidate: Hashable, Sendable {
  /// The rendering, capitalised like a name.
  package let text: String
  /// How well it fits, 0…1: guesses stay below 0.6, since nobody has written them yet.
  package let score: Double
  /// Whether the rendering is a name that the transliterator was given.
  package let isAttested: Bool

  /// Makes a candidate of its parts.
  package init(text: String, score: Double, isAttested: Bool) {
    self.text = text
    self.score = score
    self.isAttested = isAttested
  }
}
