/// The words of the beads that a lexical model learns from, and the pairs of words that it learns.
///
/// Pairs that occur in a single bead are left out unless they are seeds: leaving the bead out, nothing
/// is known of them. So are pairs that occur together less often than chance has it.
struct BeadWords: Sendable {
  /// One pair of words in one bead.
  struct Entry: Sendable {
    /// The pair, an index in ``targets``.
    let pair: Int32
    /// The target word's place among those of the bead.
    let place: UInt16
  }

  /// The distinct source words of each bead, ascending, one bead after the other.
  private(set) var sourceWords: [UInt32] = []
  /// Where each bead starts in ``sourceWords``, and the end.
  private(set) var sourceStarts: [Int] = [0]
  /// The distinct target words of each bead.
  private(set) var targetWords: [UInt32] = []
  /// Where each bead starts in ``targetWords``, and the end.
  private(set) var targetStarts: [Int] = [0]
  /// The bead of each source segment, or -1.
  private(set) var beadOfSource: [Int32]
  /// The bead of each target segment, or -1.
  private(set) var beadOfTarget: [Int32]

  /// Where the pairs of each source word start in ``targets``, and the end.
  private(set) var rowStarts: [Int32] = [0]
  /// The target word of each pair, ascending for every source word.
  private(set) var targets: [UInt32] = []
  /// The seed that each pair is, or -1.
  private(set) var seeds: [Int32] = []
  /// The pairs of all beads: for every source word, ascending, those of each of its beads.
  ///
  /// Whoever goes through them in this order looks at one row of pairs after the other.
  private(set) var entries: [Entry] = []
  /// The positions in ``sourceWords`` in the order of ``entries``.
  private(set) var positions: [Int32] = []
  /// Where the entries of each of ``positions`` start, and the end.
  private(set) var entryStarts: [Int32] = [0]
  /// The bead of each position in ``sourceWords``.
  private(set) var beadOfPosition: [Int32] = []
  /// For each position in ``sourceWords`` its place in ``positions``.
  private var orderOfPosition: [Int32] = []

  /// Every how many beads one teaches, 1 but for very long texts.
  private(set) var step = 1

  /// The number of beads.
  var count: Int { sourceStarts.count - 1 }

  /// The most pairs of words that are looked at, which bounds time; beads beyond it teach nothing.
  static let mostPairs = 64_000_000
  /// The most entries that are kept, which bounds memory; beyond it only every second bead teaches, or
  /// every third.
  static let mostEntries = 16_000_000
  /// In long texts, pairs have to occur together more often than chance has it by a standard deviation;
  /// in a text of so many beads, half as often as that, and in short texts hardly more than once.
  static let usualBeads: Float = 1_000

  /// Collects the words of the beads that have segments on both sides.
  init(beads: [CandidateBead], source: SideText, target: SideText, seeds: [SeedPair]) {
    beadOfSource = [Int32](repeating: -1, count: source.count)
    beadOfTarget = [Int32](repeating: -1, count: target.count)
    var looked = 0
    for bead in beads where bead.isPairing {
      let left = BeadWords.distinct(source, bead.source)
      let right = BeadWords.distinct(target, bead.target)
      guard looked + left.count * right.count <= BeadWords.mostPairs,
        max(left.count, right.count) <= Int(UInt16.max)
      else { continue }
      looked += left.count * right.count
      for segment in bead.source { beadOfSource[segment] = Int32(count) }
      for segment in bead.target { beadOfTarget[segment] = Int32(count) }
      sourceWords += left
      targetWords += right
      sourceStarts.append(sourceWords.count)
      targetStarts.append(targetWords.count)
    }
    let places = BeadWords.places(of: sourceWords, vocabulary: source.vocabulary.count)
    positions = places.segments
    orderOfPosition = positions
    for (order, position) in positions.enumerated() {
      orderOfPosition[Int(position)] = Int32(order)
    }
    beadOfPosition = (0..<count).flatMap { bead in
      repeatElement(Int32(bead), count: sourceStarts[bead + 1] - sourceStarts[bead])
    }
    findPairs(seeds, places.starts, targetVocabulary: target.vocabulary.count)
    fillEntries(places.starts, targetVocabulary: target.vocabulary.count)
  }

  /// The entries of a position in ``sourceWords``.
  @inline(__always)
  func entries(ofPosition position: Int) -> Range<Int> {
    let order = Int(orderOfPosition[position])
    return Int(entryStarts[order])..<Int(entryStarts[order + 1])
  }

  /// The pair of two words, if it is one.
  func pair(_ source: UInt32, _ target: UInt32) -> Int? {
    let row = Int(rowStarts[Int(source)])..<Int(rowStarts[Int(source) + 1])
    return targets[row].firstIndex(of: target)
  }

  private static func distinct(_ side: SideText, _ segments: Range<Int>) -> [UInt32] {
    guard segments.count > 1 else {
      return segments.first.map { Array(side.words(of: $0)) } ?? []
    }
    var words: [UInt32] = []
    for word in segments.flatMap({ side.words(of: $0) }).sorted() where word != words.last {
      words.append(word)
    }
    return words
  }

  // MARK: Pairs

  /// For every source word its places in ``sourceWords``, ascending.
  private static func places(of words: [UInt32], vocabulary: Int) -> Postings {
    var starts = [Int](repeating: 0, count: vocabulary + 1)
    for word in words { starts[Int(word) + 1] += 1 }
    for word in 0..<vocabulary { starts[word + 1] += starts[word] }
    var places = [Int32](repeating: 0, count: words.count)
    var next = starts
    for (place, word) in words.enumerated() {
      places[next[Int(word)]] = Int32(place)
      next[Int(word)] += 1
    }
    return Postings(starts: starts, segments: places)
  }

  private mutating func findPairs(
    _ seeds: [SeedPair], _ starts: [Int], targetVocabulary: Int
  ) {
    let seedsOfWord = SeedRows(seeds, vocabulary: starts.count - 1)
    var targetBeads = [Float](repeating: 0, count: targetVocabulary)
    for word in targetWords { targetBeads[Int(word)] += 1 }
    let strictness = Float(count) / (Float(count) + BeadWords.usualBeads)
    var together = [Int32](repeating: 0, count: targetVocabulary)
    var seedOfTarget = [Int32](repeating: -1, count: targetVocabulary)
    var touched: [UInt32] = []
    for word in 0..<(starts.count - 1) {
      touched.removeAll(keepingCapacity: true)
      for seed in seedsOfWord[word] {
        let other = seeds[Int(seed)].target
        seedOfTarget[Int(other)] = seed
        together[Int(other)] = 1
        touched.append(other)
      }
      let range = starts[word]..<starts[word + 1]
      // A word of one bead has no other pairs than seeds.
      for order in range where range.count > 1 {
        let bead = Int(beadOfPosition[Int(positions[order])])
        for position in targetStarts[bead]..<targetStarts[bead + 1] {
          let other = targetWords[position]
          if together[Int(other)] == 0 { touched.append(other) }
          together[Int(other)] += 1
        }
      }
      let share = Float(range.count) / Float(max(count, 1))
      let first = targets.count
      for other in touched {
        let found = Float(together[Int(other)])
        together[Int(other)] = 0
        if seedOfTarget[Int(other)] < 0 {
          let chance = share * targetBeads[Int(other)]
          guard found > 1, found > strictness * (chance + chance.squareRoot()) else { continue }
        }
        targets.append(other)
      }
      targets[first...].sort()
      for other in targets[first...] { self.seeds.append(seedOfTarget[Int(other)]) }
      for seed in seedsOfWord[word] { seedOfTarget[Int(seeds[Int(seed)].target)] = -1 }
      rowStarts.append(Int32(targets.count))
    }
  }

  private mutating func fillEntries(_ starts: [Int], targetVocabulary: Int) {
    var pairOfTarget = [Int32](repeating: -1, count: targetVocabulary)
    entryStarts.reserveCapacity(positions.count + 1)
    for word in 0..<(starts.count - 1) {
      let row = Int(rowStarts[word])..<Int(rowStarts[word + 1])
      for pair in row { pairOfTarget[Int(targets[pair])] = Int32(pair) }
      for order in starts[word]..<starts[word + 1] {
        let bead = Int(beadOfPosition[Int(positions[order])])
        if !row.isEmpty, bead % step == 0 {
          let first = targetStarts[bead]
          for position in first..<targetStarts[bead + 1] {
            let pair = pairOfTarget[Int(targetWords[position])]
            if pair >= 0 { entries.append(Entry(pair: pair, place: UInt16(position - first))) }
          }
        }
        entryStarts.append(Int32(entries.count))
      }
      for pair in row { pairOfTarget[Int(targets[pair])] = -1 }
      while entries.count > BeadWords.mostEntries {
        step *= 2
        thin()
      }
    }
  }

  /// Drops the entries of all beads but every ``step``th.
  private mutating func thin() {
    var kept = 0
    for order in 0..<(entryStarts.count - 1) {
      let range = Int(entryStarts[order])..<Int(entryStarts[order + 1])
      entryStarts[order] = Int32(kept)
      guard Int(beadOfPosition[Int(positions[order])]) % step == 0 else { continue }
      for flat in range {
        entries[kept] = entries[flat]
        kept += 1
      }
    }
    entryStarts[entryStarts.count - 1] = Int32(kept)
    entries.removeSubrange(kept...)
  }
}

/// The seeds of every source word.
private struct SeedRows {
  private var starts: [Int]
  private var order: [Int32]

  init(_ seeds: [SeedPair], vocabulary: Int) {
    starts = [Int](repeating: 0, count: vocabulary + 1)
    for seed in seeds { starts[Int(seed.source) + 1] += 1 }
    for word in 0..<vocabulary { starts[word + 1] += starts[word] }
    order = [Int32](repeating: 0, count: seeds.count)
    var next = starts
    for (number, seed) in seeds.enumerated() {
      order[next[Int(seed.source)]] = Int32(number)
      next[Int(seed.source)] += 1
    }
  }

  subscript(word: Int) -> ArraySlice<Int32> { order[starts[word]..<starts[word + 1]] }
}
