/// One direction of word alignment: a hidden Markov model in which every predicted word comes from a
/// position on the other side, or from none.
///
/// After Vogel, Ney and Tillmann (HMM-based word alignment, 1996), with null states that remember the
/// position (Och and Ney 2003) and a Dirichlet prior on the translations, of which seeds are the
/// pseudo-counts. The estimate is the prior's mean: a variational one (Riley and Gildea, 2012) was
/// tried and left rare words, which glossaries are about, without links.
struct DirectedWordModel: Sendable {
  /// Whether Persian is given and English predicted.
  let isForward: Bool
  /// The probability of the predicted word of each pair given the other.
  private(set) var translations: [Double]
  /// The relative frequency of each jump from one position to the next, from −``reach`` to ``reach``.
  private(set) var jumps: [Double]
  private let frequencies: [Double]
  private let seedCounts: [Double]
  private let seedTotals: [Double]
  /// By how much each seed is preferred to other partners within a segment pair.
  private let preferences: [Double]

  /// Longer jumps count as this long.
  static let reach = 12
  /// The most given words of a segment for which positions play a part, which bounds time.
  static let longestChain = 120
  /// The probability that a word comes from nowhere.
  private static let nullProbability = 0.08
  /// The Dirichlet prior of every translation that is not seeded.
  private static let prior = 0.001
  /// The pseudo-count of a seed.
  private static let seedCount = 2.0

  /// Makes a model that knows the seeds only.
  init(_ corpus: TokenCorpus, isForward: Bool) {
    self.isForward = isForward
    let given = isForward ? corpus.source : corpus.target
    let predicted = isForward ? corpus.target : corpus.source
    let tokens = isForward ? corpus.targetTokens : corpus.sourceTokens
    jumps = DirectedWordModel.usualJumps
    var frequencies = [Double](repeating: 0, count: predicted.vocabulary.count)
    for token in tokens { frequencies[Int(token)] += 1 / Double(tokens.count) }
    self.frequencies = frequencies

    var sums = [Double](repeating: 0, count: given.vocabulary.count)
    for seed in corpus.seeds { sums[Int(isForward ? seed.source : seed.target)] += seed.weight }
    var seedCounts: [Double] = []
    var seedTotals = [Double](repeating: 0, count: given.vocabulary.count)
    for seed in corpus.seeds {
      let word = Int(isForward ? seed.source : seed.target)
      let count = DirectedWordModel.seedCount * seed.weight / max(sums[word], 1)
      seedCounts.append(count)
      seedTotals[word] += count
    }
    self.seedCounts = seedCounts
    self.seedTotals = seedTotals
    preferences = corpus.seeds.map { 1 + DirectedWordModel.preference(for: $0.kind) * $0.weight }
    // Every word translates as every other at first, seeds rather more.
    translations = (0..<corpus.table.count).map { pair in
      let seed = pair < seedCounts.count ? seedCounts[pair] : 0
      let word = isForward ? corpus.table.target(of: pair) : corpus.table.source(of: pair)
      return frequencies[word] + 0.3 * seed
    }
  }

  /// Pseudo-counts: most words come from the position after the last one or near it.
  private static let usualJumps: [Double] = (-reach...reach).map { jump in
    let distance = Double(jump - 1)
    return 2 + 40 / (1 + distance * distance / 4)
  }

  /// How much a seed is preferred to other partners in its segment.
  ///
  /// Words that occur once have no firm translation: any word near them can explain them. So a seed
  /// has to win by more than its probability.
  private static func preference(for kind: SeedKind) -> Double {
    switch kind {
    case .number, .identical: 30
    case .name: 20
    case .lexicon: 10
    case .mark: 2
    }
  }

  /// The probability of the predicted word of a pair, seeds preferred.
  @inline(__always)
  private func emission(_ pair: Int) -> Double {
    pair < preferences.count ? translations[pair] * preferences[pair] : translations[pair]
  }

  /// The posterior probability of every link of a segment pair, source tokens outermost.
  ///
  /// Time is quadratic in the given side times the predicted side. With `useJumps` false, and on more
  /// than ``longestChain`` given words, the position plays no part, as in IBM model 1.
  func posteriors(
    _ corpus: TokenCorpus, segment: Int, useJumps: Bool, jumpCounts: inout [Double]
  ) -> [Double] {
    let sourceCount = corpus.sourceStarts[segment + 1] - corpus.sourceStarts[segment]
    let targetCount = corpus.targetStarts[segment + 1] - corpus.targetStarts[segment]
    let base = corpus.pairStarts[segment]
    guard corpus.pairStarts[segment + 1] - base == sourceCount * targetCount else { return [] }
    let givenCount = isForward ? sourceCount : targetCount
    let predictedCount = isForward ? targetCount : sourceCount
    guard givenCount > 0, predictedCount > 0 else { return [] }
    let givenStride = isForward ? targetCount : 1
    let predictedStride = isForward ? 1 : targetCount
    let firstToken = isForward ? corpus.targetStarts[segment] : corpus.sourceStarts[segment]
    let tokens = isForward ? corpus.targetTokens : corpus.sourceTokens

    var result = [Double](repeating: 0, count: sourceCount * targetCount)
    let nullShare = DirectedWordModel.nullProbability
    guard useJumps, givenCount <= DirectedWordModel.longestChain else {
      for place in 0..<predictedCount {
        let word = Int(tokens[firstToken + place])
        var sum = nullShare * frequencies[word] * Double(givenCount) / (1 - nullShare)
        for index in 0..<givenCount {
          sum += emission(
            Int(corpus.pairs[base + index * givenStride + place * predictedStride]))
        }
        for index in 0..<givenCount where sum > 0 {
          let flat = index * givenStride + place * predictedStride
          result[flat] = emission(Int(corpus.pairs[base + flat])) / sum
        }
      }
      return result
    }
    var chain = WordChain(
      givenCount: givenCount, predictedCount: predictedCount, jumps: jumps,
      nullProbability: nullShare)
    for place in 0..<predictedCount {
      for index in 0..<givenCount {
        let flat = base + index * givenStride + place * predictedStride
        chain.emissions[place * givenCount + index] = emission(Int(corpus.pairs[flat]))
      }
      chain.nullEmissions[place] = frequencies[Int(tokens[firstToken + place])]
    }
    chain.run(jumpCounts: &jumpCounts)
    for place in 0..<predictedCount {
      for index in 0..<givenCount {
        result[index * givenStride + place * predictedStride] =
          chain.posteriors[place * givenCount + index]
      }
    }
    return result
  }

  /// Takes new expected counts, of pairs and of jumps, and makes probabilities of them.
  mutating func maximise(
    _ corpus: TokenCorpus, counts: [Double], jumpCounts: [Double], useJumps: Bool
  ) {
    let size = isForward ? corpus.source.vocabulary.count : corpus.target.vocabulary.count
    var totals = [Double](repeating: 0, count: size)
    var kinds = [Double](repeating: 0, count: size)
    for pair in counts.indices {
      let given = isForward ? corpus.table.source(of: pair) : corpus.table.target(of: pair)
      totals[given] += counts[pair]
      kinds[given] += 1
    }
    let normalisers = totals.indices.map { given in
      totals[given] + seedTotals[given] + DirectedWordModel.prior * max(kinds[given], 1)
    }
    for pair in counts.indices {
      let given = isForward ? corpus.table.source(of: pair) : corpus.table.target(of: pair)
      let seed = pair < seedCounts.count ? seedCounts[pair] : 0
      translations[pair] = (counts[pair] + seed + DirectedWordModel.prior) / normalisers[given]
    }
    guard useJumps else { return }
    jumps = zip(jumpCounts, DirectedWordModel.usualJumps).map { $0 + $1 }
  }
}
