import TestSupport
import Testing

/// A newsroom's own renderings change what is proposed for names that it has not rendered yet.
@Suite struct HouseNamesTests {
  private let runner: CommandRunner
  private let folder: TemporaryFolder

  init() throws {
    runner = try CommandRunner(.empty)
    folder = try TemporaryFolder()
  }

  private func first(_ command: String, _ name: String) throws -> String {
    let row = try #require(
      try runner(command, "-f", "tsv", name).output.split(separator: "\n").last)
    let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
    let text = fields[command == "lookup" ? 2 : 1]
    return String(text.split(separator: "|").first ?? "")
  }

  @Test func tenNamesTeachTheEleventh() throws {
    let rows = [
      "قاسمی\tGasemy", "قادری\tGadery", "قربانی\tGorbany", "قندهاری\tGandahary", "صادقی\tSadegy",
      "رزاقی\tRazzagy", "قنبری\tGanbary", "نقوی\tNagavy", "قاضی\tGazy", "یعقوبی\tYaguby",
    ]
    let before = try first("transliterate", "قلاشی")
    let file = try folder.write(
      "fa\ten\tkind\n" + rows.map { $0 + "\tperson\n" }.joined(), to: "house.tsv")
    #expect(try runner("glossary", "import", file).code == 0)
    let after = try first("transliterate", "قلاشی")
    #expect(before != after)
    #expect(after.hasPrefix("G") && !after.hasPrefix("Gh") && after.hasSuffix("y"), "\(after)")
    // The termbase's own names come as they are, for a part of a longer name as well.
    #expect(try first("transliterate", "قاسمی") == "Gasemy")
    let longer = try first("transliterate", "احمد قاسمی")
    #expect(longer.hasSuffix(" Gasemy"), "\(longer)")
  }
}
