/// A Persian and an English word that were linked in aligned texts.
package struct LearntPair: Hashable, Sendable {
  /// The Persian stem.
  package let persian: String
  /// The English stem.
  package let english: String
  /// The expected number of times that the two were linked, over all texts; more than 0.
  package let count: Double

  /// Makes a pair.
  package init(persian: String, english: String, count: Double) {
    self.persian = persian
    self.english = english
    self.count = count
  }
}
