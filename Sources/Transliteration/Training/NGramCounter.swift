import Similarity

/// Counts n-grams of numbered units and smooths them.
///
/// Interpolated modified Kneser–Ney (Chen and Goodman 1999, “An empirical study of smoothing techniques
/// for language modeling”): a node for every n-gram that occurs, its count the raw one at the highest
/// order and after the start of a sequence, else the number of units seen before it.
struct NGramCounter {
  let order: Int
  /// How many units there are, the start and the end included.
  let units: Int

  // One entry a node; node 0 is the empty n-gram.
  private(set) var parents: [UInt32] = [0]
  private(set) var words: [UInt16] = [0]
  private(set) var suffixes: [UInt32] = [0]
  private(set) var lengths: [UInt8] = [0]
  /// How many nodes there are, the empty n-gram included.
  var count: Int { parents.count }

  /// How often an n-gram occurred.
  func count(of node: Int) -> Float { counts[node] }

  private var counts: [Float] = [0]
  private var continuations: [UInt32] = [0]
  private var startsSequence: [Bool] = [false]
  private var table = KeyTable()

  init(order: Int, units: Int) {
    self.order = order
    self.units = units
  }

  /// The unit that begins a sequence, and the one that ends it.
  static let start: UInt16 = 0
  static let end: UInt16 = 1

  /// Counts one sequence, `weight` times; `start` and `end` are added.
  mutating func add(_ sequence: [UInt16], weight: Float = 1) {
    var open = [node(0, Self.start, suffix: 0, starts: true)]
    for index in 0...sequence.count {
      let unit = index < sequence.count ? sequence[index] : Self.end
      var reached: [UInt32] = []
      reached.reserveCapacity(order)
      var suffix = node(0, unit, suffix: 0, starts: false)
      bump(suffix, weight)
      reached.append(suffix)
      for context in open where Int(lengths[Int(context)]) < order {
        suffix = node(context, unit, suffix: suffix, starts: startsSequence[Int(context)])
        bump(suffix, weight)
        reached.append(suffix)
      }
      open = reached
    }
  }

  @inline(__always)
  private mutating func bump(_ node: UInt32, _ weight: Float) { counts[Int(node)] += weight }

  private mutating func node(
    _ parent: UInt32, _ word: UInt16, suffix: UInt32, starts: Bool
  ) -> UInt32 {
    let key = UInt64(parent) << 16 | UInt64(word)
    if let found = table[key] { return found }
    let number = UInt32(parents.count)
    table[key] = number
    parents.append(parent)
    words.append(word)
    suffixes.append(suffix)
    lengths.append(lengths[Int(parent)] + 1)
    counts.append(0)
    continuations.append(0)
    startsSequence.append(starts)
    continuations[Int(suffix)] += 1
    return number
  }

  /// Smoothed natural-log probabilities and back-off weights of all nodes.
  struct Estimate {
    var probabilities: [Float]
    var backoffs: [Float]
  }

  /// Estimates the model; O(nodes).
  func estimate() -> Estimate {
    let count = parents.count
    var adjusted = [Float](repeating: 0, count: count)
    for node in 1..<count {
      let isRaw = Int(lengths[node]) == order || startsSequence[node]
      adjusted[node] = isRaw ? counts[node] : Float(continuations[node])
    }
    let discounts = self.discounts(adjusted)
    var totals = [Float](repeating: 0, count: count)
    var withheld = [Float](repeating: 0, count: count)
    for node in 1..<count where !(words[node] == Self.start) {
      let parent = Int(parents[node])
      totals[parent] += adjusted[node]
      withheld[parent] += min(discounts[Int(lengths[node])].of(adjusted[node]), adjusted[node])
    }
    var probabilities = [Float](repeating: 0, count: count)
    var backoffs = [Float](repeating: 1, count: count)
    for node in 0..<count where totals[node] > 0 { backoffs[node] = withheld[node] / totals[node] }
    // Nodes are made context first and suffix first, so one pass in their order will do.
    let uniform = 1 / Float(units - 1)
    for node in 1..<count where words[node] != Self.start {
      let parent = Int(parents[node])
      let lower = lengths[node] == 1 ? uniform : probabilities[Int(suffixes[node])]
      let discount = discounts[Int(lengths[node])].of(adjusted[node])
      probabilities[node] =
        max(adjusted[node] - discount, 0) / max(totals[parent], 1e-9) + backoffs[parent] * lower
    }
    return Estimate(probabilities: probabilities, backoffs: backoffs)
  }

  struct Discount {
    var one: Float
    var two: Float
    var more: Float
    func of(_ count: Float) -> Float {
      count < 1.5 ? min(one, count * 0.9) : count < 2.5 ? two : more
    }
  }

  private func discounts(_ adjusted: [Float]) -> [Discount] {
    var result = [Discount(one: 0.7, two: 1, more: 1.2)]
    for length in 1...order {
      var n: [Float] = [0, 0, 0, 0, 0]
      for node in 1..<parents.count where Int(lengths[node]) == length {
        let count = Int(adjusted[node].rounded())
        if (1...4).contains(count) { n[count] += 1 }
      }
      guard n[1] > 0, n[2] > 0, n[3] > 0 else {
        result.append(Discount(one: 0.7, two: 1, more: 1.2))
        continue
      }
      let y = n[1] / (n[1] + 2 * n[2])
      func bounded(_ value: Float, _ top: Float) -> Float { min(max(value, 0.1), top) }
      result.append(
        Discount(
          one: bounded(1 - 2 * y * n[2] / n[1], 0.95), two: bounded(2 - 3 * y * n[3] / n[2], 1.8),
          more: bounded(3 - 4 * y * n[4] / max(n[3], 1), 2.7)))
    }
    return result
  }
}
