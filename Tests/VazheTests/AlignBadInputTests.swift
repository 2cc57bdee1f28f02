import TestSupport
import Testing

@Suite struct AlignBadInputTests {
  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(.empty)
    try runner.folder.write(Samples.persian, to: "fa")
    try runner.folder.write(Samples.english, to: "en")
  }

  @Test(arguments: ["fa fa", "fa ./fa", "fa link", "fa hard", "en en --source-language de"])
  func theSameFileTwice(files: String) throws {
    _ = try runner.shell("ln -s fa link; ln fa hard")
    expectRefusal(try runner.shell("vazhe align \(files)"), 65, "one and the same file")
  }

  @Test func theSameTextTwiceIsToldOf() throws {
    _ = try runner.shell("cp en copy")
    let outcome = try runner.shell(
      "vazhe align en copy --source-language de --target-language fr -f html")
    #expect(outcome.code == 0)
    #expect(outcome.notes.contains("the same text"))
    #expect(outcome.output.contains("class=\"warning\""))
  }

  @Test(arguments: [
    ("en fa", "swap them"), ("fa copy", "meant to be English"),
    ("fa en --source-language en --target-language fa", "fa: said to be English"),
    ("en fa --source-language fa --target-language de", "en: said to be Persian"),
    ("fa copy --source-language de", "copy: said to be English"),
  ])
  func otherLanguagesThanSaid(files: String, said: String) throws {
    _ = try runner.shell("cp fa copy")
    expectRefusal(try runner.shell("vazhe align \(files)"), 65, said)
  }

  @Test func theOtherDirectionCanBeAskedFor() throws {
    let outcome = try runner(
      "align", "en", "fa", "--source-language", "en", "--target-language", "fa", "-f", "tmx")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("srclang=\"en\""))
  }

  @Test(arguments: ["", " \n\t\r\n\u{A0}", "\u{FEFF}", "\u{FEFF}\n"])
  func oneSideWithoutText(text: String) throws {
    try runner.folder.write(text, to: "empty")
    expectRefusal(try runner("align", "empty", "en"), 65, "empty: the file has no text")
    expectRefusal(try runner("align", "fa", "empty"), 65, "empty: the file has no text")
    expectRefusal(try runner("align", "-", "en", input: text), 65, "standard input")
  }

  @Test(arguments: ["align IN en", "align fa IN", "segment IN", "align fa en --edit IN"])
  func aFileThatIsCutShort(command: String) throws {
    let text = Array("سلام دنیا.\nHello\nنرو".utf8)
    try runner.folder.write(text.dropLast(), to: "cut")
    let outcome = try runner.shell("vazhe " + command.replacing("IN", with: "cut"))
    expectRefusal(outcome, 65, "cut:3:", "in the middle of a character, at byte \(text.count - 2)")
  }

  @Test func otherEncodings() throws {
    let text = Array(Samples.persian.utf16)
    for (order, mark) in [(0, [0xFF, 0xFE]), (1, [0xFE, 0xFF])] as [(Int, [UInt8])] {
      let bytes = text.flatMap { unit in
        order == 0
          ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      }
      try runner.folder.write(mark + bytes, to: "wide")
      for command in ["align wide en", "segment wide"] {
        expectRefusal(
          try runner.shell("vazhe \(command)"), 65, "wide:1", "UTF-16", "iconv -f UTF-16 ")
      }
      try runner.folder.write(bytes, to: "bare")
      expectRefusal(try runner("align", "bare", "en"), 65, "bare:1", "iconv -f UTF-16LE")
    }
    let word: [UInt8] = [0xE3, 0xCD, 0xE3, 0xCF, 0xC7, 0xE4, 0x20]
    try runner.folder.write(Array(repeating: word, count: 10).flatMap(\.self), to: "1256")
    for command in ["align 1256 en", "segment 1256"] {
      expectRefusal(try runner.shell("vazhe \(command)"), 65, "1256:1", "iconv -f WINDOWS-1256")
    }
  }

  @Test func lineEndsOfAllKinds() throws {
    let beads = try runner("align", "fa", "en", "-f", "beads").output
    for (number, lineEnd) in ["\r", "\r\n", "\u{2028}", "\u{2029}"].enumerated() {
      try runner.folder.write(
        Samples.persian.replacing("\n", with: lineEnd), to: "fa\(number)")
      #expect(try runner("align", "fa\(number)", "en", "-f", "beads").output == beads)
      let segments = try runner("segment", "fa\(number)").lines
      #expect(segments.count == 3)
    }
    let lines = try runner("align", "--segmented", "fa", "en", "-f", "beads")
    let returns = try runner("align", "--segmented", "fa0", "en", "-f", "beads")
    #expect(returns.output == lines.output)
    #expect(returns.notes.contains("fa0 has no LF"))
    let separators = try runner("align", "--segmented", "fa2", "en", "-f", "beads")
    #expect(separators.code == 0)
    #expect(separators.notes.contains("4 Unicode line separators"))
  }

  @Test func controlAndDirectionMarksPassThrough() throws {
    let marked = "\u{202E}سلام\u{2067} \u{7}دنیا\u{1B}[31m.\n"
    try runner.folder.write(marked, to: "marked")
    let table = try runner("align", "--segmented", "marked", "en", "-f", "tsv")
    #expect(table.code == 0)
    #expect(table.output.contains(marked.dropLast()))
    let page = try runner("align", "--segmented", "marked", "en", "-f", "html").output
    #expect(page.contains("\u{2407}") && !page.contains("\u{1B}"))
    #expect(try runner("segment", "marked").output.contains("سلام\u{2067} \u{7}دنیا\u{1B}[31m."))
  }

  @Test func aLineOfTenMegabytes() throws {
    try runner.folder.write(String(repeating: "سلام دنیا ", count: 550_000) + "\n", to: "long")
    let outcome = try runner("align", "long", "en", "-f", "beads")
    #expect(outcome.code == 0, "\(outcome.notes)")
    #expect(outcome.output.hasPrefix("[0]"))
    #expect(try runner("segment", "long").lines.count == 1)
  }

  @Test func filesThatCannotBeRead() throws {
    for command in ["align /proc/self/mem en", "align fa /proc/self/mem", "segment /proc/self/mem"]
    {
      expectRefusal(try runner.shell("vazhe \(command)"), 66, "/proc/self/mem: cannot be read")
    }
  }

  @Test func noRoomForTheResult() throws {
    for format in ["tmx", "html", "tsv"] {
      expectRefusal(
        try runner.shell("vazhe align fa en -f \(format) -o /dev/full"), 74, "/dev/full")
      expectRefusal(
        try runner.shell("vazhe align fa en -f \(format) > /dev/full"), 74, "cannot be written")
    }
    expectRefusal(try runner("align", "fa", "en", "-o", "none/out"), 73, "none/out")
  }

  @Test func unrelatedTextsAreDoubted() throws {
    let runner = try CommandRunner(.bundled)
    try runner.folder.write(
      String(repeating: "برف روی کوه بارید و کودکان در خانه ماندند. گندم ارزان شد.\n", count: 12),
      to: "fa")
    try runner.folder.write(
      (1...24).map {
        "The quarterly software licence \($0 * 7) expired before Lisbon approved it.\n"
      }.joined(), to: "en")
    let outcome = try runner("align", "fa", "en", "-f", "html")
    #expect(outcome.code == 0)
    #expect(outcome.notes.contains("do not look like translations of each other"))
    #expect(outcome.output.contains("do not look like translations of each other"))
  }
}
