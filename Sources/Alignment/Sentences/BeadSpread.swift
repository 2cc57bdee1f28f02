import Model

/// Puts the segments without text back between the beads of those with text, and fixed beads where
/// they belong.
struct BeadSpread {
  private let source: ReadSegments
  private let target: ReadSegments
  private var beads: [Bead] = []
  private var nextSource = 0
  private var nextTarget = 0

  /// Starts with nothing spread.
  init(source: ReadSegments, target: ReadSegments) {
    self.source = source
    self.target = target
  }

  /// The beads of all segments, stretch by stretch; `counted` are the same stretches of those with text.
  consuming func spread(
    _ candidates: [(bead: CandidateBead, probability: Double)], _ stretches: [Stretch],
    _ counted: [Stretch]
  ) -> [Bead] {
    var next = 0
    for (stretch, inner) in zip(stretches, counted) {
      while next < candidates.count, candidates[next].bead.sourceStop <= inner.source.upperBound,
        candidates[next].bead.targetStop <= inner.target.upperBound
      {
        if !stretch.isFixed { append(candidates[next].bead, candidates[next].probability) }
        next += 1
      }
      if stretch.isFixed {
        beads.append(Bead(source: stretch.source, target: stretch.target, score: 1))
        nextSource = stretch.source.upperBound
        nextTarget = stretch.target.upperBound
      } else {
        omitSource(until: stretch.source.upperBound)
        omitTarget(until: stretch.target.upperBound)
      }
    }
    return beads
  }

  private mutating func append(_ candidate: CandidateBead, _ probability: Double) {
    if let first = candidate.source.first { omitSource(until: source.indices[first]) }
    if let first = candidate.target.first { omitTarget(until: target.indices[first]) }
    let sourceStop = candidate.source.last.map { source.indices[$0] + 1 } ?? nextSource
    let targetStop = candidate.target.last.map { target.indices[$0] + 1 } ?? nextTarget
    beads.append(
      Bead(
        source: nextSource..<sourceStop, target: nextTarget..<targetStop,
        score: min(max(probability, 0), 1)))
    nextSource = sourceStop
    nextTarget = targetStop
  }

  private mutating func omitSource(until stop: Int) {
    while nextSource < stop {
      beads.append(
        Bead(source: nextSource..<(nextSource + 1), target: nextTarget..<nextTarget, score: 1))
      nextSource += 1
    }
  }

  private mutating func omitTarget(until stop: Int) {
    while nextTarget < stop {
      beads.append(
        Bead(source: nextSource..<nextSource, target: nextTarget..<(nextTarget + 1), score: 1))
      nextTarget += 1
    }
  }
}
