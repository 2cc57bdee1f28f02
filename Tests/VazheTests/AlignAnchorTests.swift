import TestSupport
import Testing

@Suite struct AlignAnchorTests {
  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(.empty)
    try runner.folder.write(
      "سلام. خوبی؟\n### بخش یک\nالف آمد. ب رفت.\n\n###\nنروژ ۱۲ روز ماند.\n", to: "fa")
    try runner.folder.write(
      "Hello.\n\u{200F}### Part one. It is long.\nA came.\n  ### \nNorway stayed for 12 days. Yes.\n",
      to: "en")
  }

  private struct Record: Decodable {
    let sourceText: String
    let targetText: String
    let fixed: Bool
  }

  @Test func noBeadCrossesAnAnchor() throws {
    let outcome = try runner("align", "fa", "en", "--anchor", "###", "-f", "jsonl")
    #expect(outcome.code == 0, "\(outcome.notes)")
    let records = try outcome.records(of: Record.self)
    let heading = try #require(records.firstIndex { $0.sourceText == "### بخش یک" })
    #expect(records[heading].targetText.hasSuffix("### Part one. It is long."))
    #expect(records[heading].fixed)
    let before = records[..<heading].map(\.targetText).joined()
    #expect(before == "Hello.")
    let rest = records[(heading + 1)...]
    #expect(!rest.contains { $0.sourceText.contains("###") || $0.targetText.contains("###") })
    let last = try #require(rest.firstIndex { $0.sourceText.contains("نروژ") })
    #expect(rest[..<last].map(\.targetText).joined() == "A came.")
  }

  @Test func whereEveryLineIsASegmentNoneIsLeftOut() throws {
    let outcome = try runner("align", "--segmented", "fa", "en", "--anchor", "###", "-f", "beads")
    #expect(outcome.lines.contains("[1]:[1]"))
    #expect(outcome.lines.contains("[4]:[3]"))
  }

  @Test func differentCountsAreRefused() throws {
    try runner.folder.write("Hello.\n### One\n", to: "en")
    expectRefusal(
      try runner("align", "fa", "en", "--anchor", "###"), 65,
      "fa has 2 lines that begin with “###”",
      "en has 1")
    expectRefusal(try runner("align", "fa", "en", "--anchor", "@@"), 65, "fa has 0 lines")
    expectRefusal(try runner("align", "fa", "en", "--anchor", ""), 64, "mark")
  }

  @Test func anchorsAndMendedBeadsMayNotContradict() throws {
    try runner.folder.write("[0,1,2]:[0]\n", to: "edit")
    expectRefusal(
      try runner("align", "fa", "en", "--anchor", "###", "--edit", "edit"), 65, "contradict")
  }
}
