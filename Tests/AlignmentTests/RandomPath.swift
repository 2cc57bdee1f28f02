@testable import Alignment

/// Paths of beads of random shapes.
enum RandomPath {
  static func beads(
    _ count: Int, using generator: inout some RandomNumberGenerator
  ) -> [CandidateBead] {
    var source = 0
    var target = 0
    return (0..<count).map { _ in
      let shape =
        BeadShape.all.randomElement(using: &generator) ?? BeadShape(source: 1, target: 1)
      source += shape.source
      target += shape.target
      return CandidateBead(sourceStop: source, targetStop: target, shape: shape)
    }
  }
}
