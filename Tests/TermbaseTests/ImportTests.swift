import Model
import Termbase
import Testing

@Suite struct ImportTests {
  private func bring(
    _ entries: [GlossaryEntry], into fixture: TermbaseFixture, dryRun: Bool = false
  ) throws -> ImportReport {
    try fixture.termbase.importEntries(
      entries, user: "editor", origin: "house.tsv", dryRun: dryRun)
  }

  @Test func aSecondImportChangesNothing() throws {
    let fixture = try TermbaseFixture()
    let first = try bring(TermbaseFixture.news, into: fixture)
    #expect(first.read == 12)
    #expect(first.added == 12)
    let before = try fixture.summary
    let history = try fixture.termbase.history(of: nil, limit: 100)
    let second = try bring(TermbaseFixture.news, into: fixture)
    #expect(second.unchanged == 12)
    #expect(second.added == 0)
    #expect(second.changed == 0)
    #expect(second.conflicts == [])
    #expect(try fixture.summary == before)
    #expect(try fixture.termbase.history(of: nil, limit: 100) == history)
  }

  @Test func whatCreationMadeIsKnownToAnImport() throws {
    let fixture = try TermbaseFixture(TermbaseFixture.news)
    #expect(try bring(TermbaseFixture.news, into: fixture).unchanged == 12)
  }

  @Test func aDryRunOnlyReports() throws {
    let fixture = try TermbaseFixture(TermbaseFixture.news)
    let before = try fixture.summary
    let report = try bring(
      [GlossaryEntry(persian: "پهپاد", english: "drone")], into: fixture, dryRun: true)
    #expect(report.added == 1)
    #expect(try fixture.summary == before)
    #expect(try fixture.termbase.history(of: "پهپاد", limit: 9) == [])
  }

  @Test func aSpellingJoinsTheNameThatTheStoreHas() throws {
    let fixture = try TermbaseFixture([
      GlossaryEntry(persian: "نروژ", english: "Norway", kind: .place)
    ])
    _ = try bring([GlossaryEntry(persian: "ناروی", english: "Norway", kind: .place)], into: fixture)
    #expect(try fixture.summary == ["نروژ،ناروی = Norway"])
  }

  @Test func statusNoteVarietyAndHomographAreTakenOver() throws {
    let fixture = try TermbaseFixture([
      GlossaryEntry(persian: "کیف", english: "Kiev", kind: .place, status: .admitted)
    ])
    let rows = [
      GlossaryEntry(
        persian: "کیف", english: "Kiev", kind: .place, status: .forbidden, variety: .persian,
        homograph: "bag", note: "since 2019")
    ]
    #expect(try bring(rows, into: fixture).changed == 1)
    let concept = try #require(try fixture.termbase.concepts().first)
    #expect(concept.english[0].status == .forbidden)
    #expect(concept.english[0].note == "since 2019")
    #expect(concept.persian[0].homograph == "bag")
    #expect(concept.persian[0].variety == .persian)
    let row = try #require(try fixture.termbase.history(of: "کیف", limit: 1).first)
    #expect(row.user == "editor")
    #expect(row.origin == "house.tsv")
    #expect(
      row.change
        == "variety: both → fa; homograph: – → bag; status: admitted → forbidden; note: – → since 2019"
    )
    #expect(try bring(rows, into: fixture).unchanged == 1)
  }

  @Test func aProposalNeverUndoesADecision() throws {
    let fixture = try TermbaseFixture(TermbaseFixture.news)
    let report = try bring(
      [GlossaryEntry(persian: "لاوروف", english: "Lavrov", kind: .person, status: .proposed)],
      into: fixture)
    #expect(report.unchanged == 1)
    #expect(try fixture.summary.contains("لاوروف = Lavrov"))
  }

  @Test func theFirstOfTwoRowsThatDisagreeDecides() throws {
    let fixture = try TermbaseFixture()
    let rows = [
      GlossaryEntry(persian: "خارکیف", english: "Kharkov", kind: .place, status: .deprecated),
      GlossaryEntry(persian: "خارکوف", english: "Kharkov", kind: .place, status: .admitted),
    ]
    let report = try bring(rows, into: fixture)
    #expect(report.overruled == [rows[1]])
    #expect(try fixture.summary == ["خارکیف،خارکوف = Kharkov(deprecated)"])
    let again = try bring(rows, into: fixture)
    #expect(again.unchanged == 2)
    #expect(try fixture.summary == ["خارکیف،خارکوف = Kharkov(deprecated)"])
  }

  @Test func aRowWithoutDomainFindsItsConcept() throws {
    let fixture = try TermbaseFixture([
      GlossaryEntry(persian: "آتش‌بس", english: "ceasefire", domain: "military")
    ])
    let rows = [GlossaryEntry(persian: "آتش‌بس", english: "ceasefire")]
    #expect(try bring(rows, into: fixture).unchanged == 1)
  }

  @Test func domainsOfOneFileStaySeparate() throws {
    let fixture = try TermbaseFixture()
    let rows = [
      GlossaryEntry(persian: "حمل", english: "transport", domain: "economy"),
      GlossaryEntry(persian: "حمل", english: "pregnancy"),
    ]
    #expect(try bring(rows, into: fixture).added == 2)
    #expect(try fixture.summary == ["حمل = transport", "حمل = pregnancy"])
    #expect(try bring(rows, into: fixture).unchanged == 2)
  }
}
