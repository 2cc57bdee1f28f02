import Testing
import Transliteration

@Suite struct NameMatchTests {
  @Test(arguments: cases("pairs"))
  func knowsPairs(line: String) throws {
    if let (persian, english) = sides(line, "=") {
      #expect(NameMatch.score(persian: persian, english: english) >= 0.6)
    } else {
      let (persian, english) = try #require(sides(line, "≠"))
      #expect(NameMatch.score(persian: persian, english: english) <= 0.4)
    }
  }

  @Test func readsTheCaseFile() {
    #expect(cases("pairs").count >= 19)
  }

  @Test(arguments: ["", " ", "123", "\u{200C}", "«»", "'"])
  func scoresNothingWithoutLetters(text: String) {
    #expect(NameMatch.score(persian: text, english: "Lavrov") == 0)
    #expect(NameMatch.score(persian: "لاوروف", english: text) == 0)
  }

  @Test func boundsHostileNames() {
    let long = String(repeating: "لاوروف ", count: 100_000)
    let score = NameMatch.score(persian: long, english: String(repeating: "a-", count: 100_000))
    #expect((0...1).contains(score))
  }

  @Test func staysWithinZeroAndOne() {
    var generator = SystemRandomNumberGenerator()
    let persian = Array("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئ \u{200C}-".unicodeScalars)
    let english = Array("abcdefghijklmnopqrstuvwxyzéüß' -".unicodeScalars)
    for _ in 0..<500 {
      let left = randomText(persian, &generator)
      let right = randomText(english, &generator)
      #expect((0...1).contains(NameMatch.score(persian: left, english: right)))
    }
  }
}

/// Up to twelve random letters.
func randomText(
  _ letters: [Unicode.Scalar], _ generator: inout some RandomNumberGenerator
) -> String {
  var view = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0...12, using: &generator) {
    if let letter = letters.randomElement(using: &generator) { view.append(letter) }
  }
  return String(view)
}
