import Model
import Termbase
import Testing

@Suite struct LookupOptionsTests {
  private static let rows = [
    GlossaryEntry(persian: "زلنسکی", english: "Zelensky", kind: .person, domain: "politics"),
    GlossaryEntry(
      persian: "زلنسکی", english: "Zelenskyy", kind: .person, style: "ap", domain: "politics"),
    GlossaryEntry(
      persian: "زلنسکی", english: "Zelenskiy", kind: .person, style: "reuters", domain: "politics"),
    GlossaryEntry(
      persian: "زلنسکی", english: "Zelenski", kind: .person, status: .forbidden, style: "ap",
      domain: "politics"),
    GlossaryEntry(
      persian: "نروژ", english: "Norway", kind: .place, variety: .persian, domain: "geography"),
    GlossaryEntry(
      persian: "ناروی", english: "Norway", kind: .place, variety: .dari, domain: "geography"),
    GlossaryEntry(persian: "نادر", english: "Nader", kind: .person, domain: "name-given"),
    GlossaryEntry(persian: "نادر", english: "Nader", kind: .person, domain: "politics"),
    GlossaryEntry(persian: "نادر", english: "Nadir", kind: .place, domain: "geography"),
    GlossaryEntry(persian: "نادر", english: "Naader", kind: .term, domain: "name-given"),
  ]

  private let fixture: TermbaseFixture

  init() throws { fixture = try TermbaseFixture(Self.rows) }

  private func answer(
    _ query: String, _ change: (inout LookupOptions) -> Void = { _ in }
  ) throws -> LookupAnswer {
    var options = LookupOptions()
    change(&options)
    return try TermLookup(
      termbase: fixture.termbase, options: options, guesser: fixture.guesser
    ).answer(to: query)
  }

  @Test func theHouseStyleComesFirstAndOtherHousesAreMarked() throws {
    let plain = try answer("زلنسکی").results
    #expect(plain.map(\.english) == ["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenski"])
    #expect(plain.allSatisfy { !$0.isOfOtherHouse })
    let house = try answer("زلنسکی") { $0.style = "ap" }.results
    #expect(house.map(\.english) == ["Zelenskyy", "Zelensky", "Zelenskiy", "Zelenski"])
    #expect(house.map(\.isOfOtherHouse) == [false, false, true, false])
  }

  @Test func whatIsUnwantedComesLast() throws {
    #expect(try answer("زلنسکی") { $0.style = "ap" }.results.last?.status == .forbidden)
  }

  @Test func kindsAndSubjectsFilter() throws {
    #expect(try answer("نادر") { $0.kinds = [.place] }.results.map(\.english) == ["Nadir"])
    #expect(
      try answer("نادر") { $0.domains = ["politics"] }.results.map(\.english) == ["Nader"])
    let none = try answer("نروژ") { $0.kinds = [.person] }
    #expect(none.results == [], "what is known as something else is not guessed")
    #expect(none.hidden == 1)
  }

  @Test func aVarietyFilters() throws {
    #expect(try answer("Norway") { $0.variety = .dari }.results.map(\.persian) == ["ناروی"])
    #expect(try answer("Norway") { $0.variety = .persian }.results.map(\.persian) == ["نروژ"])
    let none = try answer("ناروی") { $0.variety = .persian }
    #expect(none.results == [])
    #expect(none.hidden == 1)
  }

  @Test(arguments: [("ناروی", "نروژ", Variety.persian), ("نروژ", "ناروی", .dari)])
  func bothVarietiesAreOneConcept(query: String, other: String, variety: Variety) throws {
    let result = try #require(try answer(query).results.first)
    #expect(result.alternatives.map(\.persian) == [other])
    #expect(result.alternatives.map(\.variety) == [variety])
    #expect(try answer(other).results.first?.concept == result.concept)
    #expect(result.concept != nil)
  }

  @Test func partsOfNamesComeAfterPersonsAndPlaces() throws {
    let results = try answer("نادر").results
    #expect(results.map(\.english) == ["Nader", "Nadir", "Naader"])
    #expect(results.map(\.isNamePart) == [false, false, true])
    #expect(results.map(\.kind) == [.person, .place, .person])
  }
}
