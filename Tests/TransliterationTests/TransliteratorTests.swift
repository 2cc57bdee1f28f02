import NameFixture
import TestSupport
import Testing
import Transliteration

@Suite struct TransliteratorTests {
  private static let guessing = BundledModel.model.map { Transliterator(attested: [], joint: $0) }
  private static let knowing = BundledModel.model.map { model in
    // Under other Persian spellings, so that only the sound of the English ones can find them.
    let names = (cases("attested") + cases("names")).compactMap { sides($0, "→")?.right }
    return Transliterator(
      attested: names.enumerated().map {
        AttestedName(persian: "ژغژ" + String(repeating: "ژ", count: $0.offset), english: $0.element)
      }, joint: model)
  }
  private let plain: Transliterator
  private let informed: Transliterator

  init() throws {
    plain = try #require(Self.guessing)
    informed = try #require(Self.knowing)
  }

  @Test(arguments: cases("names"))
  func guessesNames(line: String) throws {
    let (persian, english) = try #require(sides(line, "→"))
    let found = plain.candidates(for: persian, limit: 5).map(\.text)
    #expect(found.contains(english), "\(found)")
  }

  @Test(arguments: cases("attested"))
  func putsNamesThatSoundAlikeFirst(line: String) throws {
    let (persian, english) = try #require(sides(line, "→"))
    let found = informed.candidates(for: persian, limit: 5)
    #expect(found.first?.text == english, "\(found.map(\.text))")
    #expect(found.first?.isAttested == true)
  }

  @Test func readsTheCaseFiles() {
    #expect(cases("names").count > 100)
    #expect(cases("attested").count > 5)
  }

  @Test func callsGuessesGuesses() {
    for candidate in plain.candidates(for: "لاوروف", limit: 10) {
      #expect(!candidate.isAttested)
      #expect(candidate.score < 0.6)
    }
  }

  @Test func writesNoSpaceForAJoiner() {
    let found = plain.candidates(for: "خامنه‌ای", limit: 5)
    #expect(found.allSatisfy { !$0.text.contains(" ") })
  }

  @Test(arguments: ["", " ", "Lavrov", "۱۲۳", "\u{200C}", "؟"])
  func offersNothingWithoutLetters(text: String) {
    #expect(plain.candidates(for: text, limit: 5).isEmpty)
  }

  @Test func keepsToTheLimit() {
    #expect(plain.candidates(for: "لاوروف", limit: 3).count == 3)
    #expect(plain.candidates(for: "لاوروف", limit: 0).isEmpty)
    #expect(plain.candidates(for: "لاوروف", limit: -1).isEmpty)
  }

  @Test func ranksByScoreAndOnce() {
    var generator = SeededGenerator(seed: 21)
    let letters = Array("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئ \u{200C}-.".unicodeScalars)
    for _ in 0..<40 {
      let found = informed.candidates(for: randomText(letters, &generator), limit: 8)
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.score >= $1.score })
      #expect(Set(found.map(\.text)).count == found.count)
    }
  }

  @Test func boundsHostileNames() {
    let long = String(repeating: "قسطنطنیه", count: 20_000)
    #expect(plain.candidates(for: long, limit: 2).count <= 2)
    let words = String(repeating: "لاوروف ", count: 20_000)
    #expect(informed.candidates(for: words, limit: 2).count <= 2)
  }
}
