import Interchange
import Model
import Report

/// Two texts and which of their segments translate which.
struct AlignedTexts {
  /// One of the two texts, as output names it.
  struct Side {
    let name: String
    let language: LanguageTag
  }

  let source: Side
  let target: Side
  let bitext: Bitext
  let beads: [Bead]
  /// The places in `beads` of those that a person made.
  let fixed: Set<Int>
  /// What the user is to know of the alignment.
  var remarks: [String] = []

  /// The mean of the beads' confidence, each bead counted for its segments.
  var confidence: Double {
    let weights = beads.map { Double($0.source.count + $0.target.count) }
    let total = weights.reduce(0, +)
    guard total > 0 else { return 0 }
    return zip(beads, weights).reduce(0) { $0 + $1.0.score * $1.1 } / total
  }
}
