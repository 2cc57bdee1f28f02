import TestSupport
import Testing

/// A limit on the size of files stands for the full disk: writing beyond it fails in the same way.
private let full = "trap '' XFSZ; ulimit -f 200; "

@Suite struct FullDiskTests {
  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(.bundled)
    try runner.folder.write(String(repeating: Samples.persian, count: 2_000), to: "long")
  }

  /// What is in the folder, but for the log of the store, which no room is left to put away.
  private var names: [String] {
    get throws { try runner.folder.names.filter { !$0.hasPrefix("store.sqlite-") } }
  }

  @Test func anExportThatDoesNotFitLeavesTheOldOne() throws {
    try runner.folder.write("old", to: "words.tsv")
    expectRefusal(try runner.shell(full + "vazhe glossary export words.tsv"), 74, "words.tsv")
    #expect(try runner.folder.text(of: "words.tsv") == "old")
    #expect(try names == ["long", "store.sqlite", "words.tsv"])
  }

  @Test func anOutputThatDoesNotFitLeavesNone() throws {
    expectRefusal(try runner.shell(full + "vazhe segment long -o out"), 74, "out")
    #expect(try names == ["long", "store.sqlite"])
  }

  @Test func aStoreThatDoesNotFitIsNotMade() throws {
    expectRefusal(try runner.shell(full + "vazhe lookup x --store new.sqlite"), 74, "new.sqlite")
    #expect(try names == ["long", "store.sqlite"])
  }

  @Test func anImportThatDoesNotFitChangesNothing() throws {
    let rows = (0..<5_000).map { "شماره \($0)\tnumber \($0)\n" }.joined()
    try runner.folder.write("fa\ten\n" + rows, to: "big.tsv")
    let before = try runner("glossary", "export").output
    expectRefusal(try runner.shell(full + "vazhe glossary import big.tsv"), 74, "store.sqlite")
    #expect(try runner("glossary", "export").output == before)
    #expect(try runner("doctor").code == 0)
  }

  @Test func outputThatCannotBePlacedIsRefused() throws {
    expectRefusal(try runner.shell("vazhe segment long -o missing/out"), 73, "missing/out")
    expectRefusal(try runner.shell("vazhe segment long -o ."), 73, "folder")
    expectRefusal(try runner.shell("vazhe glossary export missing/out"), 73, "missing/out")
    #expect(try names == ["long", "store.sqlite"])
  }
}
