import Model
import Testing

@testable import Alignment

@Suite struct LexicalModelTests {
  private static func model(_ persian: [String], _ english: [String]) -> (LexicalModel, BeadWords) {
    let source = SideText(persian, language: .persian, phrases: .empty)
    let target = SideText(english, language: .english, phrases: .empty)
    let beads = persian.indices.map {
      CandidateBead(
        sourceStop: $0 + 1, targetStop: $0 + 1, shape: BeadShape(source: 1, target: 1))
    }
    let words = BeadWords(beads: beads, source: source, target: target, seeds: [])
    let model = LexicalModel(
      words, source: source, target: target, seeds: [], direction: .targetFromSource, rounds: 5)
    return (model, words)
  }

  @Test func aBeadDoesNotConfirmItself() {
    // Nothing repeats, so that no bead knows anything of another.
    let (model, words) = LexicalModelTests.model(
      ["کتاب سرخ", "سیب سبز"], ["red book", "green apple"])
    #expect(words.targets.isEmpty)
    #expect(model.totals.allSatisfy { $0 == 0 })
  }

  @Test func aBeadLeavesOutWhatItTaughtItself() {
    let (model, words) = LexicalModelTests.model(
      ["کتاب سرخ", "کتاب سرخ", "سیب سبز"], ["red book", "red book", "green apple"])
    #expect(!words.entries.isEmpty)
    for (flat, entry) in words.entries.enumerated() {
      let pair = Int(entry.pair)
      // The other of the two beads taught as much.
      #expect(model.own[flat] > 0)
      #expect(abs(model.counts[pair] - 2 * model.own[flat]) < 1e-4)
    }
  }

  @Test func wordsThatRepeatAreLearnt() {
    let (model, words) = LexicalModelTests.model(
      ["کتاب سرخ", "کتاب سبز", "کتاب نو", "سیب سرخ"],
      ["red book", "green book", "new book", "red apple"])
    let best = model.counts.indices.max { model.counts[$0] < model.counts[$1] }
    // کتاب is the first Persian word read, book the second English one.
    #expect(best != nil)
    #expect(best == words.pair(0, 1))
  }
}
