/// The links that the two directions propose for one segment pair, made one.
struct LinkGrid {
  private let sourceCount: Int
  private let targetCount: Int
  private let probabilities: [Double]
  /// The links of the most probable position of each word, by direction; source tokens outermost.
  private let forward: [Bool]
  private let backward: [Bool]

  /// What a word must at least give its best position to be linked.
  private static let least = 0.3

  /// Takes the posteriors of both directions, source tokens outermost; empty ones give no links.
  init(sourceCount: Int, targetCount: Int, forward left: [Double], backward right: [Double]) {
    let size = sourceCount * targetCount
    guard left.count == size, right.count == size else {
      self.sourceCount = 0
      self.targetCount = 0
      probabilities = []
      forward = []
      backward = []
      return
    }
    self.sourceCount = sourceCount
    self.targetCount = targetCount
    probabilities = zip(left, right).map { min(($0 + $1) / 2, 1) }
    var forward = [Bool](repeating: false, count: size)
    var backward = forward
    for target in 0..<targetCount {
      var best = -1
      for source in 0..<sourceCount {
        let place = source * targetCount + target
        if left[place] >= LinkGrid.least, best < 0 || left[place] > left[best] { best = place }
      }
      if best >= 0 { forward[best] = true }
    }
    for source in 0..<sourceCount {
      var best = -1
      for place in (source * targetCount)..<((source + 1) * targetCount)
      where right[place] >= LinkGrid.least && (best < 0 || right[place] > right[best]) {
        best = place
      }
      if best >= 0 { backward[best] = true }
    }
    self.forward = forward
    self.backward = backward
  }

  /// The links, by source token, then target token.
  func links(_ symmetrisation: WordAligner.Symmetrisation) -> [WordLink] {
    var chosen = zip(forward, backward).map { $0 && $1 }
    if symmetrisation == .growDiagonalFinalAnd { grow(&chosen) }
    return chosen.indices.filter { chosen[$0] }.map { place in
      WordLink(
        source: place / targetCount, target: place % targetCount,
        probability: probabilities[place])
    }
  }

  /// Adds neighbours of links that one direction makes and that link a word not linked yet; at the
  /// end, what links two words without links.
  private func grow(_ chosen: inout [Bool]) {
    var sourceLinked = [Bool](repeating: false, count: sourceCount)
    var targetLinked = [Bool](repeating: false, count: targetCount)
    for place in chosen.indices where chosen[place] {
      sourceLinked[place / targetCount] = true
      targetLinked[place % targetCount] = true
    }
    let proposed = forward.indices.filter { (forward[$0] || backward[$0]) && !chosen[$0] }
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for place in proposed where !chosen[place] {
        let source = place / targetCount
        let target = place % targetCount
        guard !sourceLinked[source] || !targetLinked[target],
          hasNeighbour(source, target, chosen)
        else { continue }
        chosen[place] = true
        sourceLinked[source] = true
        targetLinked[target] = true
        isGrowing = true
      }
    }
    for place in proposed.sorted(by: { probabilities[$0] > probabilities[$1] })
    where !sourceLinked[place / targetCount] && !targetLinked[place % targetCount] {
      chosen[place] = true
      sourceLinked[place / targetCount] = true
      targetLinked[place % targetCount] = true
    }
  }

  private func hasNeighbour(_ source: Int, _ target: Int, _ chosen: [Bool]) -> Bool {
    for row in max(source - 1, 0)...min(source + 1, sourceCount - 1) {
      for column in max(target - 1, 0)...min(target + 1, targetCount - 1)
      where chosen[row * targetCount + column] {
        return true
      }
    }
    return false
  }
}
