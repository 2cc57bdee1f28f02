import TestSupport
import Testing

@Suite struct TransliterateCommandTests {
  private struct Record: Decodable {
    struct Candidate: Decodable {
      let en: String
      let score: Double
    }

    let fa: String
    let candidates: [Candidate]
  }

  private let runner: CommandRunner

  init() throws { runner = try CommandRunner(.empty) }

  @Test func everyNameHasRankedCandidates() throws {
    let outcome = try runner(
      "transliterate", "--candidates", "3", "-f", "jsonl", input: "لاوروف\nزاخارووا\n")
    #expect(outcome.code == 0)
    let records = try outcome.records(of: Record.self)
    #expect(records.map(\.fa) == ["لاوروف", "زاخارووا"])
    for record in records {
      #expect((1...3).contains(record.candidates.count))
      #expect(record.candidates.map(\.score) == record.candidates.map(\.score).sorted(by: >))
    }
  }

  @Test func aTableSeparatesCandidatesByBars() throws {
    let outcome = try runner("transliterate", "لاوروف", "Zelensky", "-f", "tsv")
    #expect(outcome.lines.first == "fa\tcandidates\tscores")
    #expect(outcome.rows.map(\.first) == ["لاوروف", "Zelensky"])
    for row in outcome.rows {
      #expect(row[1].split(separator: "|").count == row[2].split(separator: "|").count)
      #expect(row[2].split(separator: "|").allSatisfy { Double($0) != nil })
    }
  }

  @Test func pairsAreScoredInTheirOrder() throws {
    let outcome = try runner(
      "transliterate", "match", "-", input: "id\tfa\ten\n1\tلاوروف\tLavrov\n2\tلاوروف\tMerkel\n")
    #expect(outcome.code == 0)
    #expect(outcome.lines.first == "fa\ten\tscore")
    let scores = try outcome.rows.map { try #require(Double($0[2])) }
    #expect(outcome.rows.map { $0[1] } == ["Lavrov", "Merkel"])
    #expect(scores[0] > scores[1])
  }
}
