/// How words of one side come from words of the other: IBM model 1, every bead left out of what is
/// said about itself.
///
/// The model of a word is a mixture: with probability λ it comes from anywhere, by its frequency; else
/// from one of the words on the other side of its bead. λ is estimated for classes of words (seeded ones
/// by the seed's kind, others by frequency), so that words say as much as they have shown they know:
/// where nothing repeats, λ is near 1 and the aligner falls back to lengths. Expected counts are as in
/// Brown et al. (The Mathematics of Statistical Machine Translation, 1993), but a bead's own counts
/// are subtracted before it is scored, or each bead would confirm itself.
struct LexicalModel: Sendable {
  /// Which side's words are predicted from the other's.
  enum Direction: Sendable {
    case targetFromSource
    case sourceFromTarget
  }

  /// Which side is predicted.
  let direction: Direction
  /// The expected count of each pair of words, of all beads.
  private(set) var counts: [Double]
  /// The expected count of each word that predicts.
  private(set) var totals: [Double]
  /// The expected counts within each bead, laid out as ``BeadWords/pairs``.
  private(set) var own: [Float]
  /// The expected counts of each predicting word within each bead, laid out as its words are.
  private(set) var ownTotals: [Double]
  /// The pseudo-counts of the seeds, by pair; seeds are the first pairs.
  let seedCounts: [Double]
  /// The sum of the pseudo-counts of each predicting word.
  let seedTotals: [Double]
  /// The class of each predicted word.
  let classes: [UInt8]
  /// The relative frequency of each predicted word.
  let frequencies: [Double]
  /// λ of each class.
  private(set) var backgrounds: [Double]

  /// The pseudo-count that every predicting word has for words never seen with it.
  static let smoothing = 0.7
  /// The pseudo-count of a seed.
  static let seedCount = 3.0

  /// The class of words that occur once and have no seed: no other bead can say anything of them.
  static let unknownClass = SeedKind.allCases.count
  private static let classCount = unknownClass + 7

  /// Learns from beads in `rounds` of expectation and maximisation; without beads, from seeds alone.
  init(
    _ beads: BeadWords, source: SideText, target: SideText, seeds: [SeedPair],
    direction: Direction, rounds: Int
  ) {
    self.direction = direction
    let isForward = direction == .targetFromSource
    let given = isForward ? source : target
    let predicted = isForward ? target : source
    counts = [Double](repeating: 0, count: beads.table.count)
    totals = [Double](repeating: 0, count: given.vocabulary.count)
    own = [Float](repeating: 0, count: beads.pairs.count)
    ownTotals = [Double](
      repeating: 0, count: isForward ? beads.sourceWords.count : beads.targetWords.count)

    var sums = [Double](repeating: 0, count: given.vocabulary.count)
    for seed in seeds { sums[Int(isForward ? seed.source : seed.target)] += seed.weight }
    var seedCounts: [Double] = []
    var seedTotals = [Double](repeating: 0, count: given.vocabulary.count)
    for seed in seeds {
      let word = Int(isForward ? seed.source : seed.target)
      let count = LexicalModel.seedCount * seed.weight / max(sums[word], 1)
      seedCounts.append(count)
      seedTotals[word] += count
    }
    self.seedCounts = seedCounts
    self.seedTotals = seedTotals
    classes = LexicalModel.classes(of: predicted, seeds: seeds, isForward: isForward)
    let total = Double(max(predicted.words.count, 1))
    frequencies = predicted.segmentCounts.map { max(Double($0), 0.5) / total }
    backgrounds = LexicalModel.usualBackgrounds(isLearning: beads.count > 0)
    guard beads.count > 0 else { return }
    for round in 0..<rounds { learn(beads, isFirst: round == 0) }
  }

  // MARK: Classes

  private static func classes(
    of side: SideText, seeds: [SeedPair], isForward: Bool
  ) -> [UInt8] {
    var classes = side.segmentCounts.map { count -> UInt8 in
      switch count {
      case ...1: UInt8(unknownClass)
      case 2: UInt8(unknownClass + 1)
      case ...4: UInt8(unknownClass + 2)
      case ...8: UInt8(unknownClass + 3)
      case ...16: UInt8(unknownClass + 4)
      case ...64: UInt8(unknownClass + 5)
      default: UInt8(unknownClass + 6)
      }
    }
    for seed in seeds {
      let word = Int(isForward ? seed.target : seed.source)
      classes[word] = min(classes[word], UInt8(seed.kind.rawValue))
    }
    return classes
  }

  private static func usualBackgrounds(isLearning: Bool) -> [Double] {
    var backgrounds = [Double](repeating: isLearning ? 0.8 : 1, count: classCount)
    backgrounds[SeedKind.number.rawValue] = 0.3
    backgrounds[SeedKind.identical.rawValue] = 0.4
    backgrounds[SeedKind.name.rawValue] = 0.5
    backgrounds[SeedKind.lexicon.rawValue] = 0.6
    backgrounds[SeedKind.mark.rawValue] = 0.8
    backgrounds[unknownClass] = 1
    return backgrounds
  }

  // MARK: Learning

  private mutating func learn(_ beads: BeadWords, isFirst: Bool) {
    let isForward = direction == .targetFromSource
    var fromBackground = [Double](repeating: 0, count: backgrounds.count)
    var seen = [Double](repeating: 0, count: backgrounds.count)
    var nextCounts = [Double](repeating: 0, count: counts.count)
    var nextTotals = [Double](repeating: 0, count: totals.count)
    var probabilities: [Double] = []
    for bead in 0..<beads.count {
      let sourceRange = beads.sourceStarts[bead]..<beads.sourceStarts[bead + 1]
      let targetRange = beads.targetStarts[bead]..<beads.targetStarts[bead + 1]
      let given = isForward ? sourceRange : targetRange
      let predicted = isForward ? targetRange : sourceRange
      guard !given.isEmpty else { continue }
      let base = beads.pairStarts[bead]
      let givenStride = isForward ? targetRange.count : 1
      let predictedStride = isForward ? 1 : targetRange.count
      let share = 1 / Double(given.count)
      var newTotals = [Double](repeating: 0, count: given.count)
      for (place, position) in predicted.enumerated() {
        let word = Int(isForward ? beads.targetWords[position] : beads.sourceWords[position])
        let wordClass = Int(classes[word])
        let background = backgrounds[wordClass]
        probabilities.removeAll(keepingCapacity: true)
        var sum = 0.0
        for (index, origin) in given.enumerated() {
          let flat = base + index * givenStride + place * predictedStride
          let probability: Double
          if isFirst {
            probability = share
          } else {
            let other = Int(isForward ? beads.sourceWords[origin] : beads.targetWords[origin])
            probability = conditional(
              pair: Int(beads.pairs[flat]), given: other, withoutCount: Double(own[flat]),
              withoutTotal: ownTotals[origin])
          }
          probabilities.append(probability)
          sum += probability
        }
        let lexical = (1 - background) * sum * share
        let whole = background * frequencies[word] + lexical
        // The first round knows nothing yet: it spreads every word over all words of the bead.
        let factor = isFirst ? 1 : whole > 0 ? (1 - background) * share / whole : 0
        if !isFirst, whole > 0 {
          fromBackground[wordClass] += background * frequencies[word] / whole
          seen[wordClass] += 1
        }
        for index in probabilities.indices {
          let flat = base + index * givenStride + place * predictedStride
          let count = probabilities[index] * factor
          own[flat] = Float(count)
          nextCounts[Int(beads.pairs[flat])] += count
          newTotals[index] += count
        }
      }
      for (index, origin) in given.enumerated() {
        let other = Int(isForward ? beads.sourceWords[origin] : beads.targetWords[origin])
        ownTotals[origin] = newTotals[index]
        nextTotals[other] += newTotals[index]
      }
    }
    counts = nextCounts
    totals = nextTotals
    let strength = 20.0
    let usual = LexicalModel.usualBackgrounds(isLearning: true)
    for index in backgrounds.indices where index != LexicalModel.unknownClass && !isFirst {
      backgrounds[index] =
        (fromBackground[index] + strength * usual[index]) / (seen[index] + strength)
    }
  }

  /// The probability of a pair's predicted word given the other, with some counts left out.
  ///
  /// Counts of the bead are replaced while later beads of the same round still read the sums of the
  /// round before, so what is left out of a bead is always what the sums hold of it.
  @inline(__always)
  func conditional(
    pair: Int, given: Int, withoutCount: Double, withoutTotal: Double
  ) -> Double {
    let seed = pair < seedCounts.count ? seedCounts[pair] : 0
    let count = max(counts[pair] - withoutCount, 0) + seed
    guard count > 0 else { return 0 }
    let total = max(totals[given] - withoutTotal, 0) + seedTotals[given]
    return count / (total + LexicalModel.smoothing)
  }
}
