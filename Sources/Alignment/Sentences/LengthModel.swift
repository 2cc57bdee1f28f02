/// What the lengths of two groups of segments say about their being translations of each other.
///
/// After Gale and Church (1993): the length of a translation is that of the original times a ratio,
/// with a variance in proportion to the length; here in logarithms, so that the two sides are treated
/// alike, and as a likelihood ratio against the lengths that segments have anyway, so that scores of
/// beads of different shapes, omissions among them, can be compared. Lengths are Unicode scalars.
struct LengthModel: Sendable {
  /// The logarithm of target length over source length.
  private(set) var logRatio: Double
  /// The variance of the logarithm of the ratio is this over the length, and ``floor`` more.
  private(set) var variance: Double

  /// The variance that remains however long the text is.
  static let floor = 0.006
  /// The variance where nothing is known; Gale and Church's figure is 6.8.
  static let usualVariance = 6.0

  /// The model of two texts of which only the lengths are known.
  init(source: SideLengths, target: SideLengths) {
    // Half of the ratio of the totals only: what is left out on one side spoils it.
    logRatio =
      source.total > 0 && target.total > 0
      ? Mathematics.log(target.total / source.total) : 0
    variance = LengthModel.usualVariance
  }

  /// Estimates ratio and variance again from beads that have segments on both sides.
  mutating func fit(_ beads: [CandidateBead], source: SideLengths, target: SideLengths) {
    var ratios: [Double] = []
    var places: [(ratio: Double, length: Double)] = []
    for bead in beads where bead.isPairing && bead.isUsual {
      let left = source.logLength(endingAt: bead.sourceEnd, count: bead.shape.source)
      let right = target.logLength(endingAt: bead.targetEnd, count: bead.shape.target)
      ratios.append(right - left)
      places.append((right - left, Mathematics.exp((left + right) / 2)))
    }
    guard ratios.count >= 4 else { return }
    ratios.sort()
    // The mean of the two middle values keeps the estimate the same when the sides are swapped.
    let middle = (ratios[(ratios.count - 1) / 2] + ratios[ratios.count / 2]) / 2
    var squares = places.map { place in
      let difference = place.ratio - middle
      return max(0, difference * difference - LengthModel.floor) * place.length
    }
    squares.sort()
    // The best 90 % only: wrong beads must not excuse wrong beads.
    let kept = squares.prefix((squares.count * 9 + 9) / 10)
    let weight = 20.0
    let mean =
      (kept.reduce(0, +) * 1.45 + weight * LengthModel.usualVariance)
      / (Double(kept.count) + weight)
    logRatio = middle
    variance = min(max(mean, 1), 20)
  }

  /// The logarithm of the likelihood ratio of a group on either side, given by their last segments.
  @inline(__always)
  func score(
    _ source: SideLengths, _ sourceEnd: Int, _ sourceCount: Int, _ target: SideLengths,
    _ targetEnd: Int, _ targetCount: Int
  ) -> Double {
    let left = source.entry(endingAt: sourceEnd, count: sourceCount)
    let right = target.entry(endingAt: targetEnd, count: targetCount)
    let spread = variance * left.inverseRoot * right.inverseRoot + LengthModel.floor
    let difference = right.logLength - left.logLength - logRatio
    let likelihood = -0.5 * (Mathematics.quickLog(spread) + difference * difference / spread)
    return likelihood - 0.5 * (left.background + right.background)
  }
}

/// The lengths of the segments of one side, alone and summed over up to ``BeadShape/longest`` neighbours.
struct SideLengths: Sendable {
  /// What the model needs to know of a group of neighbours.
  struct Entry: Sendable {
    /// The logarithm of the length.
    var logLength: Double
    /// One over the square root of the length.
    var inverseRoot: Double
    /// The logarithm of the density of this length among such groups, without the factor √2π.
    var background: Double
  }

  /// The sum of all lengths.
  let total: Double
  private let entries: [Entry]

  /// Prepares the lengths of segments, in Unicode scalars, each at least 1.
  init(_ lengths: [Double]) {
    total = lengths.reduce(0, +)
    let count = Double(max(lengths.count, 1))
    let mean = total / count
    let squares = lengths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let deviation = squares / count + 0.05 * mean * mean + 1
    var entries: [Entry] = []
    entries.reserveCapacity(lengths.count * BeadShape.longest)
    for end in lengths.indices {
      var sum = 0.0
      for size in 1...BeadShape.longest {
        if end - size + 1 >= 0 { sum += lengths[end - size + 1] }
        // The sum of log-normal lengths as a log-normal of the same mean and variance (Fenton 1960).
        let groupMean = mean * Double(size)
        let spread = Mathematics.log(
          1 + deviation * Double(size) / max(groupMean * groupMean, 1e-9))
        let centre = Mathematics.log(max(groupMean, 1e-9)) - spread / 2
        let logLength = Mathematics.log(max(sum, 1))
        let difference = logLength - centre
        entries.append(
          Entry(
            logLength: logLength, inverseRoot: 1 / max(sum, 1).squareRoot(),
            background: -0.5 * (Mathematics.log(spread) + difference * difference / spread)))
      }
    }
    self.entries = entries
  }

  /// The group of `count` neighbours of which the last is segment `end`.
  @inline(__always)
  func entry(endingAt end: Int, count: Int) -> Entry {
    entries[end * BeadShape.longest + count - 1]
  }

  /// The logarithm of the length of a group.
  func logLength(endingAt end: Int, count: Int) -> Double {
    entry(endingAt: end, count: count).logLength
  }
}
