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
}
