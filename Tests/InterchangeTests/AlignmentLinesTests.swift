import Interchange
import Model
import Testing

@Suite struct AlignmentLinesTests {
  private func read(_ text: String) throws -> [SegmentPair] {
    try AlignmentLines.read(InputFile(name: "a.jsonl", text: text))
  }

  private let line =
    #"{"source":[0],"target":[0],"sourceText":"سلام","targetText":"hello","score":0.5}"#

  @Test(arguments: ["\n", "\r\n", "\n\n"])
  func readsWhatAlignWrites(lineEnd: String) throws {
    let pairs = try read([line, line, ""].joined(separator: lineEnd))
    #expect(
      pairs == Array(repeating: SegmentPair(source: "سلام", target: "hello", score: 0.5), count: 2))
  }

  @Test func aLineSeparatorInATextEndsNoLine() throws {
    let pairs = try read(line.replacing("سلام", with: "سلام\u{2028}دنیا"))
    #expect(pairs.map(\.source) == ["سلام\u{2028}دنیا"])
  }

  @Test func oneSidedBeadsPairNothing() throws {
    let alone = #"{"sourceText":"دنیا","targetText":"","score":0.5}"#
    #expect(try read(alone + "\n" + line).map(\.source) == ["سلام"])
  }

  @Test(arguments: [
    "{", "[]", "سلام", #"{"sourceText":"سلام"}"#, #"{"sourceText":1,"targetText":"x"}"#,
  ])
  func wrongLinesAreRefused(wrong: String) {
    expectMalformed(line: 2, "sourceText") { _ = try read(line + "\n" + wrong + "\n") }
  }

  @Test func swappedLanguagesAreRefused() {
    expectMalformed(line: 1, "no Persian letters") {
      _ = try read(#"{"sourceText":"hello","targetText":"سلام"}"#)
    }
  }
}
