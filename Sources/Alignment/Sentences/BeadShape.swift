/// How many source and target segments a bead joins.
struct BeadShape: Hashable, Sendable {
  /// The number of source segments.
  let source: Int
  /// The number of target segments.
  let target: Int

  /// The longest run of segments on one side of a bead.
  static let longest = 4

  /// Every shape that a bead may have: 1-0 to 4-4, six segments at most.
  static let all: [BeadShape] = {
    var shapes = [BeadShape(source: 1, target: 0), BeadShape(source: 0, target: 1)]
    for source in 1...longest {
      for target in 1...longest where source + target <= 6 {
        shapes.append(BeadShape(source: source, target: target))
      }
    }
    return shapes
  }()

  /// The place of a shape in a table of `(longest + 1)²` entries.
  static func index(_ source: Int, _ target: Int) -> Int { source * (longest + 1) + target }

  /// The number of entries of such a table.
  static let tableSize = (longest + 1) * (longest + 1)
}

/// The probabilities of the shapes, estimated from beads with a prior that a short text falls back to.
struct ShapePrior: Sendable {
  /// The logarithms of the probabilities, by ``BeadShape/index(_:_:)``.
  private(set) var logarithms: [Double]

  /// The prior of a text of which nothing is known.
  static let usual = ShapePrior(counts: [], strength: 1)

  /// Estimates the probabilities; `strength` is the number of beads that the usual ones count for.
  ///
  /// The two directions share their counts: what a translator joins in one text, another splits, and
  /// a short text has too few of either.
  init(counts beads: [BeadShape], strength: Double = 40) {
    var counts = [Double](repeating: 0, count: BeadShape.tableSize)
    for bead in beads {
      counts[BeadShape.index(bead.source, bead.target)] += 0.75
      counts[BeadShape.index(bead.target, bead.source)] += 0.25
    }
    let sum = ShapePrior.weights.reduce(0, +)
    let total = Double(beads.count) + strength
    logarithms = zip(counts, ShapePrior.weights).map { count, weight in
      let mass = count + strength * weight / sum
      return mass > 0 ? Mathematics.log(mass / total) : -.infinity
    }
  }

  /// Relative frequencies in translated news and prose; Gale and Church (1993) have the same order.
  private static let weights: [Double] = {
    var weights = [Double](repeating: 0, count: BeadShape.tableSize)
    let rows: [(Int, Int, Double)] = [
      (1, 1, 0.75), (1, 0, 0.05), (2, 1, 0.055), (2, 2, 0.012), (3, 1, 0.008), (3, 2, 0.003),
      (4, 1, 0.0015), (3, 3, 0.001), (4, 2, 0.0005),
    ]
    for (long, short, weight) in rows {
      weights[BeadShape.index(long, short)] = weight
      weights[BeadShape.index(short, long)] = weight
    }
    return weights
  }()
}
