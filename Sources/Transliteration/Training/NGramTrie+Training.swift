extension NGramTrie {
  /// Lays a counted model out, without the n-grams that their shorter contexts predict nearly as well.
  ///
  /// An n-gram of three units or more is left out when its count times ln (p / p from the shorter context),
  /// what training names lose without it, is less than `pruning` (after Stolcke 1998, “Entropy-based pruning
  /// of backoff language models”), unless a longer one needs it. O(n log n) in the n-grams.
  init?(_ counter: NGramCounter, pruning: Float) {
    let estimate = counter.estimate()
    let kept = Self.kept(counter, estimate, pruning: pruning)
    // Shorter n-grams first, then by parent and unit: children stand together, in their parents' order.
    var places = [UInt32](repeating: 0, count: counter.count)
    var order = [0]
    var byLength = [[Int]](repeating: [], count: counter.order + 1)
    for node in 1..<max(counter.count, 1) where kept[node] {
      byLength[Int(counter.lengths[node])].append(node)
    }
    for length in 1...counter.order {
      byLength[length].sort {
        let left = places[Int(counter.parents[$0])]
        let right = places[Int(counter.parents[$1])]
        return left == right ? counter.words[$0] < counter.words[$1] : left < right
      }
      for node in byLength[length] {
        places[node] = UInt32(order.count)
        order.append(node)
      }
    }
    var sizes = [UInt32](repeating: 0, count: order.count)
    for node in order.dropFirst() { sizes[Int(places[Int(counter.parents[node])])] += 1 }
    var children: [UInt32] = [1]
    for size in sizes { children.append((children.last ?? 1) + size) }
    let suffixes = order.map { places[Int(counter.suffixes[$0])] }
    let probabilities = order.map { estimate.probabilities[$0] }
    var backoffs = order.map { estimate.backoffs[$0] }
    if pruning > 0 { Self.renormalise(&backoffs, probabilities, suffixes, children) }
    self.init(
      words: order.map { counter.words[$0] },
      probabilities: probabilities.map { Self.quantised($0) },
      backoffs: backoffs.map { Self.quantised($0) }, suffixes: suffixes, children: children)
  }

  private static func kept(
    _ counter: NGramCounter, _ estimate: NGramCounter.Estimate, pruning: Float
  ) -> [Bool] {
    var kept = [Bool](repeating: true, count: counter.count)
    guard pruning > 0 else { return kept }
    var needed = [Bool](repeating: false, count: counter.count)
    for node in (1..<counter.count).reversed() where counter.lengths[node] > 2 {
      let parent = Int(counter.parents[node])
      let suffix = Int(counter.suffixes[node])
      let probability = estimate.probabilities[node]
      let lower = estimate.backoffs[parent] * estimate.probabilities[suffix]
      let loss = counter.count(of: node) * NaturalLogarithm.of(probability / max(lower, 1e-20))
      kept[node] = needed[node] || loss >= pruning
      if kept[node] {
        needed[parent] = true
        needed[suffix] = true
      }
    }
    return kept
  }

  /// Sets the back-off weights to what the kept children leave over, by what their suffixes leave over.
  private static func renormalise(
    _ backoffs: inout [Float], _ probabilities: [Float], _ suffixes: [UInt32], _ children: [UInt32]
  ) {
    for node in backoffs.indices.dropFirst() {
      let range = Int(children[node])..<Int(children[node + 1])
      var kept: Float = 0
      var lower: Float = 0
      for child in range {
        kept += probabilities[child]
        lower += probabilities[Int(suffixes[child])]
      }
      backoffs[node] = range.isEmpty ? 1 : max(1 - kept, 1e-4) / max(1 - lower, 1e-4)
    }
  }

  private static func quantised(_ value: Float) -> Int16 {
    let logarithm = value > 0 ? NaturalLogarithm.of(value) : -30
    return Int16((max(min(logarithm, 30), -30) * scale).rounded())
  }
}
