import Foundation
import Model
import Termbase
import Testing

@Suite struct EditingTests {
  private let fixture: TermbaseFixture
  private var termbase: Termbase { fixture.termbase }
  private let decision = Decision(user: "editor", reason: "house style")

  init() throws { fixture = try TermbaseFixture(TermbaseFixture.news) }

  private func newest(_ term: String) throws -> HistoryRow {
    try #require(try termbase.history(of: term, limit: 1).first)
  }

  // MARK: Adding

  @Test func aNewTermIsANewConcept() throws {
    let concept = try termbase.add(
      GlossaryEntry(persian: "پهپاد", english: "drone", note: "not UAV", source: "editor"),
      by: decision)
    #expect(TermbaseFixture.summary(concept) == "پهپاد = drone")
    let row = try newest("پهپاد")
    #expect(row.action == "add")
    #expect(row.user == "editor")
    #expect(row.reason == "house style")
    #expect(row.concept == concept.id)
    #expect(try Date(row.at, strategy: .iso8601).timeIntervalSinceNow < 60)
  }

  @Test func aNewPreferredRenderingTakesTheOldOnesPlace() throws {
    let concept = try termbase.add(
      GlossaryEntry(persian: "لاوروف", english: "Lawrow", kind: .person), by: decision)
    #expect(TermbaseFixture.summary(concept) == "لاوروف = Lawrow, Lavrov(admitted)")
    #expect(
      try termbase.history(of: "لاوروف", limit: 2).map(\.change)
        == ["", "status: preferred → admitted"])
  }

  @Test func aNewSpellingJoinsTheName() throws {
    let concept = try termbase.add(
      GlossaryEntry(persian: "لاورف", english: "Lavrov", kind: .person), by: decision)
    #expect(TermbaseFixture.summary(concept) == "لاوروف،لاورف = Lavrov")
  }

  @Test func theSameWordOfAnotherDomainIsAnotherConcept() throws {
    let concept = try termbase.add(
      GlossaryEntry(persian: "ولسوالی", english: "county", domain: "law"), by: decision)
    #expect(TermbaseFixture.summary(concept) == "ولسوالی = county")
    #expect(concept.domain == "law")
  }

  @Test func whatIsThereAlreadyIsRefused() {
    #expect(throws: TermbaseError.exists(persian: "لاوروف", english: "Lavrov")) {
      try termbase.add(
        GlossaryEntry(persian: "لاوروف", english: "Lavrov", kind: .person), by: decision)
    }
  }

  @Test func whatHasNoLettersIsRefused() throws {
    #expect(throws: TermbaseError.notATerm("…", language: "Persian")) {
      try termbase.add(GlossaryEntry(persian: "…", english: "x"), by: decision)
    }
    #expect(throws: TermbaseError.notATerm("?", language: "English")) {
      try termbase.add(GlossaryEntry(persian: "الف", english: "?"), by: decision)
    }
    #expect(try termbase.counts().concepts == 8)
  }

  // MARK: Editing

  @Test func everyPartCanBeChanged() throws {
    var change = TermChange()
    change.english = "county"
    change.status = .admitted
    change.kind = .title
    change.domain = "law"
    change.style = "un"
    change.note = "Afghanistan"
    let concept = try termbase.edit("ولسوالی", rendering: nil, change: change, by: decision)
    #expect(TermbaseFixture.summary(concept) == "ولسوالی = county[un](admitted)")
    #expect(concept.kind == .title)
    #expect(concept.domain == "law")
    #expect(concept.english[0].note == "Afghanistan")
    let row = try newest("ولسوالی")
    #expect(row.action == "edit")
    #expect(
      row.change
        == "text: district → county; status: preferred → admitted; style: – → un; note: – → Afghanistan; kind: term → title; domain: politics → law"
    )
    #expect(try termbase.concepts(language: "en", key: "county").count == 1)
  }

  @Test func onePreferredRenderingIsLeft() throws {
    var change = TermChange()
    change.status = .preferred
    let concept = try termbase.edit("کی‌یف", rendering: "Kiev", change: change, by: decision)
    #expect(TermbaseFixture.summary(concept) == "کی‌یف،کیف = Kiev, Kyiv(admitted)")
    #expect(
      try termbase.history(of: "کیف", limit: 2).map { "\($0.english) \($0.change)" } == [
        "Kiev status: deprecated → preferred", "Kyiv status: preferred → admitted",
      ])
  }

  @Test func anEditThatChangesNothingLeavesNoTrace() throws {
    var change = TermChange()
    change.status = .preferred
    let before = try termbase.history(of: nil, limit: 99)
    _ = try termbase.edit("Lavrov", rendering: nil, change: change, by: decision)
    #expect(try termbase.history(of: nil, limit: 99) == before)
  }

  @Test func aRenderingThatWouldBeThereTwiceIsRefused() throws {
    var change = TermChange()
    change.english = "Kyiv"
    let before = try fixture.summary
    #expect(throws: TermbaseError.exists(persian: "کی‌یف", english: "Kyiv")) {
      try termbase.edit("کی‌یف", rendering: "Kiev", change: change, by: decision)
    }
    change.english = " "
    #expect(throws: TermbaseError.notATerm(" ", language: "English")) {
      try termbase.edit("کی‌یف", rendering: "Kiev", change: change, by: decision)
    }
    #expect(try fixture.summary == before)
  }

  @Test func anUnknownTermIsRefused() {
    #expect(throws: TermbaseError.unknownTerm("لندن")) {
      try termbase.edit("لندن", rendering: nil, change: TermChange(), by: decision)
    }
    #expect(throws: TermbaseError.unknownTerm("Moscow")) {
      try termbase.remove("لاوروف", rendering: "Moscow", by: decision)
    }
    #expect(throws: TermbaseError.unknownTerm("#999")) {
      try termbase.remove("#999", rendering: nil, by: decision)
    }
  }

  @Test func aTermOfTwoConceptsNeedsANumber() throws {
    let bag = try termbase.add(
      GlossaryEntry(persian: "کیف", english: "bag", kind: .term), by: decision)
    #expect(throws: TermbaseError.ambiguousTerm("کیف", concepts: [1, bag.id])) {
      try termbase.remove("کیف", rendering: nil, by: decision)
    }
    _ = try termbase.remove("#\(bag.id)", rendering: nil, by: decision)
    #expect(try termbase.concepts(language: "fa", key: TermKey.persian("کیف")).map(\.id) == [1])
  }

  // MARK: Removing

  @Test func aConceptGoesWithItsTerms() throws {
    let removed = try termbase.remove("ناروی", rendering: nil, by: decision)
    #expect(TermbaseFixture.summary(removed) == "نروژ،ناروی = Norway")
    #expect(try termbase.concepts(language: "en", key: "norway") == [])
    #expect(try termbase.store.problems() == [])
    let row = try newest("نروژ")
    #expect(row.action == "remove")
    #expect(row.english == "Norway")
    #expect(row.reason == "house style")
  }

  @Test func oneRenderingCanGo() throws {
    _ = try termbase.remove("کیف", rendering: "Kiev", by: decision)
    #expect(try fixture.summary[0] == "کی‌یف،کیف = Kyiv")
    #expect(try newest("Kiev").action == "remove")
  }
}
