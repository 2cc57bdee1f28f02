import Model
import Termbase
import Testing

@Suite struct TermLookupTests {
  private let fixture: TermbaseFixture

  private func results(_ query: String, guesses: Int = 0) throws -> [LookupResult] {
    var options = LookupOptions()
    options.guesses = guesses
    return try TermLookup(
      termbase: fixture.termbase, options: options,
      guesser: fixture.guesser
    ).answer(to: query).results
  }

  init() throws { fixture = try TermbaseFixture(TermbaseFixture.news) }

  private func answers(_ query: String, guesses: Int = 0) throws -> [String] {
    try results(query, guesses: guesses).filter { !$0.isPartial }.map {
      "\($0.persian) → \($0.english) \($0.match.rawValue)"
    }
  }

  @Test(arguments: [
    ("لاوروف", "لاوروف → Lavrov exact"), ("کی‌یف", "کی‌یف → Kyiv exact"),
    ("کییف", "کی‌یف → Kyiv folded"), ("كيف", "کیف → Kyiv folded"),
    ("ولودیمیرزلنسکی", "ولودیمیر زلنسکی → Volodymyr Zelensky folded"),
    ("زلنسکی‌ها", "زلنسکی → Zelensky inflected"), ("ولسوالیها", "ولسوالی → district inflected"),
    ("درنروژ", "نروژ → Norway inflected"), ("زلینسکی", "زلنسکی → Zelensky variant"),
    ("لاورووف", "لاوروف → Lavrov variant"), ("ولسوالپ", "ولسوالی → district fuzzy"),
    ("Lavrov", "لاوروف → Lavrov reverse"), ("LAVROV’s", "لاوروف → Lavrov reverse"),
    ("districts", "ولسوالی → district reverse"),
    ("security council", "شورای امنیت → Security Council reverse"),
  ])
  func findsTheTerm(query: String, best: String) throws {
    #expect(try answers(query).first == best)
  }

  @Test func twoGluedTermsAreBothShown() throws {
    #expect(
      try answers("لاوروفزلنسکی").isEmpty,
      "ف joins to the left: writers do not lose a space there")
    #expect(
      try answers("نروژلاوروف") == ["نروژ → Norway folded", "لاوروف → Lavrov folded"])
  }

  @Test func aHomographIsShown() throws {
    let result = try #require(try results("کیف").first)
    #expect(result.homograph == "bag")
    #expect(result.kind == .place)
    #expect(result.status == .preferred)
    #expect(result.score == 1)
  }

  @Test func thePreferredRenderingComesFirst() throws {
    #expect(
      try results("کی‌یف").map(\.status) == [.preferred, .deprecated])
    #expect(
      try results("زلنسکی").filter { !$0.isPartial }.map(\.style) == ["", "ap"])
  }

  @Test func bothVarietiesAreGivenFromEnglish() throws {
    #expect(
      try results("Norway").map(\.variety) == [.persian, .dari])
  }

  @Test(arguments: ["بلنکوویچ", "Blenkovich"])
  func anUnknownNameIsGuessedAndCalledAGuess(name: String) throws {
    #expect(try results(name) == [])
    let guesses = try results(name, guesses: 3)
    #expect((1...3).contains(guesses.count))
    #expect(guesses.allSatisfy { $0.match == .transliterated && $0.status == nil })
    #expect(guesses.map(\.score) == guesses.map(\.score).sorted(by: >))
  }

  @Test(arguments: ["", " ", "…", "؟!", "😀", "\u{200C}", "123", "'"])
  func whatHasNoLettersIsNotFound(query: String) throws {
    #expect(try results(query, guesses: 3) == [])
  }

  @Test func aTextIsNoTerm() throws {
    #expect(
      try results(String(repeating: "لاوروف ", count: 5_000), guesses: 3) == [])
  }
}
