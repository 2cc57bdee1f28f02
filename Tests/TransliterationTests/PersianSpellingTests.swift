import NameFixture
import PersianText
import Testing
import Transliteration

@Suite struct PersianSpellingTests {
  private let transliterator: Transliterator

  init() throws {
    transliterator = Transliterator(attested: [], joint: try #require(BundledModel.model))
  }

  @Test(arguments: cases("spellings"))
  func spellsNames(line: String) throws {
    let (english, persian) = try #require(sides(line, "→"))
    let found = transliterator.persianCandidates(for: english, limit: 5)
    // Whether a ZWNJ is written is no question of spelling.
    #expect(
      found.map { Folding.key($0.text) }.contains(Folding.key(persian)), "\(found.map(\.text))")
  }

  @Test func readsTheCaseFile() {
    #expect(cases("spellings").count > 25)
  }

  @Test(arguments: ["", " ", "لاوروف", "1984", "-"])
  func offersNothingWithoutLetters(text: String) {
    #expect(transliterator.persianCandidates(for: text, limit: 5).isEmpty)
  }

  @Test func keepsToTheLimitAndOrder() {
    let found = transliterator.persianCandidates(for: "Stoltenberg", limit: 4)
    #expect(found.count == 4)
    #expect(Set(found.map(\.text)).count == 4)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.score >= $1.score })
    #expect(found.allSatisfy { !$0.isAttested && $0.score < 0.6 })
    #expect(transliterator.persianCandidates(for: "Stoltenberg", limit: 0).isEmpty)
  }

  @Test func putsAttestedSpellingsFirst() throws {
    let informed = Transliterator(
      attested: [
        AttestedName(persian: "یینس استولتنبرگ", english: "Jens Stoltenberg"),
        AttestedName(persian: "ینس", english: "Jens", isPreferred: false),
      ], joint: try #require(BundledModel.model))
    let whole = try #require(informed.persianCandidates(for: "jens stoltenberg", limit: 2).first)
    #expect(whole.text == "یینس استولتنبرگ" && whole.isAttested)
    let parts = informed.persianCandidates(for: "Jens Lavrov", limit: 5)
    #expect(parts.contains { $0.text == "یینس لاوروف" && !$0.isAttested }, "\(parts)")
  }

  @Test func boundsHostileNames() {
    let long = String(repeating: "schtsch", count: 50_000)
    #expect(transliterator.persianCandidates(for: long, limit: 2).count <= 2)
  }
}
