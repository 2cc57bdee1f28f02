/// A bead as the passes of the aligner hold it: where it ends, and its shape.
struct CandidateBead: Hashable, Sendable {
  /// The number of source segments consumed after it.
  let sourceStop: Int
  /// The number of target segments consumed after it.
  let targetStop: Int
  /// How many of them are its own.
  let shape: BeadShape

  /// Its last source segment.
  var sourceEnd: Int { sourceStop - 1 }
  /// Its last target segment.
  var targetEnd: Int { targetStop - 1 }
  /// Its source segments.
  var source: Range<Int> { (sourceStop - shape.source)..<sourceStop }
  /// Its target segments.
  var target: Range<Int> { (targetStop - shape.target)..<targetStop }
  /// Whether it has segments on both sides.
  var isPairing: Bool { shape.source > 0 && shape.target > 0 }
  /// Whether the models of lengths and shapes know its shape; a bead given by a person may be larger.
  var isUsual: Bool { max(shape.source, shape.target) <= BeadShape.longest }

  /// The beads of two texts of which one is empty.
  static func omissions(_ sourceCount: Int, _ targetCount: Int) -> [CandidateBead] {
    let source = BeadShape(source: 1, target: 0)
    let target = BeadShape(source: 0, target: 1)
    return (0..<sourceCount).map {
      CandidateBead(sourceStop: $0 + 1, targetStop: 0, shape: source)
    }
      + (0..<targetCount).map {
        CandidateBead(sourceStop: sourceCount, targetStop: $0 + 1, shape: target)
      }
  }
}
