import Foundation
import TestSupport
import Testing

@Suite struct InterruptionTests {
  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(.empty)
    _ = try runner.shell("mkdir fa en")
    for number in 10..<40 {
      let times = number < 12 ? 1 : 40
      try runner.folder.write(
        String(repeating: Samples.persian, count: times), to: "fa/n\(number).fa.txt")
      try runner.folder.write(
        String(repeating: Samples.english, count: times), to: "en/n\(number).en.txt")
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func aRunThatIsStoppedLeavesWholeResultsAndGoesOn(signal: Int32) throws {
    let (code, screen) = try runner.onTerminal(
      ["align", "fa", "en", "-o", "out", "-f", "beads"], columns: 100, signal: signal,
      when: "1/30")
    #expect(code == 128 + signal)
    #expect(screen.contains("interrupted; "))
    #expect(screen.contains("the same command goes on"))
    let names = try runner.shell("ls -A out").lines
    #expect(names.count < 30)
    #expect(names.allSatisfy { $0.hasPrefix("n") && $0.hasSuffix(".beads") })
    for name in names { #expect(try runner.folder.text(of: "out/\(name)").hasSuffix("]\n")) }
  }

  @Test func aTextThatIsAwaitedIsGivenUp() throws {
    try runner.folder.write("old", to: "out.tsv")
    // A shell lets what it puts into the background ignore SIGINT, but not SIGTERM.
    let outcome = try runner.shell(
      """
      mkfifo pipe; sleep 60 > pipe & holder=$!
      "$0" align pipe en/n10.en.txt -o out.tsv & child=$!
      sleep 1; kill $child; wait $child; code=$?; kill $holder; exit $code
      """)
    #expect(outcome.code == 143)
    #expect(outcome.notes.contains("interrupted; nothing was written"))
    #expect(try runner.folder.text(of: "out.tsv") == "old")
    #expect(try !runner.folder.names.contains { $0.hasPrefix(".vazhe") })
  }
}
