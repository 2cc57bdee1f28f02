import Foundation
import TestSupport
import Testing

@Suite struct AlignFoldersTests {
  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(.empty)
    _ = try runner.shell("mkdir -p fa/deep en/deep")
    for name in ["a", "b", "deep/c"] {
      try runner.folder.write(Samples.persian, to: "fa/\(name).fa.txt")
      try runner.folder.write(Samples.english, to: "en/\(name).en.txt")
    }
  }

  private func names(in folder: String) throws -> [String] {
    try runner.shell("find \(folder) -type f | LC_ALL=C sort").lines
  }

  @Test func everyPairGivesOneResult() throws {
    let outcome = try runner("align", "fa", "en", "--output", "out", "-f", "beads")
    #expect(outcome.code == 0 && outcome.output.isEmpty)
    #expect(outcome.notes.contains("3 pairs aligned"))
    #expect(try names(in: "out") == ["out/a.beads", "out/b.beads", "out/deep/c.beads"])
    let alone = try runner("align", "fa/a.fa.txt", "en/a.en.txt", "-f", "beads").output
    #expect(try runner.folder.text(of: "out/deep/c.beads") == alone)
  }

  @Test func oneFolderWithBothSidesIsGivenTwice() throws {
    _ = try runner.shell("mkdir both; cp -r fa/. en/. both")
    let outcome = try runner("align", "both", "./both/", "-o", "out", "-f", "tsv")
    #expect(outcome.code == 0, "\(outcome.notes)")
    #expect(try names(in: "out") == ["out/a.tsv", "out/b.tsv", "out/deep/c.tsv"])
  }

  @Test func filesWithoutAPartnerAreToldAndFail() throws {
    try runner.folder.write(Samples.persian, to: "fa/lone.fa.txt")
    try runner.folder.write(Samples.english, to: "en/deep/other.en.txt")
    let outcome = try runner("align", "fa", "en", "-o", "out")
    expectRefusal(outcome, 65, "fa/lone.fa.txt", "en/deep/other.en.txt", "2 files have no partner")
    #expect(try names(in: "out").count == 3)
    let allowed = try runner("align", "fa", "en", "-o", "out", "--allow-unpaired")
    #expect(allowed.code == 0)
    #expect(allowed.notes.contains("fa/lone.fa.txt"))
  }

  @Test func similarNamesArePairedWhenAskedFor() throws {
    try runner.folder.write(Samples.persian, to: "fa/kyiv-talks.fa.txt")
    try runner.folder.write(Samples.english, to: "en/kiev-talks.en.txt")
    #expect(try runner("align", "fa", "en", "-o", "out").code == 65)
    let outcome = try runner("align", "fa", "en", "-o", "out", "--match-names", "similar")
    #expect(outcome.code == 0)
    #expect(outcome.notes.contains("fa/kyiv-talks.fa.txt and en/kiev-talks.en.txt are paired"))
    #expect(try names(in: "out").contains("out/kyiv-talks.txt"))
  }

  @Test func hiddenAndBinaryFilesArePassedOver() throws {
    try runner.folder.write("x", to: "fa/.hidden")
    try runner.folder.write([0x89, 0x50, 0, 0], to: "en/picture.png")
    _ = try runner.shell("ln -s .. fa/loop; ln -s nowhere fa/dangling; mkfifo en/pipe")
    let outcome = try runner("align", "fa", "en", "-o", "out")
    #expect(outcome.code == 0)
    for said in [
      "fa/.hidden is passed over (hidden)", "en/picture.png is passed over (binary)",
      "fa/loop is passed over", "fa/dangling is passed over", "en/pipe is passed over",
    ] { #expect(outcome.notes.contains(said), "\(outcome.notes)") }
  }

  @Test func resultsThatAreNewerAreNotMadeAgain() throws {
    _ = try runner("align", "fa", "en", "-o", "out", "-f", "beads")
    try runner.folder.write("mine", to: "out/a.beads")
    try runner.folder.write("mine", to: "out/b.beads")
    _ = try runner.shell(
      "touch -d '2 days' fa/b.fa.txt; touch -d '3 days' out/a.beads out/deep/c.beads")
    let outcome = try runner("align", "fa", "en", "-o", "out", "-f", "beads")
    #expect(outcome.code == 0)
    #expect(outcome.notes.contains("1 pair aligned, 2 skipped"))
    #expect(try runner.folder.text(of: "out/a.beads") == "mine")
    #expect(try runner.folder.text(of: "out/b.beads") != "mine")
    let forced = try runner("align", "fa", "en", "-o", "out", "-f", "beads", "--force")
    #expect(forced.notes.contains("3 pairs aligned"))
    #expect(try runner.folder.text(of: "out/a.beads") != "mine")
  }

  @Test func aFileThatFailsDoesNotStopTheRest() throws {
    try runner.folder.write([0xC3, 0x28, 0x0A], to: "fa/a.fa.txt")
    try runner.folder.write("", to: "en/b.en.txt")
    let outcome = try runner("align", "fa", "en", "-o", "out")
    #expect(outcome.code == 65)
    #expect(outcome.notes.contains("fa/a.fa.txt:1: not valid UTF-8"))
    #expect(outcome.notes.contains("en/b.en.txt: the file has no text"))
    #expect(outcome.notes.contains("1 pair aligned, 2 failed"))
    #expect(try names(in: "out") == ["out/deep/c.txt"])
  }

  @Test func ambiguousNamesAreRefused() throws {
    try runner.folder.write(Samples.persian, to: "fa/a.prs.txt")
    expectRefusal(try runner("align", "fa", "en", "-o", "out"), 65, "fa/a.fa.txt, fa/a.prs.txt")
    #expect(try !runner.folder.names.contains("out"))
  }

  @Test func twoPairsWithOneResultAreRefused() throws {
    for folder in ["fa", "en"] {
      try runner.folder.write(
        folder == "fa" ? Samples.persian : Samples.english, to: "\(folder)/a.txt")
    }
    expectRefusal(try runner("align", "fa", "en", "-o", "out"), 65, "out/a.txt", "rename")
  }

  @Test func theResultsNeedAFolderOfTheirOwn() throws {
    expectRefusal(try runner("align", "fa", "en"), 64, "--output")
    expectRefusal(try runner("align", "fa", "en", "-o", "-"), 64, "--output")
    expectRefusal(try runner("align", "fa", "en", "-o", "fa"), 64, "choose a folder outside")
    expectRefusal(
      try runner("align", "fa", "en", "-o", "en/deep/new"), 64, "choose a folder outside")
    try runner.folder.write("x", to: "file")
    expectRefusal(try runner("align", "fa", "en", "-o", "file"), 73, "it is a file")
    #expect(try runner.folder.names == ["en", "fa", "file", "store.sqlite"])
  }

  @Test func aFolderAndAFileAreRefused() throws {
    expectRefusal(
      try runner("align", "fa", "en/a.en.txt"), 66, "fa: this is a folder", "two folders")
    expectRefusal(try runner("align", "fa/a.fa.txt", "en"), 66, "en: this is a folder")
    expectRefusal(try runner("align", "-", "en"), 66, "en: this is a folder")
    expectRefusal(try runner("align", "fa", "missing"), 66, "missing", "no such file")
    expectRefusal(try runner("align", "fa/a.fa.txt", "en/a.en.txt", "--force"), 64, "two folders")
  }

  @Test func nothingToPairIsRefused() throws {
    _ = try runner.shell("mkdir empty")
    expectRefusal(try runner("align", "empty", "en", "-o", "out"), 65, "no two files")
  }

  @Test func aFullDiskStopsTheRun() throws {
    for name in ["a", "b"] {
      try runner.folder.write(
        String(repeating: Samples.persian, count: 80), to: "fa/\(name).fa.txt")
      try runner.folder.write(
        String(repeating: Samples.english, count: 80), to: "en/\(name).en.txt")
    }
    let full = try runner.shell("trap '' XFSZ; ulimit -f 70; vazhe align fa en -o out -f tmx")
    #expect(full.code == 74, "\(full.notes)")
    #expect(full.notes.contains("make room"))
    #expect(try names(in: "out").allSatisfy { $0 == "out/deep/c.tmx" })
  }

  @Test func theOrderOfMessagesIsThatOfTheNames() throws {
    for number in 10..<30 {
      try runner.folder.write(
        number.isMultiple(of: 3) ? "" : Samples.persian, to: "fa/n\(number).fa.txt")
      try runner.folder.write(Samples.english, to: "en/n\(number).en.txt")
    }
    let notes = try runner("align", "fa", "en", "-o", "out").notes
    let failed = notes.split(separator: "\n").filter { $0.contains("no text") }
    #expect(failed.count == 6 && failed == failed.sorted())
  }
}
