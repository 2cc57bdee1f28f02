import NameFixture
import TestSupport
import Testing
import Transliteration

@Suite struct MatchScoreTests {
  private let model: JointModel

  init() throws { model = try #require(SmallModel.model) }

  @Test(arguments: cases("pairs"))
  func knowsPairs(line: String) throws {
    if let (persian, english) = sides(line, "=") {
      #expect(model.matchScore(persian: persian, english: english) >= 0.5)
    } else {
      let (persian, english) = try #require(sides(line, "≠"))
      #expect(model.matchScore(persian: persian, english: english) <= 0.5)
    }
  }

  @Test func staysWithinZeroAndOne() {
    var generator = SeededGenerator(seed: 6)
    let persian = Array("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئ \u{200C}-".unicodeScalars)
    let english = Array("abcdefghijklmnopqrstuvwxyzéüß' -".unicodeScalars)
    for _ in 0..<500 {
      let left = randomText(persian, &generator)
      let right = randomText(english, &generator)
      #expect((0...1).contains(model.matchScore(persian: left, english: right)))
    }
  }

  @Test func boundsHostileNames() {
    let score = model.matchScore(
      persian: String(repeating: "لاوروف ", count: 100_000),
      english: String(repeating: "a-", count: 100_000))
    #expect((0...1).contains(score))
  }
}
