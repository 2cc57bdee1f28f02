import TestSupport
import Testing

@Suite struct GlossaryBuildTests {
  private struct Record: Decodable {
    let fa: String
    let en: String
    let kind: String
    let status: String
    let score: Double
    let count: Int
    let example: String
  }

  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(.empty)
    let rows = [
      ("لاوروف به مسکو رفت.", "Lavrov went to Moscow."),
      ("زاخارووا با لاوروف دیدار کرد.", "Zakharova met Lavrov."),
      ("لاوروف سخن گفت.", "Lavrov spoke."), ("زاخارووا نیامد.", "Zakharova did not come."),
    ]
    try runner.folder.write(
      "fa\ten\n" + rows.map { "\($0)\t\($1)\n" }.joined(), to: "memory.tsv")
  }

  @Test func proposalsHaveTheirFields() throws {
    let outcome = try runner("glossary", "build", "memory.tsv", "-f", "jsonl")
    #expect(outcome.code == 0)
    let records = try outcome.records(of: Record.self)
    let lavrov = try #require(records.first { $0.fa == "لاوروف" }, "\(outcome.output)")
    #expect(lavrov.en == "Lavrov")
    #expect(lavrov.status == "proposed")
    #expect(lavrov.count == 3)
    #expect(lavrov.example.contains("لاوروف") || lavrov.example.contains("Lavrov"))
    #expect(records.allSatisfy { (0.5...1).contains($0.score) })
    let table = try runner("glossary", "build", "memory.tsv", "-f", "tsv")
    #expect(table.lines.first?.hasPrefix("fa\ten\tkind\tstatus\tscore\tcount\texample") == true)
    #expect(table.rows.map { $0[0] } == records.map(\.fa))
    #expect(try runner("glossary", "list").output.isEmpty)
  }

  @Test func importedProposalsAreProposedOnce() throws {
    for _ in 0..<2 {
      #expect(try runner("glossary", "build", "memory.tsv", "--import").code == 0)
    }
    let list = try runner("glossary", "list", "--status", "proposed", "-f", "tsv")
    #expect(list.rows.count { $0[0] == "لاوروف" && $0[1] == "Lavrov" } == 1)
    #expect(try runner("glossary", "list", "--status", "preferred").output.isEmpty)
    let history = try runner("glossary", "history", "لاوروف", "-f", "tsv")
    #expect(history.rows.count == 1)
    #expect(history.rows.first?.contains("memory.tsv") == true)
  }

  @Test func whatAlignWritesCanBeBuiltFrom() throws {
    let runner = try CommandRunner(.bundled)
    try runner.folder.write("لاوروف به مسکو رفت.\nنروژ کمک می‌کند.\n", to: "fa")
    try runner.folder.write("Lavrov went to Moscow.\nNorway helps.\n", to: "en")
    let outcome = try runner.shell(
      "vazhe align --segmented fa en -f jsonl | vazhe glossary build - -f jsonl")
    #expect(outcome.code == 0)
    #expect(try outcome.records(of: Record.self).contains { $0.en == "Lavrov" })
  }
}
