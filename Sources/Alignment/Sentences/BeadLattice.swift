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
  /// What no bead reaches out of.
  let stretches: StretchMap
  /// What the paragraphs say, if anything.
  let paragraphs: ParagraphEvidence?

  /// A shape's number in ``BeadShape/all``; -1 where nothing leads.
  private typealias Step = Int8

  /// Whether constraints allow a bead with segments on both sides, given by its nodes in the band.
  @inline(__always)
  private func allows(_ fromRow: Int, _ fromColumn: Int, _ row: Int, _ column: Int) -> Bool {
    guard stretches.isBinding else { return true }
    return stretches.allows(
      band.rowOrigin + fromRow, band.columnOrigin + fromColumn, band.rowOrigin + row,
      band.columnOrigin + column)
  }

  /// Visits the beads with segments on both sides that end in a node and start within the band.
  @inline(__always)
  private func visit(
    _ row: Int, _ column: Int, temperature: Double = 1, _ body: (Int, Int, Double) -> Void
  ) {
    guard row > 0, column > 0 else { return }
    let node = band.index(row, column)
    let width = min(BeadShape.longest, column, column - band.lows[row] + 1)
    // The evidence of the last one to four target segments, given source groups of each size.
    var given = [4 of SIMD4<Float>](repeating: .zero)
    if let evidence {
      var sum = SIMD4<Float>.zero
      for offset in 0..<width {
        sum += evidence.forward[node - offset]
        given[offset] = sum
      }
    }
    var predicted = SIMD4<Float>.zero
    var number = 1
    for height in 1...BeadShape.longest {
      guard height <= row else { return }
      if let evidence {
        guard band.contains(row - height + 1, column) else { return }
        predicted += evidence.backward[band.index(row - height + 1, column)]
      }
      let fromRow = row - height
      let low = band.lows[fromRow]
      let high = band.highs[fromRow]
      let from = band.offsets[fromRow] + column - low
      for size in 1...min(BeadShape.longest, BeadShape.most - height) {
        number += 1
        let fromColumn = column - size
        guard size <= width, fromColumn >= low, fromColumn < high,
          allows(fromRow, fromColumn, row, column)
        else { continue }
        let length = lengths.score(
          source, band.rowOrigin + row - 1, height, target, band.columnOrigin + column - 1, size)
        let words = Double(given[size - 1][height - 1] + predicted[size - 1])
        var score = length + wordWeight * words
        if let paragraphs {
          score += paragraphs.score(
            band.rowOrigin + fromRow, band.columnOrigin + fromColumn, band.rowOrigin + row,
            band.columnOrigin + column)
        }
        body(
          number, from - size,
          shapes.logarithms[BeadShape.index(height, size)] + score / temperature)
      }
    }
  }

  /// The node before an omission of either kind, if it is within the band.
  @inline(__always)
  private func node(before row: Int, _ column: Int, omission: Int) -> Int? {
    if omission == 0 {
      return row > 0 && band.contains(row - 1, column) ? band.index(row - 1, column) : nil
    }
    return column > band.lows[row] ? band.index(row, column - 1) : nil
  }

  /// The logarithm of the probability that a run of omissions begins; 0 source, 1 target.
  private func opening(_ omission: Int) -> Double {
    shapes.logarithms[omission == 0 ? BeadShape.index(1, 0) : BeadShape.index(0, 1)]
  }

  /// The beads of the best path, in order.
  func bestPath() -> [CandidateBead] {
    var best = [Double](repeating: -.infinity, count: band.count)
    var steps = [Step](repeating: -1, count: band.count)
    // The best paths that end in a run of omissions, and whether the run began before its last.
    var runs = [[Double]](
      repeating: [Double](repeating: -.infinity, count: band.count), count: 2)
    var isLonger = [[Bool]](repeating: [Bool](repeating: false, count: band.count), count: 2)
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
        for omission in 0...1 {
          guard let from = self.node(before: row, column, omission: omission) else { continue }
          let begun = best[from] + opening(omission)
          let continued = runs[omission][from] + shapes.logContinuation
          runs[omission][node] = max(begun, continued)
          isLonger[omission][node] = continued > begun
          let sum = runs[omission][node] + shapes.logEnd
          if sum > best[node] {
            best[node] = sum
            steps[node] = Step(omission)
          }
        }
      }
    }
    return trace(steps, isLonger)
  }

  /// The beads of the path of the greatest sum of posterior probability, each with its own.
  ///
  /// Forward–backward over the lattice, then a second search for the path that gains the most from
  /// expecting `threshold` of every bead: a bead that is less likely than that costs more than it
  /// brings. `temperature` divides the evidence of lengths and words, whose parts are not independent,
  /// so that the probabilities mean what they say.
  func mostProbablePath(
    temperature: Double, threshold: Double
  ) -> [(bead: CandidateBead, probability: Double)] {
    let posteriors = posteriors(temperature: temperature)
    let shapeCount = BeadShape.all.count
    var best = [Double](repeating: -.infinity, count: band.count)
    var steps = [Step](repeating: -1, count: band.count)
    best[0] = 0
    for row in 0...band.sourceCount {
      for column in band.lows[row]..<band.highs[row] where row + column > 0 {
        let node = band.index(row, column)
        for (number, shape) in BeadShape.all.enumerated() {
          guard row >= shape.source, column >= shape.target,
            band.contains(row - shape.source, column - shape.target)
          else { continue }
          if number > 1, !allows(row - shape.source, column - shape.target, row, column) {
            continue
          }
          let from = band.index(row - shape.source, column - shape.target)
          // A bead of several segments on both sides stands for as many finer ones.
          let expected = threshold * Double(max(1, min(shape.source, shape.target)))
          let gain = Double(posteriors[node * shapeCount + number]) - expected
          if best[from] + gain > best[node] {
            best[node] = best[from] + gain
            steps[node] = Step(number)
          }
        }
      }
    }
    return trace(steps, []).map { bead in
      let number = BeadShape.all.firstIndex(of: bead.shape) ?? 0
      let node = band.index(
        bead.sourceStop - band.rowOrigin, bead.targetStop - band.columnOrigin)
      return (bead, Double(posteriors[node * shapeCount + number]))
    }
  }

  /// The probability of every bead, by the node that it ends in and its shape's number.
  private func posteriors(temperature: Double) -> [Float] {
    let shapeCount = BeadShape.all.count
    let (forward, runs) = forwardSums(temperature)
    let whole = forward[band.count - 1]
    let continuation = shapes.logContinuation
    let end = shapes.logEnd
    var backward = [Double](repeating: -.infinity, count: band.count)
    var backwardRuns = [backward, backward]
    backward[band.count - 1] = 0
    var posteriors = [Float](repeating: 0, count: band.count * shapeCount)
    for row in stride(from: band.sourceCount, through: 0, by: -1) {
      for column in stride(from: band.highs[row] - 1, through: band.lows[row], by: -1) {
        // Everything that leaves this node has been added to its sum by now.
        let node = band.index(row, column)
        let after = backward[node]
        for omission in 0...1 {
          let run = Mathematics.logSum(backwardRuns[omission][node], after + end)
          posteriors[node * shapeCount + omission] = Float(
            Mathematics.exp(runs[omission][node] + run - whole))
          guard let from = self.node(before: row, column, omission: omission) else { continue }
          backward[from] = Mathematics.logSum(
            backward[from], run + opening(omission))
          backwardRuns[omission][from] = Mathematics.logSum(
            backwardRuns[omission][from], run + continuation)
        }
        visit(row, column, temperature: temperature) { number, from, score in
          let sum = after + score
          backward[from] = Mathematics.logSum(backward[from], sum)
          posteriors[node * shapeCount + number] = Float(
            Mathematics.exp(forward[from] + sum - whole))
        }
      }
    }
    return posteriors
  }

  private func forwardSums(_ temperature: Double) -> (all: [Double], runs: [[Double]]) {
    var forward = [Double](repeating: -.infinity, count: band.count)
    var runs = [forward, forward]
    forward[0] = 0
    for row in 0...band.sourceCount {
      for column in band.lows[row]..<band.highs[row] where row + column > 0 {
        let node = band.index(row, column)
        var sum = -Double.infinity
        visit(row, column, temperature: temperature) { _, from, score in
          sum = Mathematics.logSum(sum, forward[from] + score)
        }
        for omission in 0...1 {
          guard let from = self.node(before: row, column, omission: omission) else { continue }
          let run = Mathematics.logSum(
            forward[from] + opening(omission),
            runs[omission][from] + shapes.logContinuation)
          runs[omission][node] = run
          sum = Mathematics.logSum(sum, run + shapes.logEnd)
        }
        forward[node] = sum
      }
    }
    return (forward, runs)
  }

  /// Follows steps back from the end; inside a run of omissions, `isLonger` says whether it goes on.
  private func trace(_ steps: [Step], _ isLonger: [[Bool]]) -> [CandidateBead] {
    var beads: [CandidateBead] = []
    var row = band.sourceCount
    var column = band.targetCount
    var run: Int?
    while row + column > 0 {
      let node = band.index(row, column)
      let step = run ?? Int(steps[node])
      // Bands are connected by omissions alone, so every node on the way back has been reached.
      guard step >= 0 else { break }
      let shape = BeadShape.all[step]
      beads.append(
        CandidateBead(
          sourceStop: band.rowOrigin + row, targetStop: band.columnOrigin + column, shape: shape))
      run = step < isLonger.count && isLonger[step][node] ? step : nil
      row -= shape.source
      column -= shape.target
    }
    return beads.reversed()
  }
}
