import Alignment
import Model
import TestSupport
import Testing

/// What holds of every alignment, whatever the text.
@Suite struct AlignerPropertyTests {
  private func expectCover(_ beads: [Bead], _ sourceCount: Int, _ targetCount: Int) {
    var source = 0
    var target = 0
    for bead in beads {
      #expect(bead.source.lowerBound == source)
      #expect(bead.target.lowerBound == target)
      #expect(!bead.source.isEmpty || !bead.target.isEmpty)
      #expect((0...1).contains(bead.score))
      source = bead.source.upperBound
      target = bead.target.upperBound
    }
    #expect(source == sourceCount)
    #expect(target == targetCount)
  }

  @Test(arguments: 0..<40)
  func coversRandomTextOnce(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let left = RandomText.segments(Int.random(in: 0...60, using: &generator), using: &generator)
    let right = RandomText.segments(Int.random(in: 0...60, using: &generator), using: &generator)
    let beads = Aligner().align(source: left, target: right)
    expectCover(beads, left.count, right.count)
  }

  @Test(arguments: [(0, 0), (0, 5), (5, 0), (1, 1), (1, 500), (500, 1), (3, 200)])
  func coversLopsidedTexts(sizes: (Int, Int)) {
    var generator = SeededGenerator(seed: 7)
    let left = RandomText.segments(sizes.0, using: &generator)
    let right = RandomText.segments(sizes.1, using: &generator)
    expectCover(Aligner().align(source: left, target: right), sizes.0, sizes.1)
  }

  @Test func coversLongRandomText() {
    var generator = SeededGenerator(seed: 3)
    let left = RandomText.segments(700, using: &generator)
    let right = RandomText.segments(150, using: &generator)
    let aligner = Aligner(configuration: AlignerConfiguration(fullSearchLimit: 64))
    expectCover(aligner.align(source: left, target: right), 700, 150)
    expectCover(aligner.align(source: right, target: left), 150, 700)
  }

  @Test func coversEmptySegments() {
    let source = ["", "سلام دنیا", "", "خداحافظ دنیا", "  ", ""]
    let target = ["Hello world", "", "", "Goodbye world", "\t"]
    let beads = Aligner().align(source: source, target: target)
    expectCover(beads, source.count, target.count)
    let blank = Aligner().align(source: ["", " "], target: [""])
    expectCover(blank, 2, 1)
    for bead in blank { #expect(bead.source.isEmpty || bead.target.isEmpty) }
  }

  @Test func swappingSidesMirrorsTheBeads() {
    let text = SampleText.repeated(40)
    let there = Aligner().align(source: text.persian, target: text.english)
    let back = Aligner(
      configuration: AlignerConfiguration(sourceLanguage: .english, targetLanguage: .persian)
    ).align(source: text.english, target: text.persian)
    // Omissions of both sides in one place may stand in either order.
    let pairings = there.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    let mirrored = back.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    #expect(pairings.map(\.source) == mirrored.map(\.target))
    #expect(pairings.map(\.target) == mirrored.map(\.source))
  }

  @Test func givesTheSameBeadsAgain() {
    let text = SampleText.repeated(30)
    let first = Aligner().align(source: text.persian, target: text.english)
    #expect(first == Aligner().align(source: text.persian, target: text.english))
  }

  @Test func survivesOneEndlessSegment() {
    let long = String(repeating: "کتاب خوب است ", count: 5_000)
    let beads = Aligner().align(
      source: [long, "سلام"],
      target: ["Hello", String(repeating: "the book is good ", count: 5_000)])
    expectCover(beads, 2, 2)
  }
}
