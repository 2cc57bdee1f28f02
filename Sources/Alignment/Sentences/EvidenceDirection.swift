/// The evidence of one direction.
struct EvidenceDirection: Sendable {
  private let model: LexicalModel
  private let beads: BeadWords
  private let given: SideText
  private let predicted: SideText
  private let isForward: Bool
  private let rows: PredictionRows
  private let postings: Postings
  /// The constant part of every predicted segment.
  private let bases: [Float]
  /// For each predicted word whether it is looked at.
  private let isTelling: [Bool]

  /// What a word adds at least.
  private static let leastEvidence: Float = 0.02

  /// The number of words that may be predicted.
  var predictedWords: Int { predicted.vocabulary.count }

  /// Prepares a model.
  init(
    model: LexicalModel, beads: BeadWords, given: SideText, predicted: SideText, isCoarse: Bool
  ) {
    self.model = model
    self.beads = beads
    self.given = given
    self.predicted = predicted
    isForward = model.direction == .targetFromSource
    postings = predicted.postings()
    let rows = PredictionRows(model: model, beads: beads)
    self.rows = rows
    bases = (0..<predicted.count).map { segment in
      var sum: Float = 0
      for place in predicted.starts[segment]..<predicted.starts[segment + 1] {
        sum += rows.bases[Int(predicted.words[place])]
      }
      return sum
    }
    let most = isCoarse ? Int32(predicted.count / 4 + 8) : Int32.max
    isTelling = rows.gains.indices.map { rows.gains[$0] > 0 && predicted.segmentCounts[$0] <= most }
  }

  /// The evidence of all nodes of a band.
  func fill(band: Band, scratch: inout EvidenceScratch) -> [SIMD4<Float>] {
    var table = [SIMD4<Float>](repeating: .zero, count: band.count)
    let columns = isForward ? [] : band.columns()
    let givenOrigin = isForward ? band.rowOrigin : band.columnOrigin
    let otherOrigin = isForward ? band.columnOrigin : band.rowOrigin
    let count = isForward ? band.sourceCount : band.targetCount
    /// The predicted segments that stand in the band beside a segment, both counted from the origin.
    func others(_ segment: Int) -> Range<Int> {
      let nodes =
        isForward ? band.lows[segment + 1]..<band.highs[segment + 1] : columns[segment + 1]
      return max(nodes.lowerBound - 1, 0)..<max(nodes.upperBound - 1, 0)
    }
    var recent = [SegmentSpread](repeating: SegmentSpread(), count: BeadShape.longest)
    var window = otherOrigin..<otherOrigin
    for segment in 0..<count {
      let others = others(segment)
      // What the segment predicts is also needed for the groups that it begins.
      let last = self.othersStop(segment, count, others, in: others(_:))
      while window.upperBound < last + otherOrigin {
        scratch.enter(window.upperBound, from: window.lowerBound, predicted, postings, isTelling)
        window = window.lowerBound..<(window.upperBound + 1)
      }
      while window.lowerBound < min(others.lowerBound + otherOrigin, window.upperBound) {
        scratch.leave(window.lowerBound, predicted)
        window = (window.lowerBound + 1)..<window.upperBound
      }
      spread(
        segment + givenOrigin, into: &recent[segment % BeadShape.longest], scratch: &scratch)
      guard !others.isEmpty else { continue }
      for other in others {
        table[node(segment, other, band)] = SIMD4(repeating: bases[other + otherOrigin])
      }
      var lengths = SIMD4<Float>.zero
      for size in 1...BeadShape.longest where segment - size + 1 >= 0 {
        let added = segment - size + 1
        let words = given.starts[added + givenOrigin + 1] - given.starts[added + givenOrigin]
        let groups = EvidenceScratch.groups[size - 1]
        lengths += Float(words) * groups
        scratch.add(recent[added % BeadShape.longest], groups: groups)
      }
      collect(
        segment, others: others, origin: otherOrigin, lengths: lengths, band: band,
        scratch: scratch, into: &table)
      scratch.clear()
    }
    for segment in window { scratch.leave(segment, predicted) }
    scratch.reset(
      predicted.starts[
        otherOrigin]..<predicted.starts[
          otherOrigin + (isForward ? band.targetCount : band.sourceCount)],
      predicted)
    return table
  }

  private func othersStop(
    _ segment: Int, _ count: Int, _ others: Range<Int>, in all: (Int) -> Range<Int>
  ) -> Int {
    max(all(min(segment + BeadShape.longest - 1, count - 1)).upperBound, others.upperBound)
  }

  @inline(__always)
  private func node(_ segment: Int, _ other: Int, _ band: Band) -> Int {
    isForward ? band.index(segment + 1, other + 1) : band.index(other + 1, segment + 1)
  }

  /// What the words of a segment predict among the segments of the window, its own bead left out.
  private func spread(
    _ segment: Int, into spread: inout SegmentSpread, scratch: inout EvidenceScratch
  ) {
    spread.shares.removeAll(keepingCapacity: true)
    spread.sources.removeAll(keepingCapacity: true)
    let bead = Int(isForward ? beads.beadOfSource[segment] : beads.beadOfTarget[segment])
    if bead >= 0 { scratch.load(bead, model, beads, isForward: isForward) }
    for place in given.starts[segment]..<given.starts[segment + 1] {
      let origin = Int(given.words[place])
      let entries = Int(rows.starts[origin])..<Int(rows.starts[origin + 1])
      guard !entries.isEmpty else { continue }
      let own = bead >= 0 ? scratch.open(UInt32(origin), model, beads, isForward: isForward) : nil
      let norm = Float(model.norm(given: origin, withoutTotal: own?.total ?? 0))
      for number in entries {
        let entry = rows.entries[number]
        let word = Int(entry.word)
        guard scratch.present[word] > 0 else { continue }
        let count = max(entry.count - scratch.own[word], 0) + entry.seedCount
        guard count > 0 else { continue }
        spread.shares.append((entry.word, count * norm))
        for place in entry.places where rows.places[Int(place)].bead != Int32(bead) {
          let place = rows.places[Int(place)]
          spread.sources.append((entry.word, place.bead, place.count * norm))
        }
      }
      if let own { scratch.close(own.items) }
    }
  }

  /// Adds the evidence of all predicted words to the nodes of the groups that end in a segment.
  private func collect(
    _ segment: Int, others: Range<Int>, origin: Int, lengths: SIMD4<Float>, band: Band,
    scratch: EvidenceScratch, into table: inout [SIMD4<Float>]
  ) {
    let last = others.upperBound + origin
    let shares = 1 / pointwiseMax(lengths, SIMD4(repeating: 1))
    for word in scratch.touched {
      let other = Int(word)
      var place = Int(scratch.first[other])
      let stop = postings.starts[other + 1]
      guard place < stop, postings.segments[place] < last else { continue }
      let scales = rows.gains[other] * shares
      let sums = scratch.sums[other]
      var usual = Mathematics.quickLog(1 + scales * sums)
      usual.replace(with: 0, where: usual .<= EvidenceDirection.leastEvidence)
      guard usual != .zero else { continue }
      let isNoted = scratch.sources[other] >= 0
      while place < stop {
        let found = Int(postings.segments[place])
        guard found < last else { break }
        var value = usual
        if isNoted {
          let bead = isForward ? beads.beadOfTarget[found] : beads.beadOfSource[found]
          let known = scratch.share(of: other, bead: bead)
          if known != .zero {
            value = Mathematics.quickLog(1 + scales * pointwiseMax(sums - known, .zero))
            value.replace(with: 0, where: usual .== 0)
          }
        }
        table[node(segment, found - origin, band)] += value
        place += 1
      }
    }
  }
}
