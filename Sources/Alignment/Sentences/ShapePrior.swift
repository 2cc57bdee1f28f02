/// The probabilities of shapes and of runs of omissions, estimated from beads, with a prior that a
/// short text falls back to.
///
/// Omissions come in runs, a paragraph here and a box there, so that the first of a run is dear and
/// the following ones are cheap.
struct ShapePrior: Sendable {
  /// The logarithms of the probabilities, by ``BeadShape/index(_:_:)``; those of 1-0 and 0-1 stand for
  /// the beginning of a run.
  private(set) var logarithms: [Double]
  /// The logarithm of the probability that a run of omissions goes on.
  private(set) var logContinuation: Double
  /// The logarithm of the probability that it ends.
  private(set) var logEnd: Double

  /// The prior of a text of which nothing is known.
  static let usual = ShapePrior(beads: [])

  /// The number of beads that the usual probabilities count for.
  private static let strength = 40.0
  /// The usual share of omissions that are followed by another one.
  private static let usualContinuation = 0.4

  /// Estimates the probabilities.
  ///
  /// The two directions share their counts: what a translator joins in one text, another splits, and
  /// a short text has too few of either.
  init(beads: [CandidateBead]) {
    var counts = [Double](repeating: 0, count: BeadShape.tableSize)
    var previous: BeadShape?
    var total = ShapePrior.strength
    var omissions = 12.0
    var continuations = omissions * ShapePrior.usualContinuation
    for shape in beads.lazy.filter(\.isUsual).map(\.shape) {
      defer { previous = shape }
      if shape.source == 0 || shape.target == 0 {
        omissions += 1
        if shape == previous {
          continuations += 1
          continue
        }
      }
      total += 1
      counts[BeadShape.index(shape.source, shape.target)] += 0.75
      counts[BeadShape.index(shape.target, shape.source)] += 0.25
    }
    let sum = ShapePrior.weights.reduce(0, +)
    logarithms = zip(counts, ShapePrior.weights).map { count, weight in
      let mass = count + ShapePrior.strength * weight / sum
      return mass > 0 ? Mathematics.log(mass / total) : -.infinity
    }
    let continuation = min(continuations / omissions, 0.9)
    logContinuation = Mathematics.log(continuation)
    logEnd = Mathematics.log(1 - continuation)
  }

  /// Relative frequencies in translated news and prose; Gale and Church (1993) have the same order.
  private static let weights: [Double] = {
    var weights = [Double](repeating: 0, count: BeadShape.tableSize)
    let rows: [(Int, Int, Double)] = [
      (1, 1, 0.75), (1, 0, 0.05), (2, 1, 0.055), (2, 2, 0.012), (3, 1, 0.008), (3, 2, 0.003),
      (4, 1, 0.0015), (3, 3, 0.001), (4, 2, 0.0005), (4, 3, 0.0003), (4, 4, 0.0003),
    ]
    for (long, short, weight) in rows {
      weights[BeadShape.index(long, short)] = weight
      weights[BeadShape.index(short, long)] = weight
    }
    return weights
  }()
}
