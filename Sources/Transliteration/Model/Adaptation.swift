/// What a user's own pairs of names change in a joint model.
///
/// For every unit ln of how much likelier it has become beside the other ways to write its Persian letter,
/// at the end of a word and elsewhere: unigram rescaling (Kneser, Peters and Klakow 1997, “Language model
/// adaptation using dynamic marginals”), so that a house's q for ق or -i for ی shifts every proposal.
struct Adaptation: Sendable {
  /// ln of the ratios, by unit, elsewhere first, then at the end of a word.
  private let gains: [Float]

  /// How many observations the model's own habits count.
  private static let prior: Float = 2
  /// Unlikelier than this a unit does not become, in nats.
  private static let least: Float = -4

  /// Counts the units of pairs, given as units and whether each ends a word.
  init(_ names: [[(unit: UInt16, isLast: Bool)]], chunks: ChunkInventory, habits: NGramTrie) {
    var counts = [Float](repeating: 0, count: chunks.count * 2)
    for name in names {
      for (unit, isLast) in name { counts[Int(unit) * 2 + (isLast ? 1 : 0)] += 1 }
    }
    var gains = [Float](repeating: 0, count: chunks.count * 2)
    var low = Int(ChunkInventory.first)
    while low < chunks.count {
      let side = chunks.persian(UInt16(low))
      var high = low
      while high < chunks.count, chunks.persian(UInt16(high)) == side { high += 1 }
      // Vowels that Persian does not write compete with none being written; they are left alone.
      if !side.isEmpty { Self.rescale(&gains, counts, low..<high, habits) }
      low = high
    }
    self.gains = gains
  }

  private static func rescale(
    _ gains: inout [Float], _ counts: [Float], _ units: Range<Int>, _ habits: NGramTrie
  ) {
    let shares = units.map { unit -> Float in
      let node = habits.child(NGramTrie.root, UInt16(unit))
      return node == NGramTrie.root ? 1e-6 : Exponential.of(habits.probability(node))
    }
    let mass = max(shares.reduce(0, +), 1e-9)
    let both = units.map { counts[$0 * 2] + counts[$0 * 2 + 1] }
    let all = both.reduce(0, +)
    for place in 0...1 {
      let seen = units.reduce(Float(0)) { $0 + counts[$1 * 2 + place] }
      for (index, unit) in units.enumerated() {
        let habit = shares[index] / mass
        // The place's own counts, backed by those of all places, backed by the model's habits.
        let general = (both[index] + prior * habit) / (all + prior)
        let local = (counts[unit * 2 + place] + prior * general) / (seen + prior)
        gains[unit * 2 + place] = max(NaturalLogarithm.of(local / max(habit, 1e-9)), least)
      }
    }
  }

  /// ln of how much likelier a unit has become.
  @inline(__always)
  func gain(_ unit: UInt16, isLast: Bool) -> Float { gains[Int(unit) * 2 + (isLast ? 1 : 0)] }
}
