import Interchange
import Model
import TestSupport
import Testing

@Suite struct BeadsFileTests {
  private func read(_ text: String, _ source: Int, _ target: Int) throws -> [Bead] {
    try BeadsFile.read(InputFile(name: "beads", text: text), source: source, target: target)
  }

  @Test(arguments: UInt64(0)..<50)
  func whatIsWrittenIsRead(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var beads: [Bead] = []
    var next = (source: 0, target: 0)
    for _ in 0..<10 {
      let source = Int.random(in: 0...3, using: &generator)
      let target = Int.random(in: (source == 0 ? 1 : 0)...3, using: &generator)
      beads.append(
        Bead(
          source: next.source..<(next.source + source),
          target: next.target..<(next.target + target), score: 1))
      next = (next.source + source, next.target + target)
    }
    #expect(try read(BeadsFile.write(beads), next.source, next.target) == beads)
  }

  @Test(arguments: [
    "[0,1]:[0]\n[2]:[]\n", "[0,1]:[0]\r\n[2]:[]\r\n", " [0, 1] : [0] \n\n[2]:[ ]",
    "[0,1]:[0]:0.5\n[2]:[]:1",
  ])
  func blanksLineEndsAndScoresMayVary(text: String) throws {
    let beads = try read(text, 3, 1)
    #expect(beads.map(\.source) == [0..<2, 2..<3])
    #expect(beads.map(\.target) == [0..<1, 1..<1])
  }

  @Test func aThirdFieldIsTheScore() throws {
    #expect(try read("[0]:[0]:0.25", 1, 1).map(\.score) == [0.25])
  }

  @Test(arguments: [
    "[0]", "0:0", "[0]:[0", "[0]]:[0]", "x[0]:[0]", "[0]:[0]:", "[0]:[0]:high", "[0]:[0]:nan",
    "[0]:[0]:1:1", "[a]:[0]", "[0,]:[0]", "[0;1]:[0]", "[0] [0]", "[]:[]", "سلام",
    "[99999999999999999999]:[0]",
  ])
  func whatIsNoBeadIsRefused(line: String) {
    expectMalformed(line: 2, "is no bead") { _ = try read("[0]:[0]\n\(line)\n", 2, 2) }
  }

  @Test(arguments: ["[5]:[1]", "[1]:[7]"])
  func aSegmentThatIsNotThereIsRefused(line: String) {
    expectMalformed(line: 2, "the texts have 2 and 2 segments") {
      _ = try read("[0]:[0]\n\(line)\n", 2, 2)
    }
  }

  @Test(arguments: [
    "[0]:[1]", "[2]:[1]", "[1]:[0]", "[1]:[2]", "[1,1]:[1]", "[2,1]:[1]", "[-1]:[1]",
  ])
  func aSegmentOutOfTurnIsRefused(line: String) {
    expectMalformed(line: 2, "were to come next") { _ = try read("[0]:[0]\n\(line)\n", 3, 3) }
  }

  @Test func beadsThatEndTooEarlyAreRefused() {
    expectMalformed(line: 2, "of 2 and 2") { _ = try read("[0]:[0]\n", 2, 2) }
    expectMalformed(line: 1, "of 1 and 1") { _ = try read("", 1, 1) }
  }
}
