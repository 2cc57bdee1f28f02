import Model
import Termbase
import Testing

@Suite struct CreationTests {
  @Test func rowsBecomeConcepts() throws {
    let fixture = try TermbaseFixture(TermbaseFixture.news)
    #expect(
      try fixture.summary == [
        "کی‌یف،کیف = Kyiv, Kiev(deprecated)", "نروژ،ناروی = Norway",
        "زلنسکی = Zelensky, Zelenskyy[ap](admitted)", "ولودیمیر زلنسکی = Volodymyr Zelensky",
        "لاوروف = Lavrov", "ولسوالی = district", "شورای امنیت = Security Council",
        "۵۰%_سهم = 50%_share",
      ])
    let counts = try fixture.termbase.counts()
    #expect(counts.concepts == 8)
    #expect(counts.persian == 10)
    #expect(counts.english == 10)
  }

  @Test func onePersianWordOfTwoKindsIsTwoConcepts() throws {
    let fixture = try TermbaseFixture([
      GlossaryEntry(persian: "کره", english: "Korea", kind: .place),
      GlossaryEntry(persian: "کره", english: "butter", kind: .term),
    ])
    #expect(try fixture.summary == ["کره = Korea", "کره = butter"])
  }

  @Test func arabicLettersAreTheSameTerm() throws {
    let fixture = try TermbaseFixture([
      GlossaryEntry(persian: "کیف", english: "Kyiv", kind: .place),
      GlossaryEntry(persian: "كيف", english: "Kiev", kind: .place, status: .deprecated),
    ])
    #expect(try fixture.summary == ["کیف،كيف = Kyiv, Kiev(deprecated)"])
  }

  @Test func termsKeepWhatTheirRowSays() throws {
    let concepts = try TermbaseFixture(TermbaseFixture.news).termbase.concepts()
    #expect(concepts[0].persian[1].homograph == "bag")
    #expect(concepts[1].persian.map(\.variety) == [.persian, .dari])
    #expect(concepts[0].domain == "geography")
    #expect(concepts[5].english[0].source == "desk")
  }

  @Test func theHistorySaysWhereItAllCameFrom() throws {
    let rows = try TermbaseFixture(TermbaseFixture.news).termbase.history(of: nil, limit: 100)
    #expect(rows.count == 8)
    #expect(rows.allSatisfy { $0.action == "import" && $0.reason == "bundled glossaries" })
  }

  @Test func onlyUsableNamesAreAttested() throws {
    let names = try TermbaseFixture(TermbaseFixture.news).termbase.attestedNames()
    #expect(
      Set(names.map(\.english)) == [
        "Kyiv", "Lavrov", "Norway", "Volodymyr Zelensky", "Zelensky", "Zelenskyy",
      ])
    #expect(names.contains { $0.persian == "لاوروف" && $0.english == "Lavrov" && $0.isPreferred })
    #expect(names.allSatisfy { !$0.isOwn })
  }

  @Test func whatTheUserAddsIsTheUsersOwn() throws {
    let termbase = try TermbaseFixture(TermbaseFixture.news).termbase
    _ = try termbase.importEntries(
      [GlossaryEntry(persian: "قاسمی", english: "Qasemi", kind: .person, source: "desk")],
      user: "desk", origin: "desk.tsv")
    #expect(try termbase.attestedNames().filter(\.isOwn).map(\.english) == ["Qasemi"])
  }

  @Test func partsOfNamesAreNoTermsOfRunningText() throws {
    let termbase = try TermbaseFixture([
      GlossaryEntry(persian: "جدیدی", english: "Jadidi", kind: .person, domain: "name-persian"),
      GlossaryEntry(persian: "لاوروف", english: "Lavrov", kind: .person, domain: "politics"),
    ]).termbase
    #expect(try termbase.nameParts() == ["جدیدی"])
    #expect(try termbase.recognisableConcepts().map(\.domain) == ["politics"])
    #expect(try termbase.attestedNames().count == 2)
  }
}
