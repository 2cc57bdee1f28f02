import TestSupport
import Testing

@Suite struct SegmentCommandTests {
  private struct Record: Decodable {
    let index: Int
    let start: Int
    let end: Int
    let paragraph: Int
    let text: String
  }

  private let runner: CommandRunner

  init() throws { runner = try CommandRunner() }

  @Test(arguments: [Samples.persian, Samples.english])
  func offsetsSliceTheInput(text: String) throws {
    let outcome = try runner("segment", "--format", "jsonl", input: text)
    #expect(outcome.code == 0)
    let records = try outcome.records(of: Record.self)
    #expect(records.map(\.index) == [0, 1, 2])
    #expect(records.map(\.paragraph) == [0, 0, 1] || records.map(\.paragraph) == [0, 1, 2])
    for record in records { #expect(slice(text, record.start, record.end) == record.text) }
    #expect(
      try outcome.fields.allSatisfy {
        $0.isSuperset(of: ["index", "start", "end", "paragraph", "text"])
      })
  }

  @Test func aTableHasTheSameFields() throws {
    try runner.folder.write(Samples.persian, to: "fa")
    let outcome = try runner("segment", "fa", "-f", "tsv", "--language", "fa-AF")
    #expect(outcome.lines.first == "index\tstart\tend\tparagraph\ttext")
    for row in outcome.rows {
      let (start, end) = (try #require(Int(row[1])), try #require(Int(row[2])))
      #expect(slice(Samples.persian, start, end) == row[4])
    }
  }

  @Test func textIsOneSentenceALine() throws {
    let outcome = try runner("segment", "-", "-o", "out", input: Samples.persian)
    #expect(outcome.output.isEmpty)
    let lines = try runner.folder.text(of: "out").split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { Samples.persian.contains($0) })
    #expect(try runner.folder.names == ["out"])
  }

  @Test(arguments: [("fa", Samples.persian), ("fa-AF", Samples.persian), ("en", Samples.english)])
  func ownRulesAsSRXSplitAlike(language: String, text: String) throws {
    #expect(try runner("segment", "--print-srx", "-o", "own.srx").output.isEmpty)
    try runner.folder.write(text + "آمد. Mr. X left. وی «گفت: نه!» و رفت.\n", to: "in")
    let options = ["--language", language, "--format", "jsonl"].joined(separator: " ")
    let native = try runner.shell("vazhe segment \(options) in")
    let ruled = try runner.shell("vazhe segment \(options) --srx own.srx in")
    #expect(ruled.code == 0)
    #expect(ruled.output == native.output)
  }

  @Test func ownRulesGoToStandardOutput() throws {
    let outcome = try runner("segment", "--print-srx")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("<?xml"))
    let piped = try runner.shell("vazhe segment --srx - in", input: outcome.output)
    expectRefusal(piped, 66, "in")
    try runner.folder.write("سلام. خوبی؟\n", to: "in")
    #expect(
      try runner.shell("vazhe segment --srx - in", input: outcome.output).lines == [
        "سلام.", "خوبی؟",
      ])
  }

  @Test func otherLanguagesNeedRulesOfTheirOwn() throws {
    expectRefusal(try runner("segment", "--language", "de", input: "Ja. Nein.\n"), 64, "--srx")
    _ = try runner("segment", "--print-srx", "-o", "own.srx")
    let outcome = try runner(
      "segment", "--language", "de", "--srx", "own.srx", input: "Ja. Nein.\n")
    #expect(outcome.lines == ["Ja.", "Nein."])
  }

  @Test(arguments: [
    "--print-srx in", "--print-srx --srx in", "--print-srx -f tsv", "--print-srx --language fa",
  ])
  func printingRulesTakesNothingElse(options: String) throws {
    expectRefusal(try runner.shell("vazhe segment \(options)"), 64, "--print-srx")
  }
}
