/// Trains an ``OriginModel`` by expectation maximisation.
struct OriginTrainer {
  private static let rounds = 30
  /// How many observations a cluster's habits are drawn towards the common ones with.
  private static let prior: Float = 60
  private static let clusters = OriginModel.clusters

  private let names: [[UInt16]]
  private let units: Int
  /// A number for the Persian side of each unit.
  private var sides: [Int]
  private var sideCount = 1
  /// P(unit | Persian side) over all names.
  private var base: [Float]
  private var shares: [Float]
  private var ratios: [Float]

  /// Trains on the unit sequences of names; O(rounds · clusters · units).
  static func model(_ names: [[UInt16]], chunks: ChunkInventory) -> OriginModel? {
    var trainer = OriginTrainer(names, chunks)
    for _ in 0..<rounds { trainer.round() }
    return OriginModel(shares: trainer.shares, ratios: trainer.ratios, units: chunks.count)
  }

  private init(_ names: [[UInt16]], _ chunks: ChunkInventory) {
    self.names = names
    units = chunks.count
    sides = [Int](repeating: 0, count: units)
    for unit in Int(ChunkInventory.first)..<max(units, 2) {
      if unit > 2, chunks.persian(UInt16(unit)) != chunks.persian(UInt16(unit - 1)) {
        sideCount += 1
      }
      sides[unit] = sideCount - 1
    }
    base = [Float](repeating: 0, count: units)
    var totals = [Float](repeating: 0, count: sideCount)
    for name in names {
      for unit in name {
        base[Int(unit)] += 1
        totals[sides[Int(unit)]] += 1
      }
    }
    for unit in base.indices { base[unit] = max(base[unit], 0.5) / max(totals[sides[unit]], 1) }
    let even = -NaturalLogarithm.of(Float(Self.clusters))
    shares = [Float](repeating: even, count: Self.clusters)
    // A fixed start, so that training the same names makes the same model.
    var generator = SplitMix(state: 20)
    ratios = (0..<units * Self.clusters).map { _ in (generator.next() - 0.5) * 0.6 }
  }

  private mutating func round() {
    let clusters = Self.clusters
    var counts = [Float](repeating: 0, count: units * clusters)
    var totals = [Float](repeating: 0, count: sideCount * clusters)
    var mass = [Float](repeating: 1, count: clusters)
    var posterior = [Float](repeating: 0, count: clusters)
    for name in names {
      posterior.replaceSubrange(0..<clusters, with: shares)
      for unit in name {
        for cluster in 0..<clusters { posterior[cluster] += ratios[Int(unit) * clusters + cluster] }
      }
      var total: Float = -.infinity
      for cluster in 0..<clusters { total = Exponential.sum(total, posterior[cluster]) }
      for cluster in 0..<clusters {
        posterior[cluster] = Exponential.of(posterior[cluster] - total)
        mass[cluster] += posterior[cluster]
      }
      for unit in name {
        let side = sides[Int(unit)] * clusters
        for cluster in 0..<clusters {
          counts[Int(unit) * clusters + cluster] += posterior[cluster]
          totals[side + cluster] += posterior[cluster]
        }
      }
    }
    var all: Float = 0
    for cluster in 0..<clusters { all += mass[cluster] }
    for cluster in 0..<clusters { shares[cluster] = NaturalLogarithm.of(mass[cluster] / all) }
    for unit in 0..<units {
      for cluster in 0..<clusters {
        let place = unit * clusters + cluster
        let seen = counts[place] + Self.prior * base[unit]
        let expected = (totals[sides[unit] * clusters + cluster] + Self.prior) * base[unit]
        ratios[place] = NaturalLogarithm.of(seen / expected)
      }
    }
  }
}
