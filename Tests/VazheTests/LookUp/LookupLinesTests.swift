import TestSupport
import Testing

@Suite struct LookupLinesTests {
  private let runner: CommandRunner

  init() throws { runner = try CommandRunner(.bundled) }

  private func look(_ lines: [String]) throws -> [LookupLine] {
    try runner("lookup", "-f", "jsonl", "-", input: lines.joined(separator: "\n") + "\n")
      .records(of: LookupLine.self)
  }

  /// The best answer for each stretch of the line.
  private func best(_ line: LookupLine) -> [String] {
    var seen: Set<Int?> = []
    return line.results.filter { seen.insert($0.start).inserted }.map {
      "\($0.surface ?? "") → \($0.surface == $0.fa || $0.match != "reverse" ? $0.en : $0.fa)"
    }
  }

  @Test func theTermsOfAPersianLineAreAnsweredInItsOrder() throws {
    let text = "وزیر خارجه روسیه سرگئی لاوروف در کی‌یف"
    let line = try #require(try look([text]).first)
    #expect(
      best(line) == [
        "وزیر خارجه → foreign minister", "روسیه → Russia", "سرگئی لاوروف → Sergei Lavrov",
        "کی‌یف → Kyiv",
      ])
    for answer in line.results {
      #expect(slice(text, try #require(answer.start), try #require(answer.end)) == answer.surface)
    }
  }

  @Test func theTermsOfAnEnglishLineAreAnsweredInItsOrder() throws {
    let line = try #require(
      try look(["Foreign Minister Sergei Lavrov met Blenkovich in Kyiv"]).first)
    #expect(
      best(line).map { $0.split(separator: " →").first } == [
        "Foreign Minister", "Sergei Lavrov", "Blenkovich", "Kyiv",
      ])
    #expect(line.results.first { $0.surface == "Blenkovich" }?.status == "guess")
    #expect(line.results.first { $0.surface == "Kyiv" }?.match == "reverse")
  }

  @Test func aKnownTermOfSeveralWordsIsAnsweredAsAWhole() throws {
    let lines = try look(["ولودیمیر زلنسکی", "foreign minister", "شورای امنیت"])
    #expect(lines.allSatisfy { !$0.results.isEmpty && $0.results.allSatisfy { $0.surface == nil } })
  }

  @Test func aFewLinesAndManyGiveTheSame() throws {
    let lines = [
      "وزیر خارجه روسیه سرگئی لاوروف در کی‌یف", "دیدارولودیمیرزلنسکی با نمایندگان اوکراین",
      "رهبران ناتو و زاخارووا سخنگوی وزارت خارجه", "درآلاسکا با پوتین دیدارکرد",
      "ولسوالیهای ولایت هرات در ماه اگست", "آقای بلنکوویچ گفت که کیف خود را گم کرد",
    ]
    let alone = try lines.map { try #require(try look([$0]).first) }
    // So many letters that all terms are read.
    let together = try look(Array(repeating: lines, count: 5).flatMap { $0 })
    #expect(together.count == 30)
    for (index, line) in together.enumerated() {
      #expect(best(line) == best(alone[index % lines.count]), "\(line.query)")
      #expect(!line.results.isEmpty)
    }
  }

  @Test func anEmptyLineHasAnEmptyRecord() throws {
    let outcome = try runner("lookup", "-f", "jsonl", "-", input: "لاوروف\n\n  \nKyiv\n")
    #expect(outcome.code == 1)
    let lines = try outcome.records(of: LookupLine.self)
    #expect(lines.map(\.query) == ["لاوروف", "", "  ", "Kyiv"])
    #expect(lines.map { $0.results.isEmpty } == [false, true, true, false])
    #expect(outcome.notes.contains("query 2 is empty"))
    let table = try runner("lookup", "-f", "tsv", "-", input: "لاوروف\n\nKyiv\n")
    #expect(table.rows.contains { $0.allSatisfy(\.isEmpty) && $0.count > 8 })
  }
}
