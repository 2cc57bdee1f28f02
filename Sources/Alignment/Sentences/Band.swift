/// The part of the search space that a pass looks at: for every count of source segments consumed,
/// a range of counts of target segments consumed.
///
/// Both ends of the ranges never fall from row to row, and the two corners are always inside.
struct Band: Sendable {
  /// The lowest target count of every row.
  let lows: [Int]
  /// One more than the highest target count of every row.
  let highs: [Int]
  /// The index of every row's first node in flat tables, and the number of nodes at the end.
  let offsets: [Int]

  /// The number of nodes.
  var count: Int { offsets[offsets.count - 1] }
  /// The number of source segments.
  var sourceCount: Int { lows.count - 1 }
  /// The number of target segments.
  var targetCount: Int { (highs.last ?? 1) - 1 }

  /// The whole space.
  init(sourceCount: Int, targetCount: Int) {
    self.init(
      lows: [Int](repeating: 0, count: sourceCount + 1),
      highs: [Int](repeating: targetCount + 1, count: sourceCount + 1))
  }

  /// The space within `radius` segments of a path of beads.
  init(around beads: [CandidateBead], sourceCount: Int, targetCount: Int, radius: Int) {
    var lows = [Int](repeating: targetCount, count: sourceCount + 1)
    var highs = [Int](repeating: 1, count: sourceCount + 1)
    func cover(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      let first = max(rows.lowerBound - radius, 0)
      let last = min(rows.upperBound + radius, sourceCount)
      guard first <= last else { return }
      // Only the ends of the stretch of rows matter for the lowest and highest column.
      lows[first] = min(lows[first], max(columns.lowerBound - radius, 0))
      highs[last] = max(highs[last], min(columns.upperBound + radius, targetCount) + 1)
      lows[last] = min(lows[last], max(columns.lowerBound - radius, 0))
      highs[first] = max(highs[first], min(columns.upperBound + radius, targetCount) + 1)
      for row in first...last {
        lows[row] = min(lows[row], max(columns.lowerBound - radius, 0))
        highs[row] = max(highs[row], min(columns.upperBound + radius, targetCount) + 1)
      }
    }
    cover(rows: 0...0, columns: 0...0)
    cover(rows: sourceCount...sourceCount, columns: targetCount...targetCount)
    for bead in beads {
      cover(
        rows: bead.source.lowerBound...bead.sourceStop,
        columns: bead.target.lowerBound...bead.targetStop)
    }
    for row in stride(from: sourceCount - 1, through: 0, by: -1) {
      lows[row] = min(lows[row], lows[row + 1])
    }
    for row in 0..<sourceCount { highs[row + 1] = max(highs[row], highs[row + 1]) }
    self.init(lows: lows, highs: highs)
  }

  /// The space between given columns of every row; neighbouring rows must touch.
  init(lows: [Int], highs: [Int]) {
    self.lows = lows
    self.highs = highs
    var offsets = [0]
    offsets.reserveCapacity(lows.count + 1)
    for row in lows.indices { offsets.append(offsets[row] + highs[row] - lows[row]) }
    self.offsets = offsets
  }

  /// Whether a node is inside; rows must exist.
  @inline(__always)
  func contains(_ row: Int, _ column: Int) -> Bool {
    column >= lows[row] && column < highs[row]
  }

  /// The index of a node that is inside.
  @inline(__always)
  func index(_ row: Int, _ column: Int) -> Int { offsets[row] + column - lows[row] }

  /// For every target count the range of rows that contain it.
  func columns() -> [Range<Int>] {
    var first = [Int](repeating: Int.max, count: targetCount + 1)
    var last = [Int](repeating: -1, count: targetCount + 1)
    for row in lows.indices {
      for column in lows[row]..<highs[row] {
        if row < first[column] { first[column] = row }
        last[column] = row
      }
    }
    return zip(first, last).map { $0 <= $1 ? $0..<($1 + 1) : 0..<0 }
  }
}
