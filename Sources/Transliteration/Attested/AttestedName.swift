/// A name that somebody vouches for: how it is written in both languages.
package struct AttestedName: Hashable, Sendable {
  /// The Persian name.
  package var persian: String
  /// The English one.
  package var english: String
  /// Whether this is the preferred English rendering; others are admitted beside it.
  package var isPreferred: Bool
  /// Whether the user has said so: the user's habits rule guesses, and the user's names come first.
  package var isOwn: Bool

  /// Makes an attested name.
  package init(persian: String, english: String, isPreferred: Bool = true, isOwn: Bool = false) {
    self.persian = persian
    self.english = english
    self.isPreferred = isPreferred
    self.isOwn = isOwn
  }

  /// How much the name counts beside others of the same spelling.
  var weight: Float { (isPreferred ? 1 : 0.4) * (isOwn ? 20 : 1) }
}
