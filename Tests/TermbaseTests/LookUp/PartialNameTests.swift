import Model
import Termbase
import Testing

@Suite struct PartialNameTests {
  private static let rows: [GlossaryEntry] =
    [
      ("سرگئی لاوروف", "Sergei Lavrov", TermKind.person, "politics"),
      ("محمد بن سلمان", "Mohammed bin Salman", .person, "politics"),
      ("سید علی خامنه‌ای", "Ali Khamenei", .person, "politics"),
      ("کره جنوبی", "South Korea", .place, "geography"),
      ("وزارت دفاع", "defence ministry", .organisation, "military"),
      ("شی جین پینگ", "Xi Jinping", .person, "politics"),
      ("نادر", "Nader", .person, "politics"), ("نادر کاردان", "Nader Kardan", .person, "politics"),
    ].map { GlossaryEntry(persian: $0.0, english: $0.1, kind: $0.2, domain: $0.3) }

  private let fixture: TermbaseFixture

  init() throws { fixture = try TermbaseFixture(Self.rows) }

  private func answers(_ query: String) throws -> [String] {
    var options = LookupOptions()
    options.guesses = 0
    return try TermLookup(
      termbase: fixture.termbase, options: options, guesser: fixture.guesser
    ).answer(to: query).results
      .map { result in
        "\(result.persian) → \(result.english) \(result.match.rawValue)"
          + (result.isPartial ? " part:\(result.part)" : "")
      }
  }

  @Test(arguments: [
    ("لاوروف", "سرگئی لاوروف → Sergei Lavrov exact part:Lavrov"),
    ("لاوروف‌", "سرگئی لاوروف → Sergei Lavrov exact part:Lavrov"),
    ("سرگئی", "سرگئی لاوروف → Sergei Lavrov exact part:Sergei"),
    ("بن سلمان", "محمد بن سلمان → Mohammed bin Salman exact part:bin Salman"),
    ("Lavrov", "سرگئی لاوروف → Sergei Lavrov reverse part:لاوروف"),
    ("bin salman", "محمد بن سلمان → Mohammed bin Salman reverse part:بن سلمان"),
    ("خامنه‌ای", "سید علی خامنه‌ای → Ali Khamenei exact part:"),
    ("جنوبی", "کره جنوبی → South Korea exact part:"),
    ("شی", "شی جین پینگ → Xi Jinping exact part:"),
    ("xi", "شی جین پینگ → Xi Jinping reverse part:"),
  ])
  func theFullNameIsFound(query: String, best: String) throws {
    #expect(try answers(query).first == best)
  }

  @Test func aNameOfItsOwnComesBeforeTheFullNames() throws {
    #expect(
      try answers("نادر") == [
        "نادر → Nader exact", "نادر کاردان → Nader Kardan exact part:Nader",
      ])
  }

  @Test(arguments: ["دفاع", "وروف", "روف", "بن", "Defence", "rov"])
  func otherWordsAndPiecesOfWordsAreNoParts(query: String) throws {
    #expect(try answers(query).allSatisfy { !$0.contains("part:") })
  }

  @Test func aWordThatIsNoNameListsNoNames() throws {
    let fixture = try TermbaseFixture([
      GlossaryEntry(persian: "ولسوالی", english: "district"),
      GlossaryEntry(persian: "ولسوالی باک", english: "Bak district", kind: .place),
    ])
    let lookup = TermLookup(termbase: fixture.termbase, guesser: fixture.guesser)
    #expect(try lookup.answer(to: "ولسوالی").results.map(\.english) == ["district"])
    #expect(try lookup.answer(to: "district").results.map(\.persian) == ["ولسوالی"])
  }

  @Test func aNameIsShownOnceInItsCommonSpelling() throws {
    let fixture = try TermbaseFixture([
      GlossaryEntry(
        persian: "سرگی لاوروف", english: "Sergei Lavrov", kind: .person, variety: .dari),
      GlossaryEntry(persian: "سرگئی لاوروف", english: "Sergei Lavrov", kind: .person),
    ])
    let results = try TermLookup(termbase: fixture.termbase, guesser: fixture.guesser).answer(
      to: "لاوروف"
    ).results
    #expect(results.map(\.persian) == ["سرگئی لاوروف"])
    #expect(results.first?.alternatives.map(\.persian) == ["سرگی لاوروف"])
  }

  @Test func noMoreThanFiveAreShown() throws {
    let rows = (0..<9).map { number in
      GlossaryEntry(
        persian: "\(["علی", "رضا", "حسن"][number % 3]) \(["کا", "تا", "را"][number / 3])د",
        english: "N\(number) M", kind: .person)
    }
    let fixture = try TermbaseFixture(
      rows
        + rows.map { row in
          var row = row
          row.persian += " مرادی"
          row.english += " Moradi"
          return row
        })
    let answer = try TermLookup(termbase: fixture.termbase, guesser: fixture.guesser).answer(
      to: "مرادی")
    #expect(answer.results.count == 5)
    #expect(answer.hasMoreNames)
  }
}
