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
  private(set) var counts: [Float]
  /// The expected count of each word that predicts.
  private(set) var totals: [Double]
  /// The expected counts within each bead, laid out as ``BeadWords/entries``.
  private(set) var own: [Float]
  /// The expected counts of each predicting word within each bead, laid out as its words are.
  private(set) var ownTotals: [Double]
  /// The pseudo-count of each pair, more than zero for seeds.
  let seedCounts: [Float]
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
    counts = [Float](repeating: 0, count: beads.targets.count)
    totals = [Double](repeating: 0, count: given.vocabulary.count)
    own = [Float](repeating: 0, count: beads.entries.count)
    ownTotals = [Double](
      repeating: 0, count: isForward ? beads.sourceWords.count : beads.targetWords.count)

    var sums = [Double](repeating: 0, count: given.vocabulary.count)
    for seed in seeds { sums[Int(isForward ? seed.source : seed.target)] += seed.weight }
    var seedTotals = [Double](repeating: 0, count: given.vocabulary.count)
    let pseudoCounts = seeds.map { seed in
      let word = Int(isForward ? seed.source : seed.target)
      let count = LexicalModel.seedCount * seed.weight / max(sums[word], 1)
      seedTotals[word] += count
      return Float(count)
    }
    seedCounts = beads.seeds.map { $0 < 0 ? 0 : pseudoCounts[Int($0)] }
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
    let givenWords = isForward ? beads.sourceWords : beads.targetWords
    var factors: [Float]
    // Side by side, as both are read at random: what is known of a pair, and its next count.
    var pairs = counts.indices.map { SIMD2(counts[$0] + seedCounts[$0], 0) }
    if isFirst {
      spreadEvenly(beads)
      factors = [Float](
        repeating: 1, count: isForward ? beads.targetWords.count : beads.sourceWords.count)
    } else {
      factors = expect(beads, pairs)
      for position in ownTotals.indices { ownTotals[position] = 0 }
    }
    // Out of the structure, so that writing to them asks no questions.
    var own = self.own
    self.own = []
    var ownSpan = own.mutableSpan
    var pairSpan = pairs.mutableSpan
    for (order, source) in beads.positions.enumerated() {
      let target = beads.targetStarts[Int(beads.beadOfPosition[Int(source)])]
      let range = Int(beads.entryStarts[order])..<Int(beads.entryStarts[order + 1])
      if isForward {
        var total = 0.0
        for flat in range {
          let entry = beads.entries[flat]
          let count = ownSpan[flat] * factors[target + Int(entry.place)]
          ownSpan[flat] = count
          pairSpan[Int(entry.pair)].y += count
          total += Double(count)
        }
        if !isFirst { ownTotals[Int(source)] = total }
      } else {
        let factor = factors[Int(source)]
        for flat in range {
          let entry = beads.entries[flat]
          let count = ownSpan[flat] * factor
          ownSpan[flat] = count
          pairSpan[Int(entry.pair)].y += count
          if !isFirst { ownTotals[target + Int(entry.place)] += Double(count) }
        }
      }
    }
    self.own = own
    for pair in pairs.indices { counts[pair] = pairs[pair].y }
    for word in totals.indices { totals[word] = 0 }
    for position in givenWords.indices {
      totals[Int(givenWords[position])] += ownTotals[position]
    }
  }

  /// What the first round takes for the counts of each bead: every word comes from all words of the
  /// other side alike, those of pairs that are not kept too.
  private mutating func spreadEvenly(_ beads: BeadWords) {
    let isForward = direction == .targetFromSource
    for bead in stride(from: 0, to: beads.count, by: beads.step) {
      let sources = beads.sourceStarts[bead]..<beads.sourceStarts[bead + 1]
      let targets = beads.targetStarts[bead]..<beads.targetStarts[bead + 1]
      let given = isForward ? sources : targets
      let share = 1 / Double(max(given.count, 1))
      for origin in given {
        ownTotals[origin] = Double(isForward ? targets.count : sources.count) * share
      }
      for position in sources {
        for flat in beads.entries(ofPosition: position) { own[flat] = Float(share) }
      }
    }
  }

  /// Puts the probabilities of all pairs of all beads into ``own``, and estimates the backgrounds.
  ///
  /// Returns for each predicted word of each bead what its probabilities are to be multiplied with.
  private mutating func expect(_ beads: BeadWords, _ pairs: [SIMD2<Float>]) -> [Float] {
    let isForward = direction == .targetFromSource
    let givenWords = isForward ? beads.sourceWords : beads.targetWords
    let predictedWords = isForward ? beads.targetWords : beads.sourceWords
    let norms = givenWords.indices.map { position in
      Float(norm(given: Int(givenWords[position]), withoutTotal: ownTotals[position]))
    }
    var sums = [Float](repeating: 0, count: predictedWords.count)
    var own = self.own
    self.own = []
    var ownSpan = own.mutableSpan
    var sumSpan = sums.mutableSpan
    for (order, source) in beads.positions.enumerated() {
      let target = beads.targetStarts[Int(beads.beadOfPosition[Int(source)])]
      let range = Int(beads.entryStarts[order])..<Int(beads.entryStarts[order + 1])
      if isForward {
        let norm = norms[Int(source)]
        for flat in range {
          let entry = beads.entries[flat]
          let probability = max(pairs[Int(entry.pair)].x - ownSpan[flat], 0) * norm
          ownSpan[flat] = probability
          sumSpan[target + Int(entry.place)] += probability
        }
      } else {
        var sum: Float = 0
        for flat in range {
          let entry = beads.entries[flat]
          let probability =
            max(pairs[Int(entry.pair)].x - ownSpan[flat], 0) * norms[target + Int(entry.place)]
          ownSpan[flat] = probability
          sum += probability
        }
        sumSpan[Int(source)] = sum
      }
    }
    self.own = own
    var tally = BackgroundTally(classes: backgrounds.count)
    for bead in stride(from: 0, to: beads.count, by: beads.step) {
      let sources = beads.sourceStarts[bead]..<beads.sourceStarts[bead + 1]
      let targets = beads.targetStarts[bead]..<beads.targetStarts[bead + 1]
      let share = 1 / Double(max(isForward ? sources.count : targets.count, 1))
      for position in isForward ? targets : sources {
        let word = Int(predictedWords[position])
        let wordClass = Int(classes[word])
        let background = backgrounds[wordClass]
        let whole =
          background * frequencies[word] + (1 - background) * Double(sums[position]) * share
        if whole > 0 { tally.add(background * frequencies[word] / whole, class: wordClass) }
        sums[position] = whole > 0 ? Float((1 - background) * share / whole) : 0
      }
    }
    let usual = LexicalModel.usualBackgrounds(isLearning: true)
    for index in backgrounds.indices where index != LexicalModel.unknownClass {
      backgrounds[index] = tally.background(of: index, usual: usual[index])
    }
    return sums
  }

  /// What the counts of pairs of a predicting word are multiplied with for probabilities, some counts
  /// left out.
  ///
  /// Counts of the bead are replaced while later beads of the same round still read the sums of the
  /// round before, so what is left out of a bead is always what the sums hold of it.
  @inline(__always)
  func norm(given: Int, withoutTotal: Double) -> Double {
    1 / (max(totals[given] - withoutTotal, 0) + seedTotals[given] + LexicalModel.smoothing)
  }

  /// The probability of a pair's predicted word given the other, with some counts left out.
  @inline(__always)
  func conditional(
    pair: Int, given: Int, withoutCount: Float, withoutTotal: Double
  ) -> Double {
    Double(max(counts[pair] - withoutCount, 0) + seedCounts[pair])
      * norm(given: given, withoutTotal: withoutTotal)
  }
}

/// How much of each class of words came from the background.
private struct BackgroundTally {
  private var fromBackground: [Double]
  private var seen: [Double]
  /// The number of words that the usual share counts for.
  private static let strength = 20.0

  init(classes: Int) {
    fromBackground = [Double](repeating: 0, count: classes)
    seen = fromBackground
  }

  mutating func add(_ share: Double, class number: Int) {
    fromBackground[number] += share
    seen[number] += 1
  }

  func background(of number: Int, usual: Double) -> Double {
    (fromBackground[number] + BackgroundTally.strength * usual)
      / (seen[number] + BackgroundTally.strength)
  }
}
