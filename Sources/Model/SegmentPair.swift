/// A Persian text and its English translation, as one unit of aligned text.
package struct SegmentPair: Hashable, Sendable {
  /// The Persian or Dari side.
  package var source: String
  /// The English side.
  package var target: String
  /// The alignment's confidence from 0 to 1, or `nil` where a person paired the two.
  package var score: Double?
  /// Further columns of the file, by name: identifiers, notes.
  package var properties: [String: String]

  /// Makes a pair.
  package init(
    source: String, target: String, score: Double? = nil, properties: [String: String] = [:]
  ) {
    self.source = source
    self.target = target
    self.score = score
    self.properties = properties
  }
}
