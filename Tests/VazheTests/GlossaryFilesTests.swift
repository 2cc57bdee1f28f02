import TestSupport
import Testing

@Suite struct GlossaryFilesTests {
  private struct Summary: Decodable {
    struct Warning: Decodable {
      let line: Int
      let message: String
    }

    let file: String
    let format: String
    let encoding: String
    let read: Int
    let terms: Int
    let pairs: Int
    let added: Int
    let changed: Int
    let unchanged: Int
    let conflicts: Int
    let refused: Int
    let warnings: [Warning]
  }

  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(.empty)
    try runner.folder.write(
      "fa\ten\tkind\nنروژ\tNorway\tplace\nناروی\tNorway\tplace\nشورا\tcouncil\t\n", to: "one.tsv")
    try runner.folder.write("شورا\tassembly\nپهپاد\tdrone\n", to: "two.tsv")
  }

  private func bring(_ options: String) throws -> (Outcome, [Summary]) {
    let outcome = try runner.shell("vazhe glossary import -f jsonl \(options)")
    return (outcome, try outcome.records(of: Summary.self))
  }

  @Test func everyFileHasItsSummary() throws {
    let (outcome, summaries) = try bring("one.tsv two.tsv --on-conflict keep")
    #expect(outcome.code == 0)
    #expect(summaries.map(\.file) == ["one.tsv", "two.tsv"])
    #expect(summaries.map(\.read) == [3, 2])
    #expect(summaries.map(\.added) == [3, 1])
    #expect(summaries.map(\.conflicts) == [0, 1])
    #expect(summaries.map(\.refused) == [0, 1])
    #expect(summaries.map(\.terms) == [5, 4])
    #expect(summaries[1].warnings.first?.message.contains("assembly") == true)
    let (_, again) = try bring("one.tsv")
    #expect(again.map(\.unchanged) == [3])
  }

  @Test func aDryRunChangesNothing() throws {
    let (outcome, summaries) = try bring("--dry-run one.tsv")
    #expect(outcome.code == 0)
    #expect(summaries.map(\.added) == [3])
    #expect(try runner("glossary", "list").output.isEmpty)
  }

  @Test func aFileWithConflictsIsRefusedAsAWhole() throws {
    _ = try bring("one.tsv")
    let before = try runner("glossary", "export").output
    let (outcome, summaries) = try bring("two.tsv")
    #expect(outcome.code == 65)
    #expect(outcome.notes.contains("--on-conflict"))
    #expect(summaries.map(\.refused) == [2])
    #expect(try runner("glossary", "export").output == before)
    #expect(try bring("two.tsv --on-conflict replace").0.code == 0)
    #expect(try runner("glossary", "export").output.contains("assembly\tterm\tpreferred"))
    #expect(try runner("glossary", "export").output.contains("council\tterm\tadmitted"))
  }

  @Test func rowsThatContradictEachOtherAreReported() throws {
    try runner.folder.write(
      "fa\ten\tkind\tstatus\nخارکیف\tKharkov\tplace\tdeprecated\nخارکوف\tKharkov\tplace\tadmitted\n",
      to: "x.tsv")
    let (outcome, summaries) = try bring("x.tsv")
    #expect(outcome.code == 0)
    #expect(summaries[0].warnings.map(\.message).joined().contains("خارکوف → Kharkov"))
  }

  @Test func anExportIsTheSameAfterAnImport() throws {
    let runner = try CommandRunner(.bundled)
    _ = try runner("glossary", "add", "تب\tدار \\ خط", "tab\tand \\ line", "--note", "two\nlines")
    _ = try runner("glossary", "add", "لاوروف", "Lawrow", "--kind", "person", "--style", "de")
    #expect(try runner("glossary", "export", "all.tsv").code == 0)
    let brought = try runner(
      "glossary", "import", "all.tsv", "--store", "new.sqlite", "--no-bundled")
    #expect(brought.code == 0, "\(brought.output)\(brought.notes)")
    #expect(try runner("glossary", "export", "again.tsv", "--store", "new.sqlite").code == 0)
    let first = try runner.folder.text(of: "all.tsv")
    #expect(first.utf8.count > 100_000)
    #expect(try runner.folder.text(of: "again.tsv") == first)
    let known = try runner("glossary", "import", "all.tsv", "--store", "new.sqlite", "-f", "jsonl")
    let summary = try #require(try known.records(of: Summary.self).first)
    #expect(summary.unchanged == summary.read)
  }
}
