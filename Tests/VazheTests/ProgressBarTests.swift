import TestSupport
import Testing

@Suite struct ProgressBarTests {
  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(.empty)
    _ = try runner.shell("mkdir fa en")
    for name in ["one", "two", "a-name-that-is-far-too-long-for-a-narrow-terminal-to-show"] {
      try runner.folder.write(Samples.persian, to: "fa/\(name).fa.txt")
      try runner.folder.write(Samples.english, to: "en/\(name).en.txt")
    }
  }

  /// The lines that the bar drew, without what is invisible.
  private func drawn(_ screen: String) -> [String] {
    screen.split(separator: "\r").filter { $0.contains("/3") }.map {
      String($0).replacing(/\u{1B}\[[0-9]*[mK]/, with: "").replacing(/[\u{2068}\u{2069}]/, with: "")
    }
  }

  @Test(arguments: [2, 5, 10, 20, 30, 40, 80, 200] as [UInt16])
  func noLineIsWiderThanTheTerminal(columns: UInt16) throws {
    let (code, screen) = try runner.onTerminal(
      ["align", "fa", "en", "-o", "out"], columns: columns)
    #expect(code == 0)
    let lines = screen.split(separator: "\r").filter { $0.contains("\u{1B}[K") }
    #expect(!lines.isEmpty)
    for line in drawn(screen) { #expect(line.count < Int(columns), "\(line)") }
    #expect(screen.contains("\r\u{1B}[Kvazhe: note: 3 pairs aligned"))
  }

  @Test func theBarShowsCountAndName() throws {
    let (_, screen) = try runner.onTerminal(["align", "fa", "en", "-o", "out"], columns: 100)
    let lines = drawn(screen)
    #expect(lines.first?.hasPrefix("aligning [") == true)
    #expect(lines.last?.contains("[####################] 3/3") == true)
    #expect(screen.contains("\u{1B}[32m"))
  }

  @Test func coloursMayBeRefused() throws {
    let (_, screen) = try runner.onTerminal(
      ["align", "fa", "en", "-o", "out"], columns: 100, environment: ["NO_COLOR": "1"])
    #expect(screen.contains("3/3"))
    #expect(!screen.contains("\u{1B}[32m"))
  }

  @Test func elsewhereThereIsNone() throws {
    #expect(try !runner("align", "fa", "en", "-o", "out").notes.contains("\r"))
    let (_, screen) = try runner.onTerminal(
      ["align", "fa", "en", "-o", "out", "--force"], columns: 100, environment: ["TERM": "dumb"])
    #expect(!screen.contains("aligning ["))
  }
}
