/// The passes over two texts, coarse to fine where they are long.
struct AlignmentPasses {
  let configuration: AlignerConfiguration
  let source: SideText
  let target: SideText
  let seeds: [SeedPair]
  /// What no bead reaches out of.
  let stretches: [Stretch]
  /// The paragraphs of both sides, where known.
  let paragraphs: (source: Paragraphs, target: Paragraphs)?

  /// How far from the path of one pass the next one looks, in segments.
  private static let radius = 30
  /// The same from one coarseness to the next finer, where a segment was half of one.
  private static let coarseRadius = 24
  /// The rounds of expectation and maximisation of each pass.
  private static let rounds = 5

  /// Aligns; the beads cover all segments in order, with their posterior probabilities.
  func run() -> [(bead: CandidateBead, probability: Double)] {
    let sourceLengths = SideLengths(source.lengths)
    let targetLengths = SideLengths(target.lengths)
    var lengths = LengthModel(source: sourceLengths, target: targetLengths)
    var shapes = ShapePrior.usual
    let limits = stretches.count > 1 ? RowLimits(stretches) : nil
    var band = firstBand(limits)
    let map = StretchMap(stretches)
    var paragraphEvidence: ParagraphEvidence?
    let segments = min(source.count, target.count)
    var beads: [CandidateBead] = []
    for pass in 0..<configuration.passes {
      let lattice = BeadLattice(
        source: sourceLengths, target: targetLengths, band: band, lengths: lengths, shapes: shapes,
        evidence: AlignmentPasses.evidence(
          source: source, target: target, seeds: seeds, beads: beads, band: band),
        wordWeight: configuration.wordWeight, stretches: map, paragraphs: paragraphEvidence)
      if pass == configuration.passes - 1 {
        return lattice.mostProbablePath(
          temperature: configuration.temperature(segments: segments),
          threshold: configuration.threshold
        )
      }
      beads = map.restoringFixed(lattice.bestPath())
      lengths.fit(beads, source: sourceLengths, target: targetLengths)
      shapes = ShapePrior(beads: beads)
      paragraphEvidence = paragraphs.map {
        ParagraphEvidence(source: $0.source, target: $0.target, beads: beads)
      }
      band = Band(
        around: beads, sourceCount: source.count, targetCount: target.count,
        radius: AlignmentPasses.radius)
      if let limits { band = band.limited(to: limits) }
    }
    return []
  }

  private static func evidence(
    source: SideText, target: SideText, seeds: [SeedPair], beads: [CandidateBead], band: Band
  ) -> WordEvidence {
    let words = BeadWords(beads: beads, source: source, target: target, seeds: seeds)
    let forward = LexicalModel(
      words, source: source, target: target, seeds: seeds, direction: .targetFromSource,
      rounds: rounds)
    let backward = LexicalModel(
      words, source: source, target: target, seeds: seeds, direction: .sourceFromTarget,
      rounds: rounds)
    return WordEvidence(
      source: source, target: target, beads: words, forward: forward, backward: backward,
      band: band)
  }

  // MARK: Coarse to fine

  /// Where to look first: everywhere in short texts; in long ones, near the path of the texts with
  /// every two neighbours merged.
  private func firstBand(_ limits: RowLimits?) -> Band {
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
    guard let (left, right) = levels.popLast() else {
      return limited(Band(sourceCount: source.count, targetCount: target.count), level: 0)
    }
    var band = limited(
      Band(sourceCount: left.count, targetCount: right.count), level: levels.count)
    var (coarseLeft, coarseRight) = (left, right)
    while let (fineLeft, fineRight) = levels.popLast() {
      let sourceLengths = SideLengths(coarseLeft.lengths)
      let targetLengths = SideLengths(coarseRight.lengths)
      let lattice = BeadLattice(
        source: sourceLengths, target: targetLengths, band: band,
        lengths: LengthModel(source: sourceLengths, target: targetLengths), shapes: .usual,
        evidence: AlignmentPasses.evidence(
          source: coarseLeft, target: coarseRight, seeds: seeds, beads: [], band: band),
        wordWeight: configuration.wordWeight,
        stretches: StretchMap(sourceCount: coarseLeft.count, targetCount: coarseRight.count),
        paragraphs: nil)
      let finer = lattice.bestPath().map { bead in
        CandidateBead(
          sourceStop: min(bead.sourceStop * 2, fineLeft.count),
          targetStop: min(bead.targetStop * 2, fineRight.count),
          shape: BeadShape(source: bead.shape.source * 2, target: bead.shape.target * 2))
      }
      band = Band(
        around: finer, sourceCount: fineLeft.count, targetCount: fineRight.count,
        radius: AlignmentPasses.coarseRadius)
      band = limited(band, level: levels.count)
      (coarseLeft, coarseRight) = (fineLeft, fineRight)
    }
    return band
  }
}
