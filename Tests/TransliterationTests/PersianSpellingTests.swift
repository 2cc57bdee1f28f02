import PersianText
import Testing
import Transliteration

@Suite struct PersianSpellingTests {
  static let transliterator = Transliterator(names: [String]())

  @Test(arguments: cases("spellings"))
  func spellsNames(line: String) throws {
    let (english, persian) = try #require(sides(line, "→"))
    let found = Self.transliterator.persianCandidates(for: english, limit: 5)
    // Whether a ZWNJ is written is no question of spelling.
    #expect(found.map { Folding.key($0.text) }.contains(Folding.key(persian)))
  }

  @Test func readsTheCaseFile() {
    #expect(cases("spellings").count > 25)
  }

  @Test(arguments: ["", " ", "لاوروف", "1984", "-"])
  func offersNothingWithoutLetters(text: String) {
    #expect(Self.transliterator.persianCandidates(for: text, limit: 5).isEmpty)
  }

  @Test func keepsToTheLimitAndOrder() {
    let found = Self.transliterator.persianCandidates(for: "Stoltenberg", limit: 4)
    #expect(found.count == 4)
    #expect(Set(found.map(\.text)).count == 4)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.score >= $1.score })
    #expect(found.allSatisfy { !$0.isAttested && $0.score < 0.6 })
    #expect(Self.transliterator.persianCandidates(for: "Stoltenberg", limit: 0).isEmpty)
  }

  @Test func boundsHostileNames() {
    let long = String(repeating: "schtsch", count: 50_000)
    #expect(Self.transliterator.persianCandidates(for: long, limit: 2).count <= 2)
  }
}
