/// A back-off n-gram model, laid out for looking continuations up.
///
/// The nodes are n-grams; the children of a node stand together, sorted by unit, so that all known
/// continuations in a range of units are one slice. A node's suffix is the n-gram without its first unit.
struct NGramTrie: Sendable {
  /// The unit that each n-gram ends with.
  let words: [UInt16]
  /// ln of the probability of the last unit after the others, in steps of 1/``scale``.
  let probabilities: [Int16]
  /// ln of the weight of the shorter context, for what does not follow, in steps of 1/``scale``.
  let backoffs: [Int16]
  /// The n-gram without its first unit.
  let suffixes: [UInt32]
  /// Where the children of each node start; one entry more than nodes.
  let children: [UInt32]
  /// Every unit at the root, or the root for those that do not occur: the last resort, looked up often.
  private let unigrams: [UInt32]

  /// The empty n-gram.
  static let root: UInt32 = 0
  /// What one is in the tables of logarithms.
  static let scale: Float = 1_000
  /// ln of the probability of a unit that never occurred.
  static let unknown: Float = -14

  /// Takes tables over; `nil` when they do not make a trie, so that a damaged file is found out.
  init?(
    words: [UInt16], probabilities: [Int16], backoffs: [Int16], suffixes: [UInt32],
    children: [UInt32]
  ) {
    let count = words.count
    guard count > 0, probabilities.count == count, backoffs.count == count,
      suffixes.count == count, children.count == count + 1, suffixes[0] == 0, children[0] == 1,
      children[count] == count
    else { return nil }
    for node in 0..<count {
      // Suffixes and parents point backwards, so every walk ends.
      guard node == 0 || suffixes[node] < node, children[node] <= children[node + 1],
        children[node] > node || children[node] == children[node + 1]
      else { return nil }
    }
    self.words = words
    self.probabilities = probabilities
    self.backoffs = backoffs
    self.suffixes = suffixes
    self.children = children
    var unigrams = [UInt32](
      repeating: Self.root, count: Int(words[1..<Int(children[1])].max() ?? 0) + 1)
    for node in 1..<children[1] { unigrams[Int(words[Int(node)])] = node }
    self.unigrams = unigrams
  }

  /// ln of the probability that a node stands for.
  @inline(__always)
  func probability(_ node: UInt32) -> Float { Float(probabilities[Int(node)]) * (1 / Self.scale) }

  /// ln of the weight of a node's shorter context.
  @inline(__always)
  func backoff(_ node: UInt32) -> Float { Float(backoffs[Int(node)]) * (1 / Self.scale) }

  /// The child of `node` with `unit`; the root when there is none.
  @inline(__always)
  func child(_ node: UInt32, _ unit: UInt16) -> UInt32 {
    if node == Self.root { return Int(unit) < unigrams.count ? unigrams[Int(unit)] : Self.root }
    let place = lowerBound(node, unit)
    return place < children[Int(node) + 1] && words[Int(place)] == unit ? place : Self.root
  }

  /// The first child of `node` whose unit is `unit` or more.
  @inline(__always)
  func lowerBound(_ node: UInt32, _ unit: UInt16) -> UInt32 {
    var low = children[Int(node)]
    var high = children[Int(node) + 1]
    while low < high {
      let middle = (low + high) / 2
      if words[Int(middle)] < unit { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// ln of the probability of `unit` after the n-gram `state`, and the state reached.
  @inline(__always)
  func step(_ state: UInt32, _ unit: UInt16) -> (score: Float, state: UInt32) {
    var node = state
    var score: Float = 0
    while true {
      let child = child(node, unit)
      if child != Self.root { return (score + probability(child), context(child)) }
      if node == Self.root { return (score + Self.unknown, Self.root) }
      score += backoff(node)
      node = suffixes[Int(node)]
    }
  }

  /// The longest suffix of an n-gram that anything follows.
  @inline(__always)
  func context(_ node: UInt32) -> UInt32 {
    var node = node
    while node != Self.root, children[Int(node)] == children[Int(node) + 1] {
      node = suffixes[Int(node)]
    }
    return node
  }

  /// The state at the start of a sequence.
  var start: UInt32 { child(Self.root, NGramCounter.start) }

  /// ln of the probability of a whole sequence.
  func score(_ units: some Sequence<UInt16>) -> Float {
    var state = start
    var total: Float = 0
    for unit in units {
      let step = step(state, unit)
      total += step.score
      state = step.state
    }
    return total + step(state, NGramCounter.end).score
  }
}
