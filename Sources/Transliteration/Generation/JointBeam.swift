/// Searches for the English names that a joint model sets against a Persian one.
///
/// A beam search over the Persian letters: at every place the best partial names stay, and ways to the
/// same English letters in the same state are summed. O(letters · width · ways to write a letter).
struct JointBeam {
  /// A name that was found.
  struct Reading {
    /// ln of the summed probability of all ways to the name.
    var score: Float
    /// How much of ``score`` the ways beside the best one add.
    var surplus: Float
    /// The units of the best way.
    var units: [UInt16]
    /// How many vowels a vowel mark says are others.
    var contradictions = 0
  }

  private struct Hypothesis {
    var score: Float
    /// The score of the best way alone.
    var best: Float
    var state: UInt32
    var back: Int32
    var hash: UInt64
    var unit: UInt16
    var isInserted: Bool
    var contradictions: UInt8 = 0
  }

  private let model: JointModel
  private let trie: NGramTrie
  private let adaptation: Adaptation?
  private let width: Int
  private let slack: Float
  private var arena: [Hypothesis] = []
  /// The partial names at a place and the two after it, by place modulo three.
  private var open: [[Hypothesis]] = [[], [], []]
  private var bests: [Float] = [-.infinity, -.infinity, -.infinity]
  private var stamps: [UInt32]
  private var stamp: UInt32 = 0
  private var kept: [Hypothesis] = []
  private var keys: [UInt64] = []
  private var ranks: [UInt64] = []
  /// Where in ``kept`` each key stands, by hash; of this pruning where the stamp is its own.
  private var table = [UInt16](repeating: 0, count: JointBeam.tableSize)
  private var tableStamps = [UInt32](repeating: 0, count: JointBeam.tableSize)

  /// Makes a search that keeps `width` partial names at a place, none worse than the best by `slack`.
  init(_ model: JointModel, width: Int, slack: Float) {
    self.model = model
    trie = model.forward
    adaptation = model.adaptation
    self.width = min(width, Self.tableSize / 4)
    self.slack = slack
    stamps = [UInt32](repeating: 0, count: model.chunks.count)
  }

  /// The names for Persian letters, the most probable first; none when some letter was never seen.
  ///
  /// - Parameters:
  ///   - codes: Codes of ``NameSymbols``.
  ///   - marks: The vowel mark on each letter; vowels that contradict one cost ``contradiction``.
  /// - Returns: As many names as the search keeps.
  mutating func readings(of codes: [UInt8], marks: [UInt8]) -> [Reading] {
    arena.removeAll(keepingCapacity: true)
    reset(0)
    reset(1)
    reset(2)
    bests[0] = 0
    open[0] = [
      Hypothesis(
        score: 0, best: 0, state: model.forward.start, back: -1, hash: 0, unit: 0,
        isInserted: false)
    ]
    let insertions = model.chunks.units(0)
    for place in 0...codes.count {
      let slot = place % 3
      prune(slot)
      if !insertions.isEmpty {
        let base = arena.count
        arena += kept
        bests[slot] = kept.first?.score ?? -.infinity
        open[slot].removeAll(keepingCapacity: true)
        for (index, hypothesis) in kept.enumerated() where !hypothesis.isInserted {
          expand(
            hypothesis, Int32(base + index), insertions, isInserted: true, isLast: false, into: slot
          )
        }
        open[slot] += kept
        if place > 0, marks[place - 1] != 0 { applyMark(marks[place - 1], codes, place, slot) }
        prune(slot)
      }
      let base = arena.count
      arena += kept
      reset(slot)
      guard place < codes.count else { return finished(base..<arena.count) }
      let single = model.chunks.units(codes[place])
      let double =
        place + 1 < codes.count ? model.chunks.units(codes[place], codes[place + 1]) : 0..<0
      let endsWord = Self.isEnd(place + 1, codes)
      let endsLater = Self.isEnd(place + 2, codes)
      for index in base..<arena.count {
        let hypothesis = arena[index]
        expand(
          hypothesis, Int32(index), single, isInserted: false, isLast: endsWord,
          into: (place + 1) % 3)
        if !double.isEmpty {
          expand(
            hypothesis, Int32(index), double, isInserted: false, isLast: endsLater,
            into: (place + 2) % 3)
        }
      }
    }
    return []
  }

  private static func isEnd(_ place: Int, _ codes: [UInt8]) -> Bool {
    place >= codes.count || codes[place] <= NameSymbols.joiner
  }

  private mutating func reset(_ slot: Int) {
    open[slot].removeAll(keepingCapacity: true)
    bests[slot] = -.infinity
  }

  /// Adds a partial name for each way to go on with one of `units`.
  ///
  /// The known continuations of the longest context come first, then those of shorter ones.
  @inline(__always)
  private mutating func expand(
    _ hypothesis: Hypothesis, _ back: Int32, _ units: Range<UInt16>, isInserted: Bool,
    isLast: Bool, into slot: Int
  ) {
    if hypothesis.score <= bests[slot] - slack { return }
    stamp &+= 1
    let stamp = stamp
    var highest = bests[slot]
    var left = units.count
    var node = hypothesis.state
    var lost: Float = 0
    while left > 0 {
      var child = trie.lowerBound(node, units.lowerBound)
      let end = trie.children[Int(node) + 1]
      while child < end {
        let unit = trie.words[Int(child)]
        if unit >= units.upperBound { break }
        if stamps[Int(unit)] != stamp {
          stamps[Int(unit)] = stamp
          left -= 1
          var added = lost + trie.probability(child)
          if let adaptation {
            added += adaptation.gain(unit, isLast: isLast)
          }
          let score = hypothesis.score + added
          if score > highest - slack {
            highest = max(highest, score)
            open[slot].append(
              Hypothesis(
                score: score, best: hypothesis.best + added, state: trie.context(child),
                back: back,
                hash: hypothesis.hash &* model.powers[Int(unit)] &+ model.hashes[Int(unit)],
                unit: unit, isInserted: isInserted,
                contradictions: hypothesis.contradictions))
          }
        }
        child += 1
      }
      if node == NGramTrie.root { break }
      lost += trie.backoff(node)
      if hypothesis.score + lost < highest - slack { break }
      node = trie.suffixes[Int(node)]
    }
    bests[slot] = highest
  }

  /// Moves the best of a slot to ``kept``, the best first, ways to the same name and state summed.
  private mutating func prune(_ slot: Int) {
    kept.removeAll(keepingCapacity: true)
    ranks.removeAll(keepingCapacity: true)
    let best = bests[slot]
    let floor = floor(slot)
    let scale = Float(1 << 20) / slack
    for index in open[slot].indices where open[slot][index].score > floor {
      // The score, the better the smaller, above the index: one number to sort by.
      let behind = UInt64(max((best - open[slot][index].score) * scale, 0))
      ranks.append(behind << 32 | UInt64(index))
    }
    ranks.sort()
    stamp &+= 1
    for rank in ranks {
      let hypothesis = open[slot][Int(rank & 0xFFFF_FFFF)]
      let key =
        hypothesis.hash ^ (UInt64(hypothesis.state) &* 0xBF58_476D_1CE4_E5B9)
        ^ (hypothesis.isInserted ? 1 : 0)
      var place = Int((key &* Self.multiplier) >> 55)
      while tableStamps[place] == stamp, keys[Int(table[place])] != key {
        place = (place + 1) & (Self.tableSize - 1)
      }
      if tableStamps[place] == stamp {
        let same = Int(table[place])
        kept[same].score = Exponential.sum(kept[same].score, hypothesis.score)
      } else if kept.count < width {
        tableStamps[place] = stamp
        table[place] = UInt16(kept.count)
        if kept.count < keys.count { keys[kept.count] = key } else { keys.append(key) }
        kept.append(hypothesis)
      }
    }
  }

  /// The score above which about as many partial names lie as are kept.
  private func floor(_ slot: Int) -> Float {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.buckets) { histogram in
      histogram.initialize(repeating: 0)
      let best = bests[slot]
      let scale = Float(Self.buckets) / slack
      for hypothesis in open[slot] {
        let bucket = Int((best - hypothesis.score) * scale)
        if bucket < Self.buckets { histogram[max(bucket, 0)] += 1 }
      }
      var bucket = 0
      var count = 0
      // Some will turn out to be the same.
      while bucket < Self.buckets, count < width + width / 2 {
        count += Int(histogram[bucket])
        bucket += 1
      }
      return best - Float(bucket) / scale
    }
  }

  /// Charges the partial names at a place whose last vowel contradicts the mark on the letter before.
  private mutating func applyMark(_ mark: UInt8, _ codes: [UInt8], _ place: Int, _ slot: Int) {
    // A long vowel's letter after its own mark is that vowel.
    if place < codes.count, NameSymbols.isVowel(codes[place]), mark != NameSymbols.sukun { return }
    bests[slot] = -.infinity
    for index in open[slot].indices {
      let hypothesis = open[slot][index]
      if !Self.agrees(mark, vowel(hypothesis)) {
        open[slot][index].score -= Self.contradiction
        open[slot][index].best -= Self.contradiction
        open[slot][index].contradictions &+= 1
      }
      bests[slot] = max(bests[slot], open[slot][index].score)
    }
  }

  /// The vowel after a consonant: a chunk of its own, or the end of the consonant's, as in ح·ha.
  private func vowel(_ hypothesis: Hypothesis) -> UInt8? {
    let english = model.chunks.english(hypothesis.unit)
    if hypothesis.isInserted { return english.first }
    return english.last.flatMap { Self.vowels >> UInt32($0) & 1 == 1 ? $0 : nil }
  }

  private static let vowels: UInt32 = "aeiou".utf8.reduce(0) { $0 | 1 << UInt32($1 - 96) }

  private static func agrees(_ mark: UInt8, _ letter: UInt8?) -> Bool {
    switch mark {
    case NameSymbols.fatha: letter == 1 || letter == 5
    case NameSymbols.kasra: letter == 5 || letter == 9
    case NameSymbols.damma: letter == 15 || letter == 21
    default: letter == nil
    }
  }

  private func finished(_ range: Range<Int>) -> [Reading] {
    var ends: [(index: Int, score: Float)] = range.map { index in
      (index, arena[index].score + model.forward.step(arena[index].state, NGramCounter.end).score)
    }
    ends.sort { $0.score == $1.score ? $0.index < $1.index : $0.score > $1.score }
    var readings: [Reading] = []
    var hashes: [UInt64] = []
    for end in ends {
      let last = arena[end.index]
      if let same = hashes.firstIndex(of: last.hash) {
        let sum = Exponential.sum(readings[same].score, end.score)
        readings[same].surplus += sum - readings[same].score
        readings[same].score = sum
        continue
      }
      var units: [UInt16] = []
      var index = end.index
      while arena[index].back >= 0 {
        units.append(arena[index].unit)
        index = Int(arena[index].back)
      }
      hashes.append(last.hash)
      readings.append(
        Reading(
          score: end.score, surplus: last.score - last.best, units: units.reversed(),
          contradictions: Int(last.contradictions)))
    }
    return readings
  }

  private static let buckets = 64
  /// A power of two, well above the partial names that are kept.
  private static let tableSize = 512
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// What a vowel costs that a vowel mark says is another one.
  private static let contradiction: Float = 8
}
