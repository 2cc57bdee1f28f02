import TestSupport
import Testing

@Suite struct SuggestCommandTests {
  private struct Record: Decodable {
    struct Term: Decodable {
      struct Rendering: Decodable {
        let en: String
        let status: String
        let source: String
        let score: Double
      }

      let start: Int
      let end: Int
      let surface: String
      let fa: String
      let match: String
      let ambiguous: Bool
      let renderings: [Rendering]
    }

    struct Match: Decodable {
      let source: String
      let target: String
      let score: Double
      let origin: String
    }

    let index: Int
    let start: Int
    let end: Int
    let text: String
    let terms: [Term]
    let matches: [Match]
  }

  @Test func offsetsSliceTheInput() throws {
    let runner = try CommandRunner(.bundled)
    let outcome = try runner("suggest", "-f", "jsonl", input: Samples.persian)
    #expect(outcome.code == 0)
    let records = try outcome.records(of: Record.self)
    #expect(records.map(\.index) == [0, 1, 2])
    for record in records {
      #expect(slice(Samples.persian, record.start, record.end) == record.text)
      for term in record.terms {
        #expect(slice(Samples.persian, term.start, term.end) == term.surface)
        #expect(term.start >= record.start && term.end <= record.end)
        #expect(!term.renderings.isEmpty)
      }
    }
    let best = records.flatMap(\.terms).map { $0.renderings.first?.en ?? "" }
    for name in ["Volodymyr Zelensky", "Ukraine", "Kyiv", "Lavrov", "Moscow", "Norway"] {
      #expect(best.contains(name), "\(best)")
    }
  }

  @Test func everyLineIsASegmentWhereTheyAreSaidToBe() throws {
    let runner = try CommandRunner(.empty)
    _ = try runner("glossary", "add", "لاوروف", "Lavrov", "--kind", "person")
    let text = "لاوروف. لاوروف\r\n\r\n😀 لاوروف"
    let outcome = try runner("suggest", "--segmented", "-f", "jsonl", input: text)
    let records = try outcome.records(of: Record.self)
    #expect(records.map(\.text) == ["لاوروف. لاوروف", "", "😀 لاوروف"])
    #expect(records.map(\.terms.count) == [2, 0, 1])
    let table = try runner("suggest", "--segmented", "-f", "tsv", input: text)
    #expect(table.rows.map { $0[0] } == ["0", "0", "2"])
    for row in table.rows {
      let (start, end) = (try #require(Int(row[1])), try #require(Int(row[2])))
      #expect(slice(text, start, end) == "لاوروف")
    }
  }
}
