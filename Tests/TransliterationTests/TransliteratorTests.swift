import Testing
import Transliteration

@Suite struct TransliteratorTests {
  static let plain = Transliterator(names: [String]())
  static let informed = Transliterator(
    names: (cases("attested") + cases("names")).compactMap { sides($0, "→")?.right })

  @Test(arguments: cases("names"))
  func guessesNames(line: String) throws {
    let (persian, english) = try #require(sides(line, "→"))
    let found = Self.plain.candidates(for: persian, limit: 5).map(\.text)
    #expect(found.contains(english))
  }

  @Test(arguments: cases("attested"))
  func putsAttestedNamesFirst(line: String) throws {
    let (persian, english) = try #require(sides(line, "→"))
    let found = Self.informed.candidates(for: persian, limit: 5)
    #expect(found.first?.text == english)
    #expect(found.first?.isAttested == true)
  }

  @Test func readsTheCaseFiles() {
    #expect(cases("names").count > 100)
    #expect(cases("attested").count > 5)
  }

  @Test func callsGuessesGuesses() {
    for candidate in Self.plain.candidates(for: "لاوروف", limit: 10) {
      #expect(!candidate.isAttested)
      #expect(candidate.score < 0.6)
    }
  }

  @Test func rendersNamesOfSeveralWords() {
    let found = Self.plain.candidates(for: "سرگئی لاوروف", limit: 5).map(\.text)
    #expect(found.contains("Sergei Lavrov"))
  }

  @Test func knowsTheWordsOfAttestedNames() {
    let transliterator = Transliterator(names: ["Sayragul Sauytbay"])
    let found = transliterator.candidates(for: "سایراگل", limit: 5)
    #expect(found.contains { $0.text == "Sayragul" && $0.isAttested })
  }

  @Test func writesNoSpaceForAJoiner() {
    let found = Self.plain.candidates(for: "خامنه‌ای", limit: 5)
    #expect(found.allSatisfy { !$0.text.contains(" ") })
  }

  @Test(arguments: ["", " ", "Lavrov", "۱۲۳", "\u{200C}", "؟"])
  func offersNothingWithoutLetters(text: String) {
    #expect(Self.plain.candidates(for: text, limit: 5).isEmpty)
  }

  @Test func keepsToTheLimit() {
    #expect(Self.plain.candidates(for: "لاوروف", limit: 3).count == 3)
    #expect(Self.plain.candidates(for: "لاوروف", limit: 0).isEmpty)
    #expect(Self.plain.candidates(for: "لاوروف", limit: -1).isEmpty)
  }

  @Test func ranksByScoreAndOnce() {
    var generator = SystemRandomNumberGenerator()
    let letters = Array("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئ \u{200C}-".unicodeScalars)
    for _ in 0..<40 {
      let found = Self.informed.candidates(for: randomText(letters, &generator), limit: 8)
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.score >= $1.score })
      #expect(Set(found.map(\.text)).count == found.count)
    }
  }

  @Test func boundsHostileNames() {
    let long = String(repeating: "قسطنطنیه", count: 20_000)
    #expect(Self.plain.candidates(for: long, limit: 2).count <= 2)
  }
}
