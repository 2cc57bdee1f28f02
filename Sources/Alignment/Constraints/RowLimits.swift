/// For every count of source segments consumed the target counts that stretches leave open.
struct RowLimits: Sendable {
  /// The lowest and the highest target count of every row, both inside.
  let rows: [ClosedRange<Int>]
  /// The ends of stretches, which every path goes through.
  let nodes: [(row: Int, column: Int)]

  /// The limits of stretches that cover both texts.
  init(_ stretches: [Stretch]) {
    var rows: [ClosedRange<Int>] = []
    for stretch in stretches {
      let open = stretch.target.lowerBound...stretch.target.upperBound
      if let last = rows.popLast() {
        rows.append(min(last.lowerBound, open.lowerBound)...open.upperBound)
      } else {
        rows.append(open)
      }
      rows += [ClosedRange<Int>](repeating: open, count: stretch.source.count)
    }
    self.rows = rows.isEmpty ? [0...0] : rows
    nodes = stretches.map { ($0.source.upperBound, $0.target.upperBound) }
  }

  private init(rows: [ClosedRange<Int>]) {
    self.rows = rows
    nodes = []
  }

  /// The limits of the texts with every two neighbours merged; where a stretch ends within a merged
  /// segment, neither side of it is closed.
  func merged() -> RowLimits {
    let count = rows.count - 1
    return RowLimits(
      rows: (0...((count + 1) / 2)).map { row in
        let low = rows[max(min(2 * row, count) - 1, 0)].lowerBound / 2
        let high = (rows[min(2 * row + 1, count)].upperBound + 1) / 2
        return low...max(low, high)
      })
  }
}

extension Band {
  /// The band within limits; where it lies outside, what is nearest to it.
  func limited(to limits: RowLimits) -> Band {
    var lows = lows
    var highs = highs
    for (row, open) in limits.rows.enumerated() {
      lows[row] = min(max(lows[row], open.lowerBound), open.upperBound)
      highs[row] = min(max(highs[row] - 1, open.lowerBound), open.upperBound) + 1
    }
    for node in limits.nodes {
      lows[node.row] = min(lows[node.row], node.column)
      highs[node.row] = max(highs[node.row], node.column + 1)
    }
    // Rows that no longer touch: the upper one is widened as far as it may, then the lower one.
    for row in 1..<max(lows.count, 1) where lows[row] >= highs[row - 1] {
      let highest = limits.rows[row - 1].upperBound
      highs[row - 1] = max(highs[row - 1], min(highest, lows[row]) + 1)
      lows[row] = min(lows[row], highs[row - 1] - 1)
    }
    return Band(lows: lows, highs: highs)
  }
}
