/// What one segment predicts: words with their probabilities, and what of these was learnt where.
struct SegmentSpread {
  var shares: [(word: UInt32, probability: Float)] = []
  var sources: [(word: UInt32, bead: Int32, share: Float)] = []
}

/// The sums of one group of predicting segments, in dense arrays that are cleared by what was touched,
/// and the words of the window of predicted segments.
struct EvidenceScratch {
  /// In how many segments of the window each word occurs.
  private(set) var present: [Int32]
  /// The first posting of each word in the window, where it has one; -1 where that is not known yet.
  private(set) var first: [Int32]
  /// What a predicting word's own bead taught of each predicted word.
  private(set) var own: [Float]
  /// What groups of one to four segments predict of each word.
  private(set) var sums: [SIMD4<Float>]
  /// The first of the notes on each predicted word, or -1.
  private(set) var sources: [Int32]
  private(set) var touched: [UInt32] = []
  private var notes: [(bead: Int32, next: Int32, shares: SIMD4<Float>)] = []

  /// The bead that is loaded, or -1.
  private var bead = -1
  /// Where the counts of each predicting word of the bead start, and the counts.
  private var ownStarts: [Int] = []
  private var ownItems: [(word: UInt32, count: Float)] = []

  init(predicted: Int) {
    present = [Int32](repeating: 0, count: predicted)
    first = [Int32](repeating: -1, count: predicted)
    own = [Float](repeating: 0, count: predicted)
    sums = [SIMD4<Float>](repeating: .zero, count: predicted)
    sources = [Int32](repeating: -1, count: predicted)
  }

  // MARK: Window

  mutating func enter(
    _ segment: Int, from start: Int, _ side: SideText, _ postings: Postings, _ isTelling: [Bool]
  ) {
    for place in side.starts[segment]..<side.starts[segment + 1] {
      let word = Int(side.words[place])
      guard isTelling[word] else { continue }
      if first[word] < 0 { first[word] = Int32(postings.firstPlace(of: word, from: start)) }
      present[word] += 1
    }
  }

  mutating func leave(_ segment: Int, _ side: SideText) {
    for place in side.starts[segment]..<side.starts[segment + 1] {
      let word = Int(side.words[place])
      guard present[word] > 0 else { continue }
      present[word] -= 1
      first[word] += 1
    }
  }

  /// Forgets the places of words, given by their range in the words of the text.
  mutating func reset(_ range: Range<Int>, _ side: SideText) {
    for place in range { first[Int(side.words[place])] = -1 }
  }

  // MARK: Own counts

  /// Prepares the counts of a bead.
  mutating func load(_ bead: Int, _ model: LexicalModel, _ beads: BeadWords, isForward: Bool) {
    guard bead != self.bead else { return }
    self.bead = bead
    let starts = isForward ? beads.sourceStarts : beads.targetStarts
    let size = starts[bead + 1] - starts[bead]
    ownStarts.removeAll(keepingCapacity: true)
    ownStarts.append(contentsOf: repeatElement(0, count: size + 2))
    let positions = beads.sourceStarts[bead]..<beads.sourceStarts[bead + 1]
    for position in positions {
      let range = beads.entries(ofPosition: position)
      if isForward {
        ownStarts[position - positions.lowerBound + 2] = range.count
      } else {
        for flat in range { ownStarts[Int(beads.entries[flat].place) + 2] += 1 }
      }
    }
    for place in 0..<size { ownStarts[place + 2] += ownStarts[place + 1] }
    ownItems.removeAll(keepingCapacity: true)
    ownItems.append(contentsOf: repeatElement((word: 0, count: 0), count: ownStarts[size + 1]))
    for position in positions {
      for flat in beads.entries(ofPosition: position) {
        let other = Int(beads.entries[flat].place)
        let place = (isForward ? position - positions.lowerBound : other) + 1
        let word =
          isForward
          ? beads.targetWords[beads.targetStarts[bead] + other] : beads.sourceWords[position]
        ownItems[ownStarts[place]] = (word, model.own[flat])
        ownStarts[place] += 1
      }
    }
  }

  /// Puts the counts of a predicting word of the loaded bead into ``own``.
  mutating func open(
    _ word: UInt32, _ model: LexicalModel, _ beads: BeadWords, isForward: Bool
  ) -> (total: Double, items: Range<Int>)? {
    let starts = isForward ? beads.sourceStarts : beads.targetStarts
    var low = starts[bead]
    var high = starts[bead + 1]
    while low < high {
      let middle = (low + high) / 2
      let found = isForward ? beads.sourceWords[middle] : beads.targetWords[middle]
      if found < word { low = middle + 1 } else { high = middle }
    }
    guard low < starts[bead + 1],
      (isForward ? beads.sourceWords[low] : beads.targetWords[low]) == word
    else { return nil }
    let place = low - starts[bead]
    let items = ownStarts[place]..<ownStarts[place + 1]
    for item in ownItems[items] { own[Int(item.word)] = item.count }
    return (model.ownTotals[low], items)
  }

  mutating func close(_ items: Range<Int>) {
    for item in ownItems[items] { own[Int(item.word)] = 0 }
  }

  // MARK: Sums

  /// For segments that are the last of a group, the last but one and so on, the groups of one to four
  /// that hold them.
  static let groups: [SIMD4<Float>] = [
    SIMD4(1, 1, 1, 1), SIMD4(0, 1, 1, 1), SIMD4(0, 0, 1, 1), SIMD4(0, 0, 0, 1),
  ]

  /// Adds what a segment predicts to the groups that hold it.
  mutating func add(_ spread: SegmentSpread, groups: SIMD4<Float>) {
    for (word, probability) in spread.shares {
      if sums[Int(word)] == .zero { touched.append(word) }
      sums[Int(word)] += probability * groups
    }
    for (word, bead, share) in spread.sources {
      notes.append((bead, sources[Int(word)], share * groups))
      sources[Int(word)] = Int32(notes.count - 1)
    }
  }

  /// What a bead has taught of a word's sums.
  func share(of word: Int, bead: Int32) -> SIMD4<Float> {
    var shares = SIMD4<Float>.zero
    var note = sources[word]
    while note >= 0 {
      if notes[Int(note)].bead == bead { shares += notes[Int(note)].shares }
      note = notes[Int(note)].next
    }
    return shares
  }

  mutating func clear() {
    for word in touched {
      sums[Int(word)] = .zero
      sources[Int(word)] = -1
    }
    touched.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
  }
}

extension Postings {
  /// The place of the first segment of a word that is not before `segment`.
  func firstPlace(of word: Int, from segment: Int) -> Int {
    var low = starts[word]
    var high = starts[word + 1]
    while low < high {
      let middle = (low + high) / 2
      if segments[middle] < segment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
