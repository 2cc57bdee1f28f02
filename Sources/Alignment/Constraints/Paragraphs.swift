import Model

/// Where the paragraphs of one side begin.
struct Paragraphs: Sendable {
  /// What lies before a segment.
  enum Break: UInt8, Sendable, CaseIterable {
    /// The segment before it, in the same paragraph.
    case none
    /// The end of a paragraph.
    case paragraph
    /// The end of a paragraph, and after it a heading.
    case heading
  }

  /// What lies before every segment; the text's own beginning counts as none.
  let breaks: [Break]

  /// A longer segment than this, in Unicode scalars, is no heading.
  private static let longestHeading = 120

  /// Reads the paragraphs of segments, given by numbers that are equal for neighbours of one paragraph.
  ///
  /// A heading is a short segment without a final stop that is a paragraph of its own.
  init(_ numbers: [Int], segments: [String]) {
    breaks = numbers.indices.map { segment in
      guard segment > 0, numbers[segment] != numbers[segment - 1] else { return .none }
      let isAlone = segment + 1 == numbers.count || numbers[segment + 1] != numbers[segment]
      return isAlone && Paragraphs.isHeading(segments[segment]) ? .heading : .paragraph
    }
  }

  private static let stops: Set<Unicode.Scalar> = [".", "!", "?", "؟", "۔", "…", ":", "؛", ";"]
  private static let closers: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "»", ")", "]"]

  private static func isHeading(_ segment: String) -> Bool {
    let scalars = segment.unicodeScalars
    guard scalars.count <= longestHeading else { return false }
    let last = scalars.last { !$0.properties.isWhitespace && !closers.contains($0) }
    return last.map { !stops.contains($0) } ?? false
  }
}

/// How well the paragraphs of a bead fit, by what paragraphs have to do with each other in these texts.
///
/// A path says of every boundary between segments whether it is one between beads, and then which
/// boundary of the other side it belongs to. The evidence is the likelihood of the breaks under this
/// against chance, estimated from a path and drawn towards chance, so that paragraphs count for
/// nothing until they are seen to correspond.
struct ParagraphEvidence: Sendable {
  private let source: Paragraphs
  private let target: Paragraphs
  /// The evidence of two boundaries that belong together, by both breaks.
  private let joint: [Double]
  /// The evidence of boundaries within beads, summed from the first segment on.
  private let sourceInside: [Double]
  private let targetInside: [Double]

  private static let kinds = Paragraphs.Break.allCases.count
  /// How many boundaries chance counts for.
  private static let strength = 12.0
  /// No pair of boundaries counts for more than this, in nats.
  private static let most = 4.0

  /// Estimates from a path.
  init(source: Paragraphs, target: Paragraphs, beads: [CandidateBead]) {
    self.source = source
    self.target = target
    let kinds = ParagraphEvidence.kinds
    let sourceShares = ParagraphEvidence.shares(source)
    let targetShares = ParagraphEvidence.shares(target)
    var counts = [Double](repeating: 0, count: kinds * kinds)
    var insideCounts = [[Double]](repeating: [Double](repeating: 0, count: kinds), count: 2)
    var boundaries = 0.0
    for (bead, next) in zip(beads, beads.dropFirst()) where bead.isPairing || next.isPairing {
      guard bead.sourceStop < source.breaks.count, bead.targetStop < target.breaks.count,
        bead.sourceStop > 0, bead.targetStop > 0
      else { continue }
      counts[ParagraphEvidence.place(source, target, bead.sourceStop, bead.targetStop)] += 1
      boundaries += 1
    }
    for bead in beads where bead.isPairing {
      for segment in bead.source.dropFirst() {
        insideCounts[0][Int(source.breaks[segment].rawValue)] += 1
      }
      for segment in bead.target.dropFirst() {
        insideCounts[1][Int(target.breaks[segment].rawValue)] += 1
      }
    }
    let strength = ParagraphEvidence.strength
    joint = counts.indices.map { place in
      let chance = sourceShares[place / kinds] * targetShares[place % kinds]
      let ratio = (counts[place] + strength * chance) / (boundaries + strength) / chance
      return min(max(Mathematics.log(ratio), -ParagraphEvidence.most), ParagraphEvidence.most)
    }
    sourceInside = ParagraphEvidence.inside(source, shares: sourceShares, counts: insideCounts[0])
    targetInside = ParagraphEvidence.inside(target, shares: targetShares, counts: insideCounts[1])
  }

  /// The evidence of a bead with segments on both sides: of the boundaries within it and of that at its
  /// end; the bead is given by the counts of segments before and after it.
  @inline(__always)
  func score(_ fromRow: Int, _ fromColumn: Int, _ row: Int, _ column: Int) -> Double {
    var score = sourceInside[row - 1] - sourceInside[fromRow]
    score += targetInside[column - 1] - targetInside[fromColumn]
    guard row < source.breaks.count, column < target.breaks.count else { return score }
    return score + joint[ParagraphEvidence.place(source, target, row, column)]
  }

  @inline(__always)
  private static func place(
    _ source: Paragraphs, _ target: Paragraphs, _ row: Int, _ column: Int
  ) -> Int {
    Int(source.breaks[row].rawValue) * kinds + Int(target.breaks[column].rawValue)
  }

  /// The share of each kind among all boundaries; none is impossible.
  private static func shares(_ paragraphs: Paragraphs) -> [Double] {
    var counts = [Double](repeating: 0.5, count: kinds)
    for kind in paragraphs.breaks.dropFirst() { counts[Int(kind.rawValue)] += 1 }
    let sum = counts.reduce(0, +)
    return counts.map { $0 / sum }
  }

  private static func inside(
    _ paragraphs: Paragraphs, shares: [Double], counts: [Double]
  ) -> [Double] {
    let total = counts.reduce(strength, +)
    var sum = 0.0
    return paragraphs.breaks.map { kind in
      let place = Int(kind.rawValue)
      let ratio = (counts[place] + strength * shares[place]) / total / shares[place]
      sum += min(max(Mathematics.log(ratio), -most), most)
      return sum
    }
  }
}
