import Model

/// What is known of an alignment before it is made.
///
/// Fixed beads and anchors are hard: every bead keeps to them. Paragraphs are soft: how much they count
/// for is estimated from the texts, so that paragraphs that do not correspond do no harm.
///
/// All numbers are indices of segments as they are given to the aligner, those without text included.
package struct AlignmentConstraints: Sendable {
  /// Beads given by a person, in any order.
  ///
  /// They come out as they are, with a score of 1, and everything else is aligned around them.
  /// Any shape will do, omissions among them: their empty range says where on the other side they stand.
  /// The scores are ignored.
  package var fixed: [Bead]
  /// Places that a person knows, in any order.
  ///
  /// A boundary of beads falls before source segment `source` and target segment `target`, and no bead
  /// crosses it. The number of segments stands for the end.
  package var anchors: [(source: Int, target: Int)]
  /// The paragraph of every source segment, where known: equal numbers for neighbours of one paragraph.
  package var sourceParagraphs: [Int]?
  /// The paragraph of every target segment, where known.
  package var targetParagraphs: [Int]?

  /// Makes constraints; without arguments there are none.
  package init(
    fixed: [Bead] = [], anchors: [(source: Int, target: Int)] = [], sourceParagraphs: [Int]? = nil,
    targetParagraphs: [Int]? = nil
  ) {
    self.fixed = fixed
    self.anchors = anchors
    self.sourceParagraphs = sourceParagraphs
    self.targetParagraphs = targetParagraphs
  }

  /// No constraints.
  package static let none = AlignmentConstraints()
}
