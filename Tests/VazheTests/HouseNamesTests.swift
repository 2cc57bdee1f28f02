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

  private func first(_ name: String) throws -> String {
    let output = try runner("transliterate", "-f", "tsv", "--candidates", "1", name).output
    let fields = try #require(output.split(separator: "\n").last).split(separator: "\t")
    return String(try #require(fields.dropFirst().first))
  }

  @Test func tenNamesTeachTheEleventh() throws {
    let rows = [
      "قاسمی\tGasemy", "قادری\tGadery", "قربانی\tGorbany", "قندهاری\tGandahary", "صادقی\tSadegy",
      "رزاقی\tRazzagy", "قنبری\tGanbary", "نقوی\tNagavy", "قاضی\tGazy", "یعقوبی\tYaguby",
    ]
    let before = try first("قلاشی")
    let file = try folder.write(
      "fa\ten\tkind\n" + rows.map { $0 + "\tperson\n" }.joined(), to: "house.tsv")
    #expect(try runner("glossary", "import", file).code == 0)
    let after = try first("قلاشی")
    #expect(before != after)
    #expect(after.hasPrefix("G") && !after.hasPrefix("Gh") && after.hasSuffix("y"), "\(after)")
    // The termbase's own names come as they are, for a part of a longer name as well.
    #expect(try first("قاسمی") == "Gasemy")
    let longer = try first("احمد قاسمی")
    #expect(longer.hasSuffix(" Gasemy"), "\(longer)")
  }
}
