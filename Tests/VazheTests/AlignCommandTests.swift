import TestSupport
import Testing

@Suite struct AlignCommandTests {
  private struct Record: Decodable {
    let source: [Int]
    let target: [Int]
    let sourceText: String
    let targetText: String
    let score: Double
  }

  private let runner: CommandRunner
  private let persian = ["سلام دنیا 😀.", "لاوروف ۱۲ روز در مسکو بود.", "نروژ کمک می‌کند."]
  private let english = ["Hello world 😀.", "Lavrov was in Moscow for 12 days.", "Norway helps."]

  init() throws {
    runner = try CommandRunner(.empty)
    try runner.folder.write(persian.joined(separator: "\n"), to: "fa")
    try runner.folder.write(english.joined(separator: "\r\n"), to: "en")
  }

  @Test func recordsNameEverySegmentOnce() throws {
    let outcome = try runner("align", "--segmented", "fa", "en", "--format", "jsonl")
    #expect(outcome.code == 0)
    let beads = try outcome.records(of: Record.self)
    #expect(beads.flatMap(\.source) == [0, 1, 2])
    #expect(beads.flatMap(\.target) == [0, 1, 2])
    for bead in beads {
      #expect(bead.sourceText == bead.source.map { persian[$0] }.joined(separator: " "))
      #expect(bead.targetText == bead.target.map { english[$0] }.joined(separator: " "))
      #expect((0...1).contains(bead.score))
    }
  }

  @Test func aTableCanBeCheckedAndBuiltFrom() throws {
    let outcome = try runner("align", "fa", "en", "--format", "tsv", "-o", "both.tsv")
    #expect(outcome.code == 0)
    #expect(try runner.folder.text(of: "both.tsv").hasPrefix("source\ttarget\tscore\tbead\t"))
    #expect(try runner("check", "both.tsv", "--fail-on", "error").code == 0)
    #expect(try runner("glossary", "build", "both.tsv").code == 0)
  }

  @Test func beadsCanBeReadAgain() throws {
    _ = try runner("align", "--segmented", "fa", "en", "--format", "beads", "-o", "beads")
    let outcome = try runner(
      "check", "--segmented", "fa", "en", "--beads", "beads", "--fail-on", "error")
    #expect(outcome.code == 0)
  }

  @Test func otherLanguagesNeedNoPersian() throws {
    try runner.folder.write("Hallo Welt.\n", to: "de")
    let outcome = try runner(
      "align", "de", "en", "--source-language", "de", "--target-language", "en-GB", "-f", "jsonl")
    #expect(outcome.code == 0)
    #expect(try outcome.records(of: Record.self).flatMap(\.source) == [0])
  }
}
