/// Clusters of names that share spelling habits, found without being told of origins.
///
/// A mixture of unigram models over chunks: that a name has k rather than c, v rather than w, -ou- rather
/// than -u- says what it will have elsewhere. Russian, Arabic, pinyin or French habits come out as clusters
/// of their own.
struct OriginModel: Sendable {
  /// ln of the share of each cluster.
  let shares: [Float]
  /// ln P(unit | Persian side, cluster) − ln P(unit | Persian side), by unit, then cluster.
  let ratios: [Float]

  /// How many clusters there are.
  static let clusters = 16

  /// Takes tables over; `nil` when they do not fit together.
  init?(shares: [Float], ratios: [Float], units: Int) {
    guard shares.count == Self.clusters, ratios.count == units * Self.clusters,
      shares.allSatisfy(\.isFinite), ratios.allSatisfy(\.isFinite)
    else { return nil }
    self.shares = shares
    self.ratios = ratios
  }

  /// ln of how much likelier the units are together than each for itself.
  func score(_ units: [UInt16]) -> Float {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: Self.clusters) { scores in
      for cluster in 0..<Self.clusters { scores[cluster] = shares[cluster] }
      for unit in units {
        let row = Int(unit) * Self.clusters
        for cluster in 0..<Self.clusters { scores[cluster] += ratios[row + cluster] }
      }
      var total: Float = -.infinity
      for cluster in 0..<Self.clusters { total = Exponential.sum(total, scores[cluster]) }
      return total
    }
  }
}
