/// The passes over two texts, coarse to fine where they are long.
///
/// Time and memory are linear in texts of more segments than the full search takes: each pass looks
/// near the path of the one before, window by window, see ``SearchWindows``.
struct AlignmentPasses: Sendable {
  let configuration: AlignerConfiguration
  let source: SideText
  let target: SideText
  let seeds: [SeedPair]
  /// What no bead reaches out of.
  let stretches: [Stretch]
  /// The paragraphs of both sides, where known.
  let paragraphs: (source: Paragraphs, target: Paragraphs)?

  /// How far from the path of one coarseness the next finer looks, in segments of the finer.
  private static let coarseRadius = 16
  /// How far from the path of one pass the next one looks at least, in segments.
  private static let leastRadius = 8
  /// The same at most, where the last two paths differ.
  private static let mostRadius = 40
  /// The rounds of expectation and maximisation of each pass.
  private static let rounds = 5

  /// Aligns; the beads cover all segments in order, with their posterior probabilities.
  func run() -> [(bead: CandidateBead, probability: Double)] {
    let sourceLengths = SideLengths(source.lengths)
    let targetLengths = SideLengths(target.lengths)
    let limits = stretches.count > 1 ? RowLimits(stretches) : nil
    let map = StretchMap(stretches)
    var model = PathModel(
      source: sourceLengths, target: targetLengths,
      lengths: LengthModel(source: sourceLengths, target: targetLengths), shapes: .usual,
      wordWeight: configuration.wordWeight, stretches: map, paragraphs: nil)
    let segments = min(source.count, target.count)
    var (beads, band) = coarsePath(limits)
    for pass in 0..<configuration.passes {
      let reckoner = EvidenceReckoner(
        source: source, target: target, seeds: seeds, beads: pass == 0 ? [] : beads,
        rounds: AlignmentPasses.rounds)
      let windows = SearchWindows(
        path: beads, end: PathNode(row: source.count, column: target.count), in: band)
      if pass == configuration.passes - 1 {
        return AlignmentPasses.mostProbablePath(
          model, reckoner, band, windows, configuration.temperature(segments: segments),
          configuration.threshold)
      }
      let path = map.restoringFixed(AlignmentPasses.bestPath(model, reckoner, band, windows))
      model.lengths.fit(path, source: sourceLengths, target: targetLengths)
      model.shapes = ShapePrior(beads: path)
      model.paragraphs = paragraphs.map {
        ParagraphEvidence(source: $0.source, target: $0.target, beads: path)
      }
      band = Band(
        around: path, sourceCount: source.count, targetCount: target.count,
        radii: AlignmentPasses.radii(path, before: beads))
      if let limits { band = band.limited(to: limits) }
      beads = path
    }
    return []
  }

  /// How far to look from every bead of a path: the farther, the less it agrees with the path before.
  private static func radii(_ path: [CandidateBead], before: [CandidateBead]) -> [Int] {
    guard !before.isEmpty else { return path.map { _ in mostRadius } }
    var place = 0
    return path.map { bead in
      while place + 1 < before.count, before[place].stop.sum < bead.stop.sum { place += 1 }
      let difference = max(
        abs(before[place].sourceStop - bead.sourceStop),
        abs(before[place].targetStop - bead.targetStop))
      return min(leastRadius + 2 * difference, mostRadius)
    }
  }

  // MARK: Search

  private static func bestPath(
    _ model: PathModel, _ reckoner: EvidenceReckoner, _ band: Band, _ windows: SearchWindows
  ) -> [CandidateBead] {
    let paths = search(model, reckoner, band, windows) { $0.bestPath() }
    return SearchWindows.joined(paths) {
      $0
    } omission: {
      $0
    }
  }

  private static func mostProbablePath(
    _ model: PathModel, _ reckoner: EvidenceReckoner, _ band: Band, _ windows: SearchWindows,
    _ temperature: Double, _ threshold: Double
  ) -> [(bead: CandidateBead, probability: Double)] {
    let paths = search(model, reckoner, band, windows) {
      $0.mostProbablePath(temperature: temperature, threshold: threshold)
    }
    return SearchWindows.joined(paths) {
      $0.bead
    } omission: {
      ($0, 0)
    }
  }

  /// The paths of all windows; each stretch of windows shares its scratch.
  private static func search<Item: Sendable>(
    _ model: PathModel, _ reckoner: EvidenceReckoner, _ band: Band, _ windows: SearchWindows,
    path: @Sendable (BeadLattice) -> [Item]
  ) -> [[Item]] {
    let all = windows.windows
    guard all.count > 1 else {
      return [path(model.lattice(band: band, evidence: reckoner.parallelEvidence(band: band)))]
    }
    let stretches = min(all.count, 16)
    return Parallel.map(stretches) { stretch in
      var scratch = reckoner.scratch()
      return (all.count * stretch / stretches..<all.count * (stretch + 1) / stretches).map {
        let part = band.part(from: all[$0].start, to: all[$0].end)
        return path(
          model.lattice(
            band: part, evidence: reckoner.evidence(band: part, scratch: &scratch)))
      }
    }.flatMap { $0 }
  }

  // MARK: Coarse to fine

  /// Where to look first: everywhere in short texts; in long ones, near the path of the texts with
  /// every two neighbours merged.
  private func coarsePath(_ limits: RowLimits?) -> (path: [CandidateBead], band: Band) {
    var levels = [(source, target)]
    var levelLimits = [limits]
    while let (left, right) = levels.last,
      max(left.count, right.count) > configuration.fullSearchLimit
    {
      levels.append((left.merged(), right.merged()))
      levelLimits.append(levelLimits.last.flatMap { $0?.merged() })
    }
    func limited(_ band: Band, level: Int) -> Band {
      levelLimits[level].map { band.limited(to: $0) } ?? band
    }
    var path: [CandidateBead] = []
    var band = limited(
      Band(
        sourceCount: levels[levels.count - 1].0.count,
        targetCount: levels[levels.count - 1].1.count), level: levels.count - 1)
    for level in stride(from: levels.count - 1, to: 0, by: -1) {
      let (left, right) = levels[level]
      let sourceLengths = SideLengths(left.lengths)
      let targetLengths = SideLengths(right.lengths)
      let model = PathModel(
        source: sourceLengths, target: targetLengths,
        lengths: LengthModel(source: sourceLengths, target: targetLengths), shapes: .usual,
        wordWeight: configuration.wordWeight,
        stretches: StretchMap(sourceCount: left.count, targetCount: right.count), paragraphs: nil)
      let reckoner = EvidenceReckoner(
        source: left, target: right, seeds: seeds, beads: [], rounds: 0, isCoarse: true)
      let windows = SearchWindows(
        path: path, end: PathNode(row: left.count, column: right.count), in: band)
      let (fineLeft, fineRight) = levels[level - 1]
      path = AlignmentPasses.bestPath(model, reckoner, band, windows).map {
        $0.refined(fineLeft.count, fineRight.count)
      }
      band = limited(
        Band(
          around: path, sourceCount: fineLeft.count, targetCount: fineRight.count,
          radii: path.map { _ in AlignmentPasses.coarseRadius }), level: level - 1)
      levels.removeLast()
    }
    return (path, band)
  }
}

/// All that a lattice needs beside a band and the evidence of words.
private struct PathModel: Sendable {
  let source: SideLengths
  let target: SideLengths
  var lengths: LengthModel
  var shapes: ShapePrior
  let wordWeight: Double
  let stretches: StretchMap
  var paragraphs: ParagraphEvidence?

  func lattice(band: Band, evidence: WordEvidence) -> BeadLattice {
    BeadLattice(
      source: source, target: target, band: band, lengths: lengths, shapes: shapes,
      evidence: evidence, wordWeight: wordWeight, stretches: stretches, paragraphs: paragraphs)
  }
}

extension CandidateBead {
  /// The bead in a text of twice as many segments, the last of which may lack its other half.
  fileprivate func refined(_ sourceCount: Int, _ targetCount: Int) -> CandidateBead {
    let sourceStop = min(sourceStop * 2, sourceCount)
    let targetStop = min(targetStop * 2, targetCount)
    return CandidateBead(
      sourceStop: sourceStop, targetStop: targetStop,
      shape: BeadShape(
        source: sourceStop - min(source.lowerBound * 2, sourceCount),
        target: targetStop - min(target.lowerBound * 2, targetCount)))
  }
}
