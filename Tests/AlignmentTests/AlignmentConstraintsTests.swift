import Alignment
import Model
import TestSupport
import Testing

/// Fixed beads, anchors and paragraphs.
@Suite struct AlignmentConstraintsTests {
  private static func bead(_ source: Range<Int>, _ target: Range<Int>) -> Bead {
    Bead(source: source, target: target, score: 0.3)
  }

  // MARK: Problems

  private static let contradictory: [(AlignmentConstraints, AlignmentConstraintProblem)] = [
    (AlignmentConstraints(fixed: [bead(2..<2, 3..<3)]), .emptyBead(0)),
    (AlignmentConstraints(fixed: [bead(0..<1, 0..<1), bead(9..<11, 9..<10)]), .beadOutOfBounds(1)),
    (AlignmentConstraints(fixed: [bead(-1..<1, 0..<1)]), .beadOutOfBounds(0)),
    (AlignmentConstraints(fixed: [bead(3..<5, 3..<4), bead(4..<6, 4..<5)]), .beadsConflict(0, 1)),
    (AlignmentConstraints(fixed: [bead(5..<6, 1..<2), bead(1..<2, 5..<6)]), .beadsConflict(1, 0)),
    (AlignmentConstraints(anchors: [(11, 3)]), .anchorOutOfBounds(0)),
    (AlignmentConstraints(anchors: [(3, 3), (3, -1)]), .anchorOutOfBounds(1)),
    (AlignmentConstraints(anchors: [(7, 2), (3, 5)]), .anchorsCross(1, 0)),
    (
      AlignmentConstraints(fixed: [bead(2..<4, 2..<4)], anchors: [(3, 3)]),
      .anchorConflictsWithBead(anchor: 0, bead: 0)
    ),
    (
      AlignmentConstraints(fixed: [bead(4..<5, 4..<5)], anchors: [(1, 1), (2, 8)]),
      .anchorConflictsWithBead(anchor: 1, bead: 0)
    ),
    (
      AlignmentConstraints(targetParagraphs: [0, 1]),
      .paragraphCount(isSource: false, given: 2, expected: 10)
    ),
  ]

  @Test(arguments: contradictory.indices)
  func namesWhatCannotBeKept(number: Int) {
    let (constraints, problem) = AlignmentConstraintsTests.contradictory[number]
    #expect(constraints.problem(sourceCount: 10, targetCount: 10) == problem)
    let segments = [String](repeating: "کتاب", count: 10)
    #expect(throws: problem) {
      try Aligner().align(source: segments, target: segments, constraints: constraints)
    }
  }

  @Test func takesBeadsAndAnchorsInAnyOrder() {
    let constraints = AlignmentConstraints(
      fixed: [
        AlignmentConstraintsTests.bead(4..<5, 4..<6), AlignmentConstraintsTests.bead(0..<1, 0..<0),
      ],
      anchors: [(5, 6), (4, 4), (10, 10), (0, 0), (1, 0)])
    #expect(constraints.problem(sourceCount: 10, targetCount: 10) == nil)
  }

  // MARK: Hard constraints

  /// Fixed beads and anchors without contradiction, from a walk over both texts.
  private static func random(
    _ sourceCount: Int, _ targetCount: Int, using generator: inout SeededGenerator
  ) -> AlignmentConstraints {
    var constraints = AlignmentConstraints.none
    var source = 0
    var target = 0
    while true {
      source += Int.random(in: 0...12, using: &generator)
      target += Int.random(in: 0...12, using: &generator)
      let sourceStop = source + Int.random(in: 0...6, using: &generator)
      let targetStop = target + Int.random(in: 0...6, using: &generator)
      guard sourceStop <= sourceCount, targetStop <= targetCount else { break }
      if Bool.random(using: &generator) {
        constraints.anchors.append((source, target))
      } else if sourceStop > source || targetStop > target {
        constraints.fixed.append(bead(source..<sourceStop, target..<targetStop))
        (source, target) = (sourceStop, targetStop)
      }
    }
    constraints.fixed.shuffle(using: &generator)
    constraints.anchors.shuffle(using: &generator)
    return constraints
  }

  private static func expectKept(
    _ constraints: AlignmentConstraints, in beads: [Bead], _ sourceCount: Int, _ targetCount: Int
  ) {
    var source = 0
    var target = 0
    for bead in beads {
      #expect(bead.source.lowerBound == source && bead.target.lowerBound == target)
      #expect((0...1).contains(bead.score))
      (source, target) = (bead.source.upperBound, bead.target.upperBound)
    }
    #expect(source == sourceCount && target == targetCount)
    for fixed in constraints.fixed {
      #expect(beads.contains(Bead(source: fixed.source, target: fixed.target, score: 1)))
    }
    for anchor in constraints.anchors {
      #expect(
        (anchor.source == 0 && anchor.target == 0)
          || beads.contains {
            $0.source.upperBound == anchor.source && $0.target.upperBound == anchor.target
          }, "no boundary at \(anchor)")
    }
  }

  @Test(arguments: 0..<40)
  func keepsRandomConstraints(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let source = RandomText.segments(Int.random(in: 0...80, using: &generator), using: &generator)
    let target = RandomText.segments(Int.random(in: 0...80, using: &generator), using: &generator)
    let constraints = AlignmentConstraintsTests.random(
      source.count, target.count, using: &generator)
    let beads = try Aligner().align(source: source, target: target, constraints: constraints)
    AlignmentConstraintsTests.expectKept(constraints, in: beads, source.count, target.count)
  }

  @Test(arguments: 0..<4)
  func keepsRandomConstraintsCoarseToFine(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = SampleText.repeated(260)
    let constraints = AlignmentConstraintsTests.random(
      text.persian.count, text.english.count, using: &generator)
    let aligner = Aligner(configuration: AlignerConfiguration(fullSearchLimit: 64))
    let beads = try aligner.align(
      source: text.persian, target: text.english, constraints: constraints)
    AlignmentConstraintsTests.expectKept(
      constraints, in: beads, text.persian.count, text.english.count)
  }

  @Test func keepsAnAnchorFarFromThePath() throws {
    let text = SampleText.repeated(260)
    let constraints = AlignmentConstraints(anchors: [(20, text.english.count - 20)])
    let aligner = Aligner(configuration: AlignerConfiguration(fullSearchLimit: 64))
    let beads = try aligner.align(
      source: text.persian, target: text.english, constraints: constraints)
    AlignmentConstraintsTests.expectKept(
      constraints, in: beads, text.persian.count, text.english.count)
  }

  @Test func aFixedBeadPutsItsNeighboursRight() throws {
    // Nothing tells these segments apart, so that only the fixed bead says that the first is left out.
    let persian = [String](repeating: "کتاب خوب است.", count: 6)
    let english = [String](repeating: "The book is good.", count: 5)
    let beads = try Aligner().align(
      source: persian, target: english,
      constraints: AlignmentConstraints(fixed: [AlignmentConstraintsTests.bead(0..<1, 0..<0)]))
    #expect(beads.map(\.source) == (0..<6).map { $0..<($0 + 1) })
    #expect(beads.map(\.target) == [0..<0] + (0..<5).map { $0..<($0 + 1) })
  }

  // MARK: Paragraphs

  @Test func paragraphsThatCorrespondTellWhereToSplit() throws {
    var persian: [String] = []
    var english: [String] = []
    var numbers: (persian: [Int], english: [Int]) = ([], [])
    // Every paragraph begins with a plain sentence and ends with one that could go with either.
    for paragraph in 0..<60 {
      persian += ["این \(1_000 + paragraph) است.", "کتاب خوب است و سیب سرخ است."]
      english += ["This is \(1_000 + paragraph).", "The book is good."]
      if paragraph % 2 == 0 { english.append("The apple is red.") }
      numbers.persian += [paragraph, paragraph]
      numbers.english += [Int](repeating: paragraph, count: paragraph % 2 == 0 ? 3 : 2)
    }
    let constraints = AlignmentConstraints(
      sourceParagraphs: numbers.persian, targetParagraphs: numbers.english)
    func within(_ beads: [Bead]) -> Int {
      beads.count { bead in
        Set(bead.source.map { numbers.persian[$0] }) == Set(bead.target.map { numbers.english[$0] })
      }
    }
    let beads = try Aligner().align(source: persian, target: english, constraints: constraints)
    let plain = Aligner().align(source: persian, target: english)
    #expect(within(beads) * 100 >= beads.count * 97)
    #expect(within(beads) * plain.count >= within(plain) * beads.count)
  }

  @Test func paragraphsThatDoNotCorrespondDoNoHarm() throws {
    let text = SampleText.repeated(60)
    var generator = SeededGenerator(seed: 11)
    func random(_ count: Int) -> [Int] {
      var paragraph = 0
      return (0..<count).map { _ in
        if Int.random(in: 0..<3, using: &generator) == 0 { paragraph += 1 }
        return paragraph
      }
    }
    let constraints = AlignmentConstraints(
      sourceParagraphs: random(text.persian.count), targetParagraphs: random(text.english.count))
    let plain = Aligner().align(source: text.persian, target: text.english)
    let beads = try Aligner().align(
      source: text.persian, target: text.english, constraints: constraints)
    let common = Set(plain.map { [$0.source, $0.target] })
      .intersection(beads.map { [$0.source, $0.target] })
    #expect(common.count * 100 >= plain.count * 97)
  }
}
