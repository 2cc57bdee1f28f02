/// All ways to align two texts within a band, and the best of them.
struct BeadLattice: Sendable {
  let source: SideLengths
  let target: SideLengths
  let band: Band
  let lengths: LengthModel
  let shapes: ShapePrior
  let evidence: WordEvidence?
  /// How much the evidence of words counts for; see ``AlignerConfiguration/wordWeight``.
  let wordWeight: Double

  /// A shape's number in ``BeadShape/all``; -1 where nothing leads.
  private typealias Step = Int8

  /// Visits the beads that end in a node and start within the band, with their scores.
  @inline(__always)
  private func visit(_ row: Int, _ column: Int, _ body: (Int, Int, Double) -> Void) {
    if row > 0, band.contains(row - 1, column) {
      body(0, band.index(row - 1, column), shapes.logarithms[BeadShape.index(1, 0)])
    }
    if column > 0, band.contains(row, column - 1) {
      body(1, band.index(row, column - 1), shapes.logarithms[BeadShape.index(0, 1)])
    }
    guard row > 0, column > 0 else { return }
    for number in 2..<BeadShape.all.count {
      let shape = BeadShape.all[number]
      let fromRow = row - shape.source
      let fromColumn = column - shape.target
      guard fromRow >= 0, fromColumn >= 0, band.contains(fromRow, fromColumn) else { continue }
      var score = shapes.logarithms[BeadShape.index(shape.source, shape.target)]
      score += lengths.score(source, row - 1, shape.source, target, column - 1, shape.target)
      if let evidence {
        guard let words = words(evidence, row, column, shape) else { continue }
        score += wordWeight * words
      }
      body(number, band.index(fromRow, fromColumn), score)
    }
  }

  /// The evidence of the words of a bead; `nil` where the band does not hold all of it.
  @inline(__always)
  private func words(
    _ evidence: WordEvidence, _ row: Int, _ column: Int, _ shape: BeadShape
  ) -> Double? {
    var sum = 0.0
    guard column - shape.target + 1 >= band.lows[row] else { return nil }
    let last = band.index(row, column)
    for offset in 0..<shape.target { sum += Double(evidence.forward[shape.source - 1][last - offset]) }
    for offset in 0..<shape.source {
      guard band.contains(row - offset, column) else { return nil }
      sum += Double(evidence.backward[shape.target - 1][band.index(row - offset, column)])
    }
    return sum
  }

  /// The beads of the best path, in order.
  func bestPath() -> [CandidateBead] {
    var best = [Double](repeating: -.infinity, count: band.count)
    var steps = [Step](repeating: -1, count: band.count)
    best[0] = 0
    for row in 0...band.sourceCount {
      for column in band.lows[row]..<band.highs[row] where row + column > 0 {
        let node = band.index(row, column)
        visit(row, column) { number, from, score in
          let sum = best[from] + score
          if sum > best[node] {
            best[node] = sum
            steps[node] = Step(number)
          }
        }
      }
    }
    return trace(steps)
  }

  /// The beads of the path of the greatest sum of posterior probability, each with its own.
  ///
  /// Forward–backward over the lattice, then a second search for the path that gains the most from
  /// expecting `threshold` of every bead: a bead that is less likely than that costs more than it
  /// brings. `temperature` divides the scores, whose parts are not independent, so that the
  /// probabilities mean what they say.
  func mostProbablePath(
    temperature: Double, threshold: Double
  ) -> [(bead: CandidateBead, probability: Double)] {
    let forward = forwardSums(temperature)
    let nodeCount = band.count
    let whole = forward[nodeCount - 1]
    var backward = [Double](repeating: -.infinity, count: nodeCount)
    backward[nodeCount - 1] = 0
    // Posteriors are needed when a node is entered going forward; the pass back stores them by shape.
    var posteriors = [Float](repeating: 0, count: nodeCount * BeadShape.all.count)
    for row in stride(from: band.sourceCount, through: 0, by: -1) {
      for column in stride(from: band.highs[row] - 1, through: band.lows[row], by: -1) {
        let node = band.index(row, column)
        let after = backward[node]
        guard after > -.infinity else { continue }
        visit(row, column) { number, from, score in
          let sum = after + score / temperature
          backward[from] = Mathematics.logSum(backward[from], sum)
          posteriors[node * BeadShape.all.count + number] = Float(
            Mathematics.exp(forward[from] + sum - whole))
        }
      }
    }
    var best = [Double](repeating: -.infinity, count: nodeCount)
    var steps = [Step](repeating: -1, count: nodeCount)
    best[0] = 0
    for row in 0...band.sourceCount {
      for column in band.lows[row]..<band.highs[row] where row + column > 0 {
        let node = band.index(row, column)
        visit(row, column) { number, from, _ in
          let gain = Double(posteriors[node * BeadShape.all.count + number]) - threshold
          if best[from] + gain > best[node] {
            best[node] = best[from] + gain
            steps[node] = Step(number)
          }
        }
      }
    }
    return trace(steps).map { bead in
      let number = BeadShape.all.firstIndex(of: bead.shape) ?? 0
      let node = band.index(bead.sourceStop, bead.targetStop)
      return (bead, Double(posteriors[node * BeadShape.all.count + number]))
    }
  }

  private func forwardSums(_ temperature: Double) -> [Double] {
    var forward = [Double](repeating: -.infinity, count: band.count)
    forward[0] = 0
    for row in 0...band.sourceCount {
      for column in band.lows[row]..<band.highs[row] where row + column > 0 {
        let node = band.index(row, column)
        var sum = -Double.infinity
        visit(row, column) { _, from, score in
          sum = Mathematics.logSum(sum, forward[from] + score / temperature)
        }
        forward[node] = sum
      }
    }
    return forward
  }

  private func trace(_ steps: [Step]) -> [CandidateBead] {
    var beads: [CandidateBead] = []
    var row = band.sourceCount
    var column = band.targetCount
    while row + column > 0 {
      let step = Int(steps[band.index(row, column)])
      // Bands are connected by omissions alone, so every node on the way back has been reached.
      guard step >= 0 else { break }
      let shape = BeadShape.all[step]
      beads.append(CandidateBead(sourceStop: row, targetStop: column, shape: shape))
      row -= shape.source
      column -= shape.target
    }
    return beads.reversed()
  }
}
