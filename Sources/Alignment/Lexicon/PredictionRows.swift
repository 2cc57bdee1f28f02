/// What a lexical model knows, row by row of the words that predict.
///
/// Only the pairs that say more than the predicted word's own frequency are kept.
struct PredictionRows: Sendable {
  /// One pair.
  struct Entry: Sendable {
    /// The predicted word.
    let word: UInt32
    /// The expected count, without the pseudo-count.
    let count: Float
    /// The pseudo-count.
    let seedCount: Float
    /// The pair's places among ``PredictionRows/places``.
    let places: Range<Int32>
  }

  /// Where a pair was counted.
  struct Place: Sendable {
    let bead: Int32
    let count: Float
  }

  /// Where each predicting word's pairs start in ``entries``, and the end.
  let starts: [Int32]
  /// The pairs.
  let entries: [Entry]
  /// Where the rare pairs were counted.
  let places: [Place]
  /// For each predicted word the odds of not being background, over its frequency; 0 for words of
  /// which nothing can be said.
  let gains: [Float]
  /// For each predicted word the logarithm of the share of the background.
  let bases: [Float]

  /// Pairs counted in more beads than this are not taken out of the bead of the predicted segment:
  /// one bead more or less no longer matters.
  private static let rare = 4
  /// Counts below this are nothing.
  private static let leastOwn: Float = 0.01
  /// Pairs of which the probability is less than this times the predicted word's frequency are left out.
  private static let leastLift = 2.0

  /// Collects the pairs of a model.
  init(model: LexicalModel, beads: BeadWords) {
    let isForward = model.direction == .targetFromSource
    let vocabulary = model.totals.count
    gains = model.frequencies.indices.map { word in
      let background = model.backgrounds[Int(model.classes[word])]
      return background < 1 ? Float((1 - background) / (background * model.frequencies[word])) : 0
    }
    let logarithms = model.backgrounds.map { Float(Mathematics.log($0)) }
    bases = model.classes.map { logarithms[Int($0)] }

    var starts = [Int32](repeating: 0, count: vocabulary + 1)
    var isKept = [Bool](repeating: false, count: beads.targets.count)
    for source in 0..<(beads.rowStarts.count - 1) {
      for pair in Int(beads.rowStarts[source])..<Int(beads.rowStarts[source + 1]) {
        let target = Int(beads.targets[pair])
        let (given, predicted) = isForward ? (source, target) : (target, source)
        guard
          PredictionRows.isWorthKeeping(
            model, pair: pair, given: given, predicted: predicted, isSeed: beads.seeds[pair] >= 0)
        else { continue }
        isKept[pair] = true
        starts[given + 1] += 1
      }
    }
    for word in 0..<vocabulary { starts[word + 1] += starts[word] }
    let (placeStarts, places) = PredictionRows.places(model, beads, isKept)
    var entries = [Entry](
      repeating: Entry(word: 0, count: 0, seedCount: 0, places: 0..<0),
      count: Int(starts[vocabulary]))
    var next = starts
    for source in 0..<(beads.rowStarts.count - 1) {
      for pair in Int(beads.rowStarts[source])..<Int(beads.rowStarts[source + 1])
      where isKept[pair] {
        let target = Int(beads.targets[pair])
        let (given, predicted) = isForward ? (source, target) : (target, source)
        entries[Int(next[given])] = Entry(
          word: UInt32(predicted), count: model.counts[pair], seedCount: model.seedCounts[pair],
          places: placeStarts[pair]..<placeStarts[pair + 1])
        next[given] += 1
      }
    }
    self.starts = starts
    self.entries = entries
    self.places = places
  }

  private static func isWorthKeeping(
    _ model: LexicalModel, pair: Int, given: Int, predicted: Int, isSeed: Bool
  ) -> Bool {
    if isSeed { return true }
    guard model.counts[pair] > 0.02, model.backgrounds[Int(model.classes[predicted])] < 1 else {
      return false
    }
    let probability = model.conditional(
      pair: pair, given: given, withoutCount: 0, withoutTotal: 0)
    return probability > leastLift * model.frequencies[predicted]
  }

  private static func places(
    _ model: LexicalModel, _ beads: BeadWords, _ isKept: [Bool]
  ) -> (starts: [Int32], places: [Place]) {
    var starts = [Int32](repeating: 0, count: isKept.count + 1)
    for flat in beads.entries.indices where model.own[flat] > leastOwn {
      let pair = Int(beads.entries[flat].pair)
      if isKept[pair] { starts[pair + 1] += 1 }
    }
    for pair in isKept.indices {
      if starts[pair + 1] > rare { starts[pair + 1] = 0 }
      starts[pair + 1] += starts[pair]
    }
    var places = [Place](
      repeating: Place(bead: 0, count: 0), count: Int(starts[isKept.count]))
    var next = starts
    for (order, position) in beads.positions.enumerated() {
      let bead = beads.beadOfPosition[Int(position)]
      for flat in Int(beads.entryStarts[order])..<Int(beads.entryStarts[order + 1])
      where model.own[flat] > leastOwn {
        let pair = Int(beads.entries[flat].pair)
        guard next[pair] < starts[pair + 1] else { continue }
        places[Int(next[pair])] = Place(bead: bead, count: model.own[flat])
        next[pair] += 1
      }
    }
    return (starts, places)
  }
}
