import TestSupport
import Testing

/// Six sentences; the words that tell them apart are numbers, so that the aligner pairs them one to one.
private let persian = (1...6).map { "جملهٔ شمارهٔ \($0)۱\($0) با «علي» می‌آید." }
private let english = (1...6).map { "Sentence number \($0)1\($0) comes with \"Ali\"." }

@Suite struct AlignEditTests {
  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(.empty)
    try runner.folder.write(persian.joined(separator: "\n"), to: "fa")
    try runner.folder.write(english.joined(separator: "\n"), to: "en")
  }

  private struct Row {
    var source: [Int]
    var target: [Int]
    var stated: (String, String)
    var status = ""

    init(_ source: [Int], _ target: [Int], _ first: String? = nil, _ second: String? = nil) {
      self.source = source
      self.target = target
      stated = (
        first ?? source.map(String.init).joined(separator: " "),
        second ?? target.map(String.init).joined(separator: " ")
      )
    }

    var line: String {
      let texts = [
        source.map { persian[$0] }.joined(separator: " "),
        target.map { english[$0] }.joined(separator: " "),
      ]
      return (texts + ["0.5", "0", stated.0, stated.1, status]).joined(separator: "\t") + "\n"
    }
  }

  private static let header = "source\ttarget\tscore\tbead\tsourceIndices\ttargetIndices\tstatus\n"
  private static let plain = (0..<6).map { Row([$0], [$0]) }

  private func edited(_ rows: [Row], _ options: String = "") throws -> Outcome {
    try runner.folder.write(Self.header + rows.map(\.line).joined(), to: "edit.tsv")
    return try runner.shell("vazhe align --segmented fa en --edit edit.tsv -f jsonl \(options)")
  }

  private struct Record: Decodable {
    let source: [Int]
    let target: [Int]
    let score: Double
    let fixed: Bool
  }

  /// The beads in short, fixed ones with a star.
  private func beads(_ outcome: Outcome) throws -> [String] {
    try outcome.records(of: Record.self).map {
      "\($0.source.map(String.init).joined())-\($0.target.map(String.init).joined())"
        + ($0.fixed ? "*" : "")
    }
  }

  @Test func whatWasWrittenCanBeReadBack() throws {
    _ = try runner.shell("vazhe align --segmented fa en -o own.tsv")
    let again = try runner.shell("vazhe align --segmented fa en --edit own.tsv -f tsv")
    #expect(again.code == 0)
    #expect(again.notes.contains("0 beads kept as mended, 6 untouched"))
    #expect(try again.output == runner.folder.text(of: "own.tsv"))
  }

  @Test func joinedRowsStay() throws {
    var rows = Self.plain
    rows[1] = Row([1, 2], [1, 2], "1", "1")
    rows.remove(at: 2)
    #expect(try beads(edited(rows)) == ["0-0", "12-12*", "3-3", "4-4", "5-5"])
  }

  @Test func aRowThatWasSplitStays() throws {
    var rows = Self.plain
    rows[1...2] = [Row([1], [], "1 2", "1 2"), Row([2], [1, 2], "", "")]
    #expect(try beads(edited(rows)) == ["0-0", "1-*", "2-12*", "3-3", "4-4", "5-5"])
  }

  @Test func aSentenceThatWasMovedStays() throws {
    var rows = Self.plain
    rows[3] = Row([3], [3, 4], nil, "3")
    rows[4] = Row([4], [], nil, "4")
    #expect(try beads(edited(rows)) == ["0-0", "1-1", "2-2", "3-34*", "4-*", "5-5"])
  }

  @Test func aSideThatWasEmptiedStaysEmpty() throws {
    var rows = Self.plain
    rows[0] = Row([0], [], nil, "0")
    let all = try beads(edited(rows))
    #expect(all.first == "0-*")
    #expect(all.filter { $0.hasSuffix("*") }.count == 1)
    #expect(
      all.flatMap { $0.split(separator: "-", omittingEmptySubsequences: false)[1] }
        .filter(\.isNumber) == Array("012345"))
  }

  @Test func aRowThatIsMarkedStays() throws {
    var rows = Self.plain
    rows[2].status = " Fixed "
    let outcome = try edited(rows)
    #expect(try beads(outcome) == ["0-0", "1-1", "2-2*", "3-3", "4-4", "5-5"])
    #expect(try outcome.records(of: Record.self)[2].score == 1)
  }

  @Test func theRestMayStayToo() throws {
    var rows = [Row([0, 1], [0]), Row([], [1])] + Self.plain[2...]
    rows[3] = Row([3], [3], "2", "2")
    let kept = try edited(rows, "--keep-rest")
    #expect(try beads(kept) == ["01-0", "-1", "2-2", "3-3*", "4-4", "5-5"])
    #expect(try kept.records(of: Record.self)[0].score == 0.5)
    #expect(try beads(edited(rows)) == ["0-0", "1-1", "2-2", "3-3*", "4-4", "5-5"])
  }

  @Test func sortedRowsAndMissingRowsDoNoHarm() throws {
    var rows = Self.plain
    rows[5].status = "fixed"
    rows[0].status = "fixed"
    rows.remove(at: 2)
    #expect(try beads(edited(rows.reversed())) == ["0-0*", "1-1", "2-2", "3-3", "4-4", "5-5*"])
  }

  @Test func theDamageOfSpreadsheetsIsTolerated() throws {
    func quoted(_ text: String) -> String { text.replacing("\"", with: "\"\"") }
    let first =
      "\"\(persian[0].replacing("\u{200C}", with: " "))  \"\t\"\(quoted(english[0]))\"\t0,9\t1\t\t\t\r\n"
    // Two cells that were joined with a line end between.
    let second =
      "\"\(persian[1].replacing("ی", with: "ي").replacing("\u{200C}", with: ""))\n\(persian[2])\""
      + "\t\"\(quoted(english[1])) \n\(quoted(english[2]))\"\t\t\t\t\t\r\n"
    try runner.folder.write(
      "\u{FEFF}" + Self.header.replacing("\n", with: "\r\n") + first + second + "\t\t\t\t\t\t\r\n",
      to: "edit.tsv")
    let outcome = try runner.shell("vazhe align --segmented fa en --edit edit.tsv -f jsonl")
    #expect(try beads(outcome) == ["0-0*", "12-12*", "3-3", "4-4", "5-5"], "\(outcome.notes)")
  }

  @Test func aListOfBeadsIsKeptLineByLine() throws {
    try runner.folder.write("[1,2]:[1]\n\n[3]:[]:0.5\n", to: "edit.beads")
    let outcome = try runner.shell("vazhe align --segmented fa en --edit edit.beads -f jsonl")
    let all = try beads(outcome)
    #expect(all.contains("12-1*") && all.contains("3-*"))
    #expect(outcome.notes.contains("2 beads kept"))
  }

  @Test func whatIsFixedStaysSoInTheNextTable() throws {
    var rows = Self.plain
    rows[1] = Row([1, 2], [1, 2], "1", "1")
    rows.remove(at: 2)
    try runner.folder.write(Self.header + rows.map(\.line).joined(), to: "edit.tsv")
    let table = try runner.shell("vazhe align --segmented fa en --edit edit.tsv -f tsv")
    #expect(table.rows.map { $0[6] } == ["", "fixed", "", "", ""])
    try runner.folder.write(table.output, to: "edit.tsv")
    let again = try runner.shell("vazhe align --segmented fa en --edit edit.tsv -f tsv")
    #expect(again.output == table.output)
  }

  @Test func wrongRowsAreRefusedWithTheirLine() throws {
    let word = "source\ttarget\n"
    for (table, said) in [
      (
        word + "\(persian[0])\t\(english[0])\n\(persian[1]) و\t\(english[1])\n",
        "edit.tsv:3: the source"
      ),
      (word + "\(persian[0])\tHello\n", "expected there was sentence 0: “Sentence number 111"),
      (
        word + "\(persian[0])\t\(english[0])\n\(persian[0])\t\(english[1])\n",
        "stands in line 2 too"
      ),
      (word + "\(persian[0])\t\(english[1])\n\(persian[1])\t\(english[0])\n", "beads cannot cross"),
      ("fa\tx\n\(persian[0])\t\(english[0])\n", "edit.tsv:1: the header names no columns"),
      ("[0]:[0]\n[7]:[1]\n", "edit.tsv:2: the texts have 6 and 6"),
      ("[0]:[0]\n[2,1]:[1]\n", "edit.tsv:2: “[2,1]:[1]” is no bead"),
      ("[0]:[1]\n[1]:[0]\n", "beads cannot cross"),
      ("", "no text"),
    ] {
      try runner.folder.write(table, to: "edit.tsv")
      let outcome = try runner.shell("vazhe align --segmented fa en --edit edit.tsv -o out")
      expectRefusal(outcome, 65, said)
      #expect(try !runner.folder.names.contains("out"))
    }
  }

  @Test func optionsGoTogether() throws {
    expectRefusal(try runner("align", "fa", "en", "--keep-rest"), 64, "--edit")
    expectRefusal(try runner("align", "-", "en", "--edit", "-"), 64, "standard input")
  }
}
