import Model

/// Why constraints cannot be kept.
///
/// All numbers but counts are places in the arrays as they were given.
package enum AlignmentConstraintProblem: Error, Hashable, Sendable {
  /// A fixed bead has no segments on either side.
  case emptyBead(Int)
  /// A fixed bead reaches beyond the texts.
  case beadOutOfBounds(Int)
  /// Two fixed beads share a segment, or their sides come in different orders.
  case beadsConflict(Int, Int)
  /// An anchor lies beyond the texts.
  case anchorOutOfBounds(Int)
  /// Of two anchors, one comes first in the source and the other in the target.
  case anchorsCross(Int, Int)
  /// An anchor falls within a fixed bead, or they come in different orders on the two sides.
  case anchorConflictsWithBead(anchor: Int, bead: Int)
  /// There are more or fewer paragraph numbers than segments.
  case paragraphCount(isSource: Bool, given: Int, expected: Int)
}

extension AlignmentConstraints {
  /// The first reason why texts of so many segments cannot be aligned under these constraints, or `nil`.
  ///
  /// Sorts; linear otherwise.
  package func problem(sourceCount: Int, targetCount: Int) -> AlignmentConstraintProblem? {
    if let given = sourceParagraphs?.count, given != sourceCount {
      return .paragraphCount(isSource: true, given: given, expected: sourceCount)
    }
    if let given = targetParagraphs?.count, given != targetCount {
      return .paragraphCount(isSource: false, given: given, expected: targetCount)
    }
    for (number, bead) in fixed.enumerated() {
      if bead.source.isEmpty && bead.target.isEmpty { return .emptyBead(number) }
      guard bead.source.lowerBound >= 0, bead.source.upperBound <= sourceCount,
        bead.target.lowerBound >= 0, bead.target.upperBound <= targetCount
      else { return .beadOutOfBounds(number) }
    }
    for (number, anchor) in anchors.enumerated() {
      guard (0...sourceCount).contains(anchor.source), (0...targetCount).contains(anchor.target)
      else { return .anchorOutOfBounds(number) }
    }
    return conflict()
  }

  /// The first two that cannot both be kept.
  private func conflict() -> AlignmentConstraintProblem? {
    let cuts = self.cuts()
    for (cut, next) in zip(cuts, cuts.dropFirst())
    where cut.sourceStop > next.source || cut.targetStop > next.target {
      switch (cut.origin, next.origin) {
      case (.bead(let left), .bead(let right)): return .beadsConflict(left, right)
      case (.anchor(let left), .anchor(let right)): return .anchorsCross(left, right)
      case (.anchor(let anchor), .bead(let bead)), (.bead(let bead), .anchor(let anchor)):
        return .anchorConflictsWithBead(anchor: anchor, bead: bead)
      }
    }
    return nil
  }

  /// A fixed bead, or an anchor as one without segments.
  struct Cut {
    enum Origin {
      case bead(Int)
      case anchor(Int)
    }

    let source: Int
    let target: Int
    let sourceStop: Int
    let targetStop: Int
    let origin: Origin
  }

  /// All fixed beads and anchors in order.
  func cuts() -> [Cut] {
    var cuts = fixed.enumerated().map { number, bead in
      Cut(
        source: bead.source.lowerBound, target: bead.target.lowerBound,
        sourceStop: bead.source.upperBound, targetStop: bead.target.upperBound,
        origin: .bead(number))
    }
    cuts += anchors.enumerated().map { number, anchor in
      Cut(
        source: anchor.source, target: anchor.target, sourceStop: anchor.source,
        targetStop: anchor.target, origin: .anchor(number))
    }
    return cuts.sorted {
      ($0.source, $0.target, $0.sourceStop, $0.targetStop)
        < ($1.source, $1.target, $1.sourceStop, $1.targetStop)
    }
  }
}
