import Interchange
import Model
import TestSupport
import Testing

@Suite struct EditedBeadsTests {
  /// Random texts with repeated and empty sentences, and a random alignment of them.
  private func example(_ seed: Int) -> (source: [String], target: [String], beads: [Bead]) {
    var generator = SeededGenerator(seed: seed)
    func sentences(_ count: Int) -> [String] {
      (0..<count).map { _ in
        let words = [
          "بله", "نه.", "", "«آری»", "a", "این جمله‌ای بلند است و تکرار می‌شود", "\"x\" y\\n", "😀",
        ]
        return words.randomElement(using: &generator) ?? ""
      }
    }
    var beads: [Bead] = []
    var next = (0, 0)
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let left = Int.random(in: 0...2, using: &generator)
      let right = Int.random(in: (left == 0 ? 1 : 0)...2, using: &generator)
      beads.append(
        Bead(source: next.0..<(next.0 + left), target: next.1..<(next.1 + right), score: 0.5))
      next = (next.0 + left, next.1 + right)
    }
    return (sentences(next.0), sentences(next.1), beads)
  }

  @Test(arguments: 0..<200)
  func aTableThatNobodyTouchedIsReadAsItWas(seed: Int) throws {
    let (source, target, beads) = example(seed)
    let rows = beads.enumerated().map { number, bead in
      AlignmentTable.row(
        bead, number: number,
        texts: SegmentPair(
          source: source[bead.source].joined(separator: " "),
          target: target[bead.target].joined(separator: " ")), isFixed: false)
    }
    let text = AlignmentTable.columns.joined(separator: "\t") + "\n" + rows.joined()
    let read = try EditedBeads(
      InputFile(name: "x", text: text), source: source, target: target)
    #expect(read.untouched == beads)
    #expect(read.kept.isEmpty)
  }

  @Test(arguments: 0..<60)
  func aListOfBeadsIsKept(seed: Int) throws {
    let (source, target, beads) = example(seed)
    let read = try EditedBeads(
      InputFile(name: "x", text: BeadsFile.write(beads)), source: source, target: target)
    #expect(read.kept.map(\.source) == beads.map(\.source))
    #expect(read.kept.map(\.target) == beads.map(\.target))
  }
}
