import Model
import Termbase
import Testing

@Suite struct ConflictTests {
  private let fixture: TermbaseFixture
  private let rows = [
    GlossaryEntry(persian: "پهپاد", english: "drone"),
    GlossaryEntry(persian: "زلنسکی", english: "Zelenskiy", kind: .person, domain: "politics"),
  ]

  init() throws { fixture = try TermbaseFixture(TermbaseFixture.news) }

  private func bring(_ policy: ConflictPolicy) throws -> ImportReport {
    try fixture.termbase.importEntries(rows, user: "editor", origin: "x.tsv", policy: policy)
  }

  @Test(arguments: ConflictPolicy.allCases)
  func everyPolicyReportsTheConflict(policy: ConflictPolicy) throws {
    let report = try bring(policy)
    #expect(report.conflicts.map(\.entry) == [rows[1]])
    #expect(report.conflicts.map(\.existing) == ["Zelensky"])
  }

  @Test func refusingImportsNothing() throws {
    let before = try fixture.summary
    _ = try bring(.refuse)
    #expect(try fixture.summary == before)
  }

  @Test func keepingImportsTheRest() throws {
    #expect(try bring(.keep).added == 1)
    #expect(try fixture.summary.contains("پهپاد = drone"))
    #expect(try fixture.summary.contains("زلنسکی = Zelensky, Zelenskyy[ap](admitted)"))
  }

  @Test func replacingLetsTheRowWinAndKeepsTheOldFormAdmitted() throws {
    #expect(try bring(.replace).added == 2)
    let wanted = "زلنسکی = Zelenskiy, Zelensky(admitted), Zelenskyy[ap](admitted)"
    #expect(try fixture.summary.contains(wanted))
    let change = try fixture.termbase.history(of: "زلنسکی", limit: 9).first { $0.action == "edit" }
    #expect(change?.english == "Zelensky")
    #expect(change?.change == "status: preferred → admitted")
    #expect(try bring(.replace).unchanged == 2)
  }

  @Test func anotherHouseStyleIsNoConflict() throws {
    let report = try fixture.termbase.importEntries(
      [
        GlossaryEntry(
          persian: "زلنسکی", english: "Zelenskyi", kind: .person, style: "un", domain: "politics")
      ], user: "editor", origin: "un.tsv")
    #expect(report.conflicts == [])
    #expect(report.added == 1)
  }

  @Test func anotherKindIsNoConflict() throws {
    let report = try fixture.termbase.importEntries(
      [GlossaryEntry(persian: "کیف", english: "bag", kind: .term)], user: "editor", origin: "x")
    #expect(report.conflicts == [])
    #expect(try fixture.summary.contains("کیف = bag"))
  }
}
