/// A place between segments: how many of each side have been consumed.
struct PathNode: Hashable, Sendable {
  /// The number of source segments.
  let row: Int
  /// The number of target segments.
  let column: Int

  /// How many segments of both sides.
  var sum: Int { row + column }
}

extension CandidateBead {
  /// Where the bead begins.
  var start: PathNode { PathNode(row: source.lowerBound, column: target.lowerBound) }
  /// Where it ends.
  var stop: PathNode { PathNode(row: sourceStop, column: targetStop) }
}
