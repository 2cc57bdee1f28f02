import NameFixture
import Testing
import Transliteration

@Suite struct JointTrainerTests {
  @Test func countsWhatItUsed() throws {
    var trainer = JointTrainer(
      examples: SmallModel.examples + [.init(persian: "آلمان", english: ["Quxwzq"])],
      names: ["Zanzibar"])
    let (model, report) = try trainer.train()
    #expect(report.pairs == SmallModel.examples.count + 1)
    #expect(report.leftOut > 0)
    #expect(model.pairs == report.pairs - report.leftOut)
    #expect(report.chunks > 50)
  }

  @Test func makesTheSameModelOfTheSamePairs() throws {
    let few = Array(SmallModel.examples.prefix(200))
    var one = JointTrainer(examples: few)
    var other = JointTrainer(examples: few)
    #expect(try one.train().model.bytes == other.train().model.bytes)
  }

  @Test func refusesTooFewPairs() {
    var trainer = JointTrainer(examples: Array(SmallModel.examples.prefix(3)))
    #expect(throws: ModelError.self) { try trainer.train() }
    var empty = JointTrainer(examples: [])
    #expect(throws: ModelError.tooFewPairs(0)) { try empty.train() }
  }

  @Test func bearsHostileExamples() throws {
    let long = String(repeating: "قسطنطنیه", count: 2_000)
    let few = Array(SmallModel.examples.prefix(200))
    var trainer = JointTrainer(
      examples: few + [
        .init(persian: long, english: [long]), .init(persian: "", english: [""]),
        .init(persian: "🙂", english: ["🙂"]), .init(persian: "123", english: ["١٢٣"]),
        .init(persian: "لاوروف", english: []),
      ])
    #expect(try trainer.train().report.pairs == few.count)
  }

  @Test func reportsItsProgressInOrder() throws {
    var fractions: [Double] = []
    var trainer = JointTrainer(examples: Array(SmallModel.examples.prefix(200))) {
      fractions.append($0.fraction)
    }
    _ = try trainer.train()
    #expect(fractions == fractions.sorted())
    #expect(fractions.last == 1)
  }
}
