/// Forward–backward over the positions that the words of one segment come from.
struct WordChain {
  /// The probability of each predicted word from each position, words outermost.
  var emissions: [Double]
  /// The probability of each predicted word from nowhere.
  var nullEmissions: [Double]
  /// The posterior probability of each position for each word, after ``run(jumpCounts:)``.
  private(set) var posteriors: [Double]

  private let givenCount: Int
  private let predictedCount: Int
  private let nullProbability: Double
  /// The probability of going from one position to another, origins outermost.
  private let transitions: [Double]

  init(givenCount: Int, predictedCount: Int, jumps: [Double], nullProbability: Double) {
    self.givenCount = givenCount
    self.predictedCount = predictedCount
    self.nullProbability = nullProbability
    emissions = [Double](repeating: 0, count: givenCount * predictedCount)
    nullEmissions = [Double](repeating: 0, count: predictedCount)
    posteriors = emissions
    var transitions = [Double](repeating: 0, count: givenCount * givenCount)
    for from in 0..<givenCount {
      var sum = 0.0
      for to in 0..<givenCount { sum += jumps[WordChain.jump(from, to)] }
      for to in 0..<givenCount {
        transitions[from * givenCount + to] =
          (1 - nullProbability) * jumps[WordChain.jump(from, to)] / sum
      }
    }
    self.transitions = transitions
  }

  @inline(__always)
  private static func jump(_ from: Int, _ to: Int) -> Int {
    let reach = DirectedWordModel.reach
    return min(max(to - from, -reach), reach) + reach
  }

  /// Computes the posteriors and adds the expected jumps to `jumpCounts`.
  ///
  /// The state of a word is the position of the last word that came from one, and whether this word
  /// did; sums are scaled word by word.
  mutating func run(jumpCounts: inout [Double]) {
    let size = givenCount
    // For each word the probability of each position, with the word from there and from nowhere.
    var linked = [Double](repeating: 0, count: size * predictedCount)
    var unlinked = linked
    for place in 0..<predictedCount {
      let base = place * size
      var sum = 0.0
      for to in 0..<size {
        var reached = 0.0
        if place == 0 {
          reached = (1 - nullProbability) / Double(size)
          unlinked[base + to] = nullProbability / Double(size)
        } else {
          for from in 0..<size {
            let mass = linked[base - size + from] + unlinked[base - size + from]
            reached += mass * transitions[from * size + to]
          }
          unlinked[base + to] =
            nullProbability * (linked[base - size + to] + unlinked[base - size + to])
        }
        linked[base + to] = reached * emissions[base + to]
        unlinked[base + to] *= nullEmissions[place]
        sum += linked[base + to] + unlinked[base + to]
      }
      guard sum > 0 else { return }
      for to in 0..<size {
        linked[base + to] /= sum
        unlinked[base + to] /= sum
      }
    }
    var after = [Double](repeating: 1, count: size)
    for place in stride(from: predictedCount - 1, through: 0, by: -1) {
      let base = place * size
      var sum = 0.0
      for to in 0..<size { sum += (linked[base + to] + unlinked[base + to]) * after[to] }
      guard sum > 0 else { return }
      for to in 0..<size { posteriors[base + to] = linked[base + to] * after[to] / sum }
      guard place > 0 else { break }
      var before = [Double](repeating: 0, count: size)
      var scale = 0.0
      for from in 0..<size {
        let mass = linked[base - size + from] + unlinked[base - size + from]
        var reached = nullProbability * nullEmissions[place] * after[from]
        for to in 0..<size {
          reached += transitions[from * size + to] * emissions[base + to] * after[to]
        }
        before[from] = reached
        scale += mass * reached
      }
      guard scale > 0 else { return }
      for from in 0..<size {
        let mass = linked[base - size + from] + unlinked[base - size + from]
        if mass > 1e-6 {
          for to in 0..<size {
            jumpCounts[WordChain.jump(from, to)] +=
              mass * transitions[from * size + to] * emissions[base + to] * after[to] / scale
          }
        }
        before[from] /= scale
      }
      after = before
    }
  }
}
