import TestSupport
import Testing

@Suite struct CheckCommandTests {
  private struct Record: Decodable {
    let bead: Int
    let sourceIndices: [Int]
    let targetIndices: [Int]
    let rule: String
    let severity: String
    let fa: String
    let expected: [String]
    let found: String
    let message: String
    let sourceRange: [Int]?
    let targetRange: [Int]?
    let suggestion: String?
  }

  private let runner: CommandRunner
  private let persian = ["سلام 😀 دنیا.", "او به کی‌یف 😀 رفت.", "او از کی‌یف آمد."]
  private let english = ["Hello 😀 world.", "He went 😀 to Kiev.", "He came from Kyiv."]

  init() throws {
    runner = try CommandRunner(.empty)
    try runner.folder.write(persian.joined(separator: "\n"), to: "fa")
    try runner.folder.write(english.joined(separator: "\n"), to: "en")
    try runner.folder.write("[0]:[0]\n[1]:[1]\n[2]:[2]\n", to: "beads")
    try runner.folder.write(
      "fa\ten\tkind\tstatus\nکی‌یف\tKyiv\tplace\tpreferred\nکی‌یف\tKiev\tplace\tforbidden\n",
      to: "house.tsv")
  }

  private func check(_ options: String) throws -> Outcome {
    try runner.shell(
      "vazhe check fa en --segmented --beads beads --glossary house.tsv --no-store"
        + " --rules term-not-as-glossary,forbidden-term,missing-term \(options)")
  }

  @Test func findingsAreExitCodeOneAndTheirRangesSliceTheBeads() throws {
    let outcome = try check("--format jsonl")
    #expect(outcome.code == 1, "\(outcome.notes)")
    let records = try outcome.records(of: Record.self)
    #expect(records.map(\.bead) == [1], "\(outcome.output)")
    let record = try #require(records.first)
    #expect(record.sourceIndices == [1])
    #expect(record.targetIndices == [1])
    #expect(record.rule == "forbidden-term")
    #expect(["error", "warning"].contains(record.severity))
    #expect(record.expected.contains("Kyiv"))
    #expect(!record.message.isEmpty)
    let source = try #require(record.sourceRange)
    let target = try #require(record.targetRange)
    #expect(slice(persian[1], source[0], source[1]) == "کی‌یف")
    #expect(slice(english[1], target[0], target[1]) == "Kiev")
  }

  @Test func aTableHasTheSameFields() throws {
    let outcome = try check("--format tsv")
    #expect(outcome.code == 1)
    #expect(
      outcome.lines.first?.hasPrefix("bead\trule\tseverity\tfa\texpected\tfound\tmessage") == true)
    #expect(outcome.rows.map { $0[0] } == ["1"])
  }

  @Test func findingsBelowTheLimitAreExitCodeZero() throws {
    let english = english.joined(separator: "\n").replacing("Kiev", with: "Kyiv")
    try runner.folder.write(english, to: "en")
    let outcome = try check("")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("no findings"))
  }

  @Test func aBilingualFileIsCheckedRowByRow() throws {
    let rows = zip(english, persian).map { "\($0)\t\($1)\n" }.joined()
    try runner.folder.write(rows, to: "both.tsv")
    let outcome = try runner.shell(
      "vazhe check both.tsv --glossary house.tsv --no-store --rules forbidden-term -f jsonl")
    #expect(outcome.code == 1)
    #expect(outcome.notes.contains("column 2 for Persian"))
    #expect(try outcome.records(of: Record.self).map(\.sourceIndices) == [[1]])
  }

  @Test func aProjectGlossaryRulesOverTheStore() throws {
    _ = try runner("glossary", "add", "کی‌یف", "Kiev", "--kind", "place")
    let outcome = try runner.shell(
      "vazhe check fa en --segmented --beads beads --glossary house.tsv --rules forbidden-term")
    #expect(outcome.code == 1)
    let alone = try runner.shell(
      "vazhe check fa en --segmented --beads beads --rules forbidden-term")
    #expect(alone.code == 0)
  }
}
