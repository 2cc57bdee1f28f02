/// What the words say about every bead within a band.
///
/// For groups of neighbours of each size on the side that predicts, and for each single segment of the
/// other side, the sum over its words of `log(λ + (1−λ)·P(w | group)/P(w))`; see ``LexicalModel``. A
/// bead's evidence is the sum over its segments, so that every shape is a few additions. Only words
/// that a group can predict at all cost time: the others add a constant.
struct WordEvidence: Sendable {
  /// For each group size the evidence of target segments given source groups, by node of the band.
  let forward: [[Float]]
  /// For each group size the evidence of source segments given target groups, by node of the band.
  let backward: [[Float]]

  /// Scores all nodes of a band.
  ///
  /// The node (i, j) stands for segments i − 1 and j − 1.
  init(
    source: SideText, target: SideText, beads: BeadWords, forward: LexicalModel,
    backward: LexicalModel, band: Band
  ) {
    let columns = band.columns()
    var filler = EvidenceFiller(
      model: forward, beads: beads, given: source, predicted: target, isForward: true)
    self.forward = filler.fill(band: band, columns: columns)
    filler = EvidenceFiller(
      model: backward, beads: beads, given: target, predicted: source, isForward: false)
    self.backward = filler.fill(band: band, columns: columns)
  }
}

/// Computes the evidence of one direction.
private struct EvidenceFiller {
  let model: LexicalModel
  let beads: BeadWords
  let given: SideText
  let predicted: SideText
  let isForward: Bool

  /// The pairs of each predicting word.
  private let rowStarts: [Int]
  private let rows: [Int32]
  /// Where each rare pair was counted: the bead and the count there.
  private let placeStarts: [Int32]
  private let places: [(bead: Int32, count: Float)]
  private let postings: Postings

  /// Pairs counted in more beads than this are not taken out of the bead of the predicted segment:
  /// one bead more or less no longer matters.
  private static let rare = 4
  /// Pairs of which the probability is less than this times the predicted word's frequency are left out.
  private static let leastLift = 2.0

  init(
    model: LexicalModel, beads: BeadWords, given: SideText, predicted: SideText, isForward: Bool
  ) {
    self.model = model
    self.beads = beads
    self.given = given
    self.predicted = predicted
    self.isForward = isForward
    postings = predicted.postings()

    var rowStarts = [Int](repeating: 0, count: given.vocabulary.count + 1)
    func givenWord(_ pair: Int) -> Int {
      isForward ? beads.table.source(of: pair) : beads.table.target(of: pair)
    }
    func isWorthKeeping(_ pair: Int) -> Bool {
      if pair < model.seedCounts.count { return true }
      let other = isForward ? beads.table.target(of: pair) : beads.table.source(of: pair)
      guard model.counts[pair] > 0.02, model.backgrounds[Int(model.classes[other])] < 1 else {
        return false
      }
      // A pair that says less than the predicted word's own frequency is not worth the time.
      let probability = model.conditional(
        pair: pair, given: givenWord(pair), withoutCount: 0, withoutTotal: 0)
      return probability > EvidenceFiller.leastLift * model.frequencies[other]
    }
    for pair in 0..<beads.table.count where isWorthKeeping(pair) {
      rowStarts[givenWord(pair) + 1] += 1
    }
    for word in given.vocabulary.indices { rowStarts[word + 1] += rowStarts[word] }
    var rows = [Int32](repeating: 0, count: rowStarts[given.vocabulary.count])
    var next = rowStarts
    for pair in 0..<beads.table.count where isWorthKeeping(pair) {
      let word = givenWord(pair)
      rows[next[word]] = Int32(pair)
      next[word] += 1
    }
    self.rowStarts = rowStarts
    self.rows = rows

    var counts = [Int32](repeating: 0, count: beads.table.count + 1)
    for flat in beads.pairs.indices where model.own[flat] > 0.01 {
      counts[Int(beads.pairs[flat]) + 1] += 1
    }
    for pair in 0..<beads.table.count {
      if counts[pair + 1] > EvidenceFiller.rare { counts[pair + 1] = 0 }
      counts[pair + 1] += counts[pair]
    }
    var places = [(bead: Int32, count: Float)](
      repeating: (0, 0), count: Int(counts[beads.table.count]))
    var free = counts
    for bead in 0..<beads.count {
      for flat in beads.pairStarts[bead]..<beads.pairStarts[bead + 1]
      where model.own[flat] > 0.01 {
        let pair = Int(beads.pairs[flat])
        guard free[pair] < counts[pair + 1] else { continue }
        places[Int(free[pair])] = (Int32(bead), model.own[flat])
        free[pair] += 1
      }
    }
    placeStarts = counts
    self.places = places
  }

  func fill(band: Band, columns: [Range<Int>]) -> [[Float]] {
    let base = predicted.lengths.indices.map { segment in
      predicted.words(of: segment).reduce(0.0) { sum, word in
        sum + Mathematics.log(model.backgrounds[Int(model.classes[Int(word)])])
      }
    }
    var tables = [[Float]](
      repeating: [Float](repeating: 0, count: band.count), count: BeadShape.longest)
    var scratch = EvidenceScratch(
      pairs: beads.table.count, words: given.vocabulary.count,
      predicted: predicted.vocabulary.count)
    var recent = [SegmentSpread](repeating: SegmentSpread(), count: BeadShape.longest)
    for segment in 0..<given.count {
      recent[segment % BeadShape.longest] = spread(segment, scratch: &scratch)
      let nodes =
        isForward ? band.lows[segment + 1]..<band.highs[segment + 1] : columns[segment + 1]
      let others = max(nodes.lowerBound - 1, 0)..<max(nodes.upperBound - 1, 0)
      guard !others.isEmpty else { continue }
      var length = 0
      for size in 1...BeadShape.longest where segment - size + 1 >= 0 {
        let added = segment - size + 1
        length += given.words(of: added).count
        scratch.add(recent[added % BeadShape.longest])
        for other in others {
          tables[size - 1][node(segment, other, band)] = Float(base[other])
        }
        guard length > 0 else { continue }
        collect(
          segment, others: others, length: Double(length), band: band, scratch: scratch,
          into: &tables[size - 1])
      }
      scratch.clear()
    }
    return tables
  }

  @inline(__always)
  private func node(_ segment: Int, _ other: Int, _ band: Band) -> Int {
    isForward ? band.index(segment + 1, other + 1) : band.index(other + 1, segment + 1)
  }

  /// What the words of a segment predict, its own bead left out.
  private func spread(_ segment: Int, scratch: inout EvidenceScratch) -> SegmentSpread {
    var spread = SegmentSpread()
    let bead = Int(isForward ? beads.beadOfSource[segment] : beads.beadOfTarget[segment])
    if bead >= 0 { load(bead, into: &scratch) }
    for word in given.words(of: segment) {
      let origin = Int(word)
      let total = scratch.ownTotals[origin]
      let norm =
        1
        / (max(model.totals[origin] - total, 0) + model.seedTotals[origin]
          + LexicalModel.smoothing)
      for row in rowStarts[origin]..<rowStarts[origin + 1] {
        let pair = Int(rows[row])
        let probability = model.conditional(
          pair: pair, given: origin, withoutCount: Double(scratch.own[pair]), withoutTotal: total)
        guard probability > 0 else { continue }
        let other = isForward ? beads.table.target(of: pair) : beads.table.source(of: pair)
        spread.shares.append((Int32(other), probability))
        for place in Int(placeStarts[pair])..<Int(placeStarts[pair + 1])
        where places[place].bead != Int32(bead) {
          spread.sources.append(
            (Int32(other), places[place].bead, Double(places[place].count) * norm))
        }
      }
    }
    if bead >= 0 { unload(bead, from: &scratch) }
    return spread
  }

  private func load(_ bead: Int, into scratch: inout EvidenceScratch) {
    for flat in beads.pairStarts[bead]..<beads.pairStarts[bead + 1] {
      scratch.own[Int(beads.pairs[flat])] = model.own[flat]
    }
    let starts = isForward ? beads.sourceStarts : beads.targetStarts
    for position in starts[bead]..<starts[bead + 1] {
      let word = isForward ? beads.sourceWords[position] : beads.targetWords[position]
      scratch.ownTotals[Int(word)] = model.ownTotals[position]
    }
  }

  private func unload(_ bead: Int, from scratch: inout EvidenceScratch) {
    for flat in beads.pairStarts[bead]..<beads.pairStarts[bead + 1] {
      scratch.own[Int(beads.pairs[flat])] = 0
    }
    let starts = isForward ? beads.sourceStarts : beads.targetStarts
    for position in starts[bead]..<starts[bead + 1] {
      let word = isForward ? beads.sourceWords[position] : beads.targetWords[position]
      scratch.ownTotals[Int(word)] = 0
    }
  }

  /// Adds the evidence of all predicted words to the nodes of a group.
  private func collect(
    _ segment: Int, others: Range<Int>, length: Double, band: Band, scratch: EvidenceScratch,
    into table: inout [Float]
  ) {
    for word in scratch.touched {
      let other = Int(word)
      let background = model.backgrounds[Int(model.classes[other])]
      guard background < 1 else { continue }
      let scale = (1 - background) / (background * length * model.frequencies[other])
      let usual = Float(Mathematics.log(1 + scale * scratch.sums[other]))
      guard usual > 0.02 else { continue }
      var place = postings.firstPlace(of: other, from: others.lowerBound)
      let stop = postings.starts[other + 1]
      while place < stop, postings.segments[place] < others.upperBound {
        let found = Int(postings.segments[place])
        var value = usual
        if scratch.sources[other] >= 0 {
          let bead = isForward ? beads.beadOfTarget[found] : beads.beadOfSource[found]
          let known = scratch.share(of: other, bead: bead)
          if known > 0 {
            value = Float(Mathematics.log(1 + scale * max(scratch.sums[other] - known, 0)))
          }
        }
        table[node(segment, found, band)] += value
        place += 1
      }
    }
  }
}

/// What one segment predicts: words with their probabilities, and what of these was learnt where.
private struct SegmentSpread {
  var shares: [(word: Int32, probability: Double)] = []
  var sources: [(word: Int32, bead: Int32, share: Double)] = []
}

/// The sums of one group of predicting segments, in dense arrays that are cleared by what was touched.
private struct EvidenceScratch {
  var own: [Float]
  var ownTotals: [Double]
  var sums: [Double]
  /// The first of the notes on each predicted word, or -1.
  var sources: [Int32]
  var touched: [Int32] = []
  private var notes: [(bead: Int32, next: Int32, share: Double)] = []

  init(pairs: Int, words: Int, predicted: Int) {
    own = [Float](repeating: 0, count: pairs)
    ownTotals = [Double](repeating: 0, count: words)
    sums = [Double](repeating: 0, count: predicted)
    sources = [Int32](repeating: -1, count: predicted)
  }

  mutating func add(_ spread: SegmentSpread) {
    for (word, probability) in spread.shares {
      if sums[Int(word)] == 0 { touched.append(word) }
      sums[Int(word)] += probability
    }
    for (word, bead, share) in spread.sources {
      notes.append((bead, sources[Int(word)], share))
      sources[Int(word)] = Int32(notes.count - 1)
    }
  }

  /// What a bead has taught of a word's sum.
  func share(of word: Int, bead: Int32) -> Double {
    var share = 0.0
    var note = sources[word]
    while note >= 0 {
      if notes[Int(note)].bead == bead { share += notes[Int(note)].share }
      note = notes[Int(note)].next
    }
    return share
  }

  mutating func clear() {
    for word in touched {
      sums[Int(word)] = 0
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
