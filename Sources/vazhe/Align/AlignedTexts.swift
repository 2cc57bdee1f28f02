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
  /// How far the whole can be trusted, from 0 to 1.
  let confidence: Double
  /// Why the texts may not be what they are said to be; `nil` where nothing speaks against them.
  let warning: String?
  /// What the user is to know besides.
  let remarks: [String]

  /// What is to be said on standard error.
  var notes: [String] { (warning.map { [$0] } ?? []) + remarks }
}
