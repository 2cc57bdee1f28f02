import Model

/// A part of both texts that no bead reaches out of.
struct Stretch: Hashable, Sendable {
  /// The source segments.
  var source: Range<Int>
  /// The target segments.
  var target: Range<Int>
  /// Whether the whole of it is one bead given by a person.
  var isFixed: Bool

  /// The parts of two texts under constraints that have no problem; they cover both texts in order.
  static func stretches(
    of constraints: AlignmentConstraints, sourceCount: Int, targetCount: Int
  ) -> [Stretch] {
    var stretches: [Stretch] = []
    var source = 0
    var target = 0
    func close(_ sourceStop: Int, _ targetStop: Int, isFixed: Bool) {
      guard sourceStop > source || targetStop > target else { return }
      stretches.append(
        Stretch(source: source..<sourceStop, target: target..<targetStop, isFixed: isFixed))
      (source, target) = (sourceStop, targetStop)
    }
    for cut in constraints.cuts() {
      close(cut.source, cut.target, isFixed: false)
      close(cut.sourceStop, cut.targetStop, isFixed: true)
    }
    close(sourceCount, targetCount, isFixed: false)
    return stretches
  }

  /// The same part of the texts without segments that have no text, given by the counts of those
  /// that have before every segment.
  func counted(source sourceBefore: [Int], target targetBefore: [Int]) -> Stretch {
    Stretch(
      source: sourceBefore[source.lowerBound]..<sourceBefore[source.upperBound],
      target: targetBefore[target.lowerBound]..<targetBefore[target.upperBound], isFixed: isFixed)
  }
}

/// The stretches of the texts that are searched, and in which of them each segment is.
struct StretchMap: Sendable {
  /// The stretches, in order; they cover both texts, and some may be empty.
  let stretches: [Stretch]
  private let ofSource: [Int32]
  private let ofTarget: [Int32]

  /// Whether any bead at all is forbidden.
  let isBinding: Bool

  /// Maps stretches.
  init(_ stretches: [Stretch]) {
    self.stretches = stretches
    isBinding = stretches.count > 1 || stretches.contains(where: \.isFixed)
    var ofSource: [Int32] = []
    var ofTarget: [Int32] = []
    for (number, stretch) in stretches.enumerated() {
      ofSource += [Int32](repeating: Int32(number), count: stretch.source.count)
      ofTarget += [Int32](repeating: Int32(number), count: stretch.target.count)
    }
    self.ofSource = ofSource
    self.ofTarget = ofTarget
  }

  /// The map of texts without constraints.
  init(sourceCount: Int, targetCount: Int) {
    self.init([Stretch(source: 0..<sourceCount, target: 0..<targetCount, isFixed: false)])
  }

  /// Whether a bead with segments on both sides is within one stretch; it is given by its ends.
  @inline(__always)
  func allows(_ fromRow: Int, _ fromColumn: Int, _ row: Int, _ column: Int) -> Bool {
    let stretch = ofSource[fromRow]
    return stretch == ofSource[row - 1] && stretch == ofTarget[fromColumn]
      && stretch == ofTarget[column - 1]
  }

  /// A path with the fixed stretches as one bead each.
  func restoringFixed(_ path: [CandidateBead]) -> [CandidateBead] {
    guard isBinding else { return path }
    var beads: [CandidateBead] = []
    var next = 0
    for stretch in stretches {
      while next < path.count, path[next].sourceStop <= stretch.source.upperBound,
        path[next].targetStop <= stretch.target.upperBound
      {
        if !stretch.isFixed { beads.append(path[next]) }
        next += 1
      }
      guard stretch.isFixed, !stretch.source.isEmpty || !stretch.target.isEmpty else { continue }
      beads.append(
        CandidateBead(
          sourceStop: stretch.source.upperBound, targetStop: stretch.target.upperBound,
          shape: BeadShape(source: stretch.source.count, target: stretch.target.count)))
    }
    return beads
  }
}
