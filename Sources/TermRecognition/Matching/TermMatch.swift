import Model

/// A term found in running text.
package struct TermMatch: Hashable, Sendable {
  /// How the text writes the term.
  package enum Manner: String, Hashable, Sendable {
    /// Letter for letter as the termbase has it.
    case exact
    /// The same after folding: other letters, spaces or ZWNJs.
    case folded
    /// With an ending or a clitic.
    case inflected
    /// In a spelling that the termbase does not have.
    case variant
  }

  /// The term's own letters in the text, in UTF-8 bytes, without endings and glued neighbours.
  package let range: Range<Int>
  /// The terms that are written so, best first; several when concepts share the spelling.
  package let entries: [TermIndex.Entry]
  /// How the text writes it.
  package let manner: Manner
  /// How sure it is that the term stands here, from 0 to 1.
  package let confidence: Double
  /// Whether the spelling is also an ordinary word, or belongs to several concepts.
  package let isAmbiguous: Bool
}

extension TermMatch {
  /// The match as it stands in a text that starts `offset` bytes earlier.
  package func shifted(by offset: Int) -> TermMatch {
    TermMatch(
      range: (range.lowerBound + offset)..<(range.upperBound + offset), entries: entries,
      manner: manner, confidence: confidence, isAmbiguous: isAmbiguous)
  }
}
