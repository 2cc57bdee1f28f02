import Model

/// Two texts aligned, and what to think of it.
package struct TextAlignment: Sendable {
  /// The beads; they cover every segment of either side once, in order.
  package var beads: [Bead]
  /// How far the alignment as a whole can be trusted.
  package var quality: AlignmentQuality
}

/// How far an alignment as a whole can be trusted.
package struct AlignmentQuality: Hashable, Sendable {
  /// A reason why the texts may not be what they are said to be.
  package enum Doubt: Hashable, Sendable, CaseIterable {
    /// A side has no text.
    case noText
    /// The source is not in the script of its language.
    case sourceLanguage
    /// The target is not in the script of its language.
    case targetLanguage
    /// Both sides are the same text.
    case sameText
    /// Words meet their known translations hardly more often than by chance.
    case unrelated
  }

  /// The probability that the texts are translations of each other, from 0 to 1.
  package var confidence: Double
  /// How often words meet a known translation in their bead, as a share of what there could be.
  ///
  /// 0 is chance. Translations have 0.5 and more, unrelated texts less than 0.3.
  package var agreement: Double
  /// The share of the segments with text that have a counterpart, from 0 to 1.
  package var paired: Double
  /// The mean score of the beads with segments on both sides, or 0.
  package var meanScore: Double
  /// Why the texts may not be what they are said to be, the plainest reason first.
  package var doubts: [Doubt]

  /// Whether the alignment should be shown with a warning.
  package var isDoubtful: Bool { !doubts.isEmpty }
}
