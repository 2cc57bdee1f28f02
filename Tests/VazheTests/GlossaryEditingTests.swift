import TestSupport
import Testing

/// A concept, as `glossary` commands give it.
struct ConceptRecord: Decodable {
  struct Term: Decodable {
    let text: String
    let status: String
    let variety: String
    let style: String
    let note: String
    let source: String
  }

  let id: Int
  let kind: String
  let domain: String
  let fa: [Term]
  let en: [Term]
}

@Suite struct GlossaryEditingTests {
  private struct Change: Decodable {
    let at: String
    let user: String
    let action: String
    let concept: Int
    let fa: String
    let en: String
    let change: String
    let reason: String
    let origin: String
  }

  private let runner: CommandRunner

  init() throws { runner = try CommandRunner(.empty) }

  private func add() throws -> Outcome {
    try runner(
      "glossary", "add", "کی‌یف", "Kyiv", "--kind", "place", "--domain", "geography", "--note",
      "since\t2019", "--reason", "house style", "--user", "ed", "-f", "jsonl")
  }

  @Test func whatIsAddedIsShown() throws {
    let concept = try #require(try add().records(of: ConceptRecord.self).first)
    #expect(concept.kind == "place")
    #expect(concept.domain == "geography")
    #expect(concept.fa.map(\.text) == ["کی‌یف"])
    #expect(concept.en.map(\.text) == ["Kyiv"])
    #expect(concept.en.map(\.note) == ["since\t2019"])
    #expect(concept.en.map(\.status) == ["preferred"])
    let shown = try runner("glossary", "show", "#\(concept.id)", "-f", "jsonl")
    #expect(try shown.records(of: ConceptRecord.self).map(\.id) == [concept.id])
    let table = try runner("glossary", "show", "KYIV", "-f", "tsv")
    #expect(table.lines.first?.hasPrefix("fa\ten\tkind\tstatus\tvariety\tstyle\tdomain") == true)
    #expect(table.rows.first?.contains("since\\t2019") == true)
  }

  @Test func everyChangeIsInTheHistory() throws {
    _ = try add()
    let edit = try runner(
      "glossary", "edit", "کی‌یف", "--english", "Kiev", "--status", "deprecated", "--user", "ed")
    #expect(edit.code == 0)
    #expect(try runner("glossary", "remove", "Kiev", "--reason", "gone", "--user", "al").code == 0)
    let history = try runner("glossary", "history", "كييف", "-f", "jsonl")
    let changes = try history.records(of: Change.self)
    #expect(changes.map(\.action) == ["remove", "edit", "add"])
    #expect(changes.map(\.user) == ["al", "ed", "ed"])
    #expect(changes.map(\.reason) == ["gone", "", "house style"])
    #expect(changes.map(\.change) == ["", "text: Kyiv → Kiev; status: preferred → deprecated", ""])
    #expect(changes.allSatisfy { $0.fa == "کی‌یف" && $0.at.hasSuffix("Z") })
    let table = try runner("glossary", "history", "-f", "tsv")
    #expect(
      table.lines.first == "at\tuser\taction\tconcept\tfa\ten\tchange\treason\torigin")
    #expect(table.rows.count == 3)
    #expect(try runner("glossary", "history", "--limit", "1").lines.count == 1)
  }

  @Test func listsAndSearchesAreFiltered() throws {
    _ = try add()
    _ = try runner("glossary", "add", "شورا", "council", "--style", "un")
    _ = try runner("glossary", "add", "۵۰٪", "50% share")
    func found(_ arguments: String) throws -> [String] {
      try runner.shell("vazhe glossary \(arguments) -f jsonl").records(of: ConceptRecord.self)
        .flatMap { $0.en.map(\.text) }
    }
    #expect(try found("list") == ["Kyiv", "council", "50% share"])
    #expect(try found("list --kind place") == ["Kyiv"])
    #expect(try found("list --style un") == ["council"])
    #expect(try found("list --domain geography --status preferred") == ["Kyiv"])
    #expect(try found("list --source ed") == ["Kyiv"])
    #expect(try found("search ounci") == ["council"])
    #expect(try found("search %") == ["50% share"])
    #expect(try found("search شورا --kind place") == [])
    #expect(try runner("glossary", "search", "_").code == 1)
  }

  @Test func aConflictOfWordingIsSaidAndChangesNothing() throws {
    _ = try add()
    _ = try runner("glossary", "add", "کی‌یف", "Kiev", "--kind", "place", "--status", "deprecated")
    let before = try runner("glossary", "export").output
    expectRefusal(try runner("glossary", "edit", "Kiev", "--english", "Kyiv"), 65, "already")
    expectRefusal(try runner("glossary", "edit", "Kiev", "--english", ""), 65, "no letters")
    expectRefusal(try runner("glossary", "remove", "کی‌یف", "--rendering", "Minsk"), 65, "Minsk")
    #expect(try runner("glossary", "export").output == before)
  }
}
