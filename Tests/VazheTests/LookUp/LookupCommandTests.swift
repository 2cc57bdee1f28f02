import TestSupport
import Testing

@Suite struct LookupCommandTests {
  private struct Record: Decodable {
    struct Answer: Decodable {
      let fa: String
      let en: String
      let status: String
      let kind: String
      let match: String
      let score: Double
      let homograph: String
    }

    let query: String
    let results: [Answer]
  }

  private let runner: CommandRunner

  init() throws { runner = try CommandRunner(.bundled) }

  private func look(_ queries: String...) throws -> [Record] {
    let outcome = try runner(
      "lookup", "-f", "jsonl", "-", input: queries.joined(separator: "\n") + "\n")
    #expect(outcome.code == 0, "\(outcome.notes)")
    return try outcome.records(of: Record.self)
  }

  @Test func everyQueryHasItsRecord() throws {
    let records = try look("لاوروف", "ولودیمیرزلنسکی", "كيف", "Kandahar", "گلگوشنکوف")
    #expect(records.map(\.query) == ["لاوروف", "ولودیمیرزلنسکی", "كيف", "Kandahar", "گلگوشنکوف"])
    let first = try records.map { try #require($0.results.first) }
    #expect(first.map(\.match) == ["exact", "folded", "folded", "reverse", "transliterated"])
    #expect(first[0].en == "Lavrov")
    #expect(first[0].status == "preferred")
    #expect(first[0].kind == "person")
    #expect(first[1].en.hasSuffix("Zelensky"))
    #expect(first[2].homograph.contains("bag"))
    #expect(first[3].fa == "قندهار" || first[3].fa == "کندهار")
    #expect(first[4].status == "guess")
  }

  @Test func aTableHasTheSameFields() throws {
    let outcome = try runner("lookup", "لاوروف", "-f", "tsv")
    #expect(outcome.lines.first?.hasPrefix("query\tfa\ten\tstatus\tkind\tmatch\tscore") == true)
    #expect(outcome.rows.first?.prefix(3) == ["لاوروف", "لاوروف", "Lavrov"])
  }

  @Test(arguments: ["…", "", "۱۲۳"])
  func nothingFoundIsExitCodeOne(query: String) throws {
    let outcome = try runner("lookup", query, "-f", "jsonl")
    #expect(outcome.code == 1)
    #expect(try outcome.records(of: Record.self).map(\.results.count) == [0])
  }

  @Test func oneUnknownTermAmongOthersIsExitCodeOne() throws {
    let outcome = try runner("lookup", "لاوروف", "گلگوشنکوف", "--guesses", "0")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("Lavrov"))
    #expect(outcome.output.contains("nothing found"))
  }

  @Test func colourIsUsedOnRequestOnly() throws {
    #expect(try !runner("lookup", "لاوروف").output.contains("\u{1B}"))
    #expect(try runner("lookup", "لاوروف", "--color", "always").output.contains("\u{1B}"))
    #expect(try !runner("lookup", "لاوروف").output.contains("\u{2068}"))
  }
}
