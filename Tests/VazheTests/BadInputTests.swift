import GRDB
import Store
import TestSupport
import Testing

/// Every command that reads a text, with `IN` for its name and a good one in `fa`, `en` and `good`.
private let readers = [
  "segment IN", "suggest IN", "align IN en", "align fa IN", "check IN en", "check fa IN",
  "check IN", "check fa en --beads IN --segmented", "check fa en --glossary IN",
  "glossary build IN", "glossary build IN en", "glossary build fa IN", "glossary import IN",
  "transliterate match IN", "glossary import good IN",
]

@Suite struct BadInputTests {
  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(.empty)
    try runner.folder.write(Samples.persian, to: "fa")
    try runner.folder.write(Samples.english, to: "en")
    try runner.folder.write("fa\ten\nکابل\tKabul\n", to: "good")
  }

  private func expect(
    _ code: Int32, _ command: String, _ said: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try runner.folder.names
    let outcome = try runner.shell("vazhe \(command.replacing("IN", with: "bad.txt")) -o out")
    expectRefusal(outcome, code, sourceLocation: sourceLocation)
    for part in said {
      #expect(outcome.notes.contains(part), "\(outcome.notes)", sourceLocation: sourceLocation)
    }
    #expect(try runner.folder.names == before, sourceLocation: sourceLocation)
    let concepts = try Store.open(path: runner.store, allowsReadOnly: true).read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM concept")
    }
    #expect(concepts == 0, sourceLocation: sourceLocation)
  }

  @Test(arguments: readers)
  func aMissingFile(command: String) throws {
    try expect(66, command, "bad.txt", "no such file")
  }

  @Test(arguments: readers)
  func aFolder(command: String) throws {
    _ = try runner.shell("mkdir bad.txt")
    try expect(66, command, "bad.txt", "a folder")
  }

  @Test(arguments: readers)
  func anEmptyFile(command: String) throws {
    try runner.folder.write("", to: "bad.txt")
    try expect(65, command, "bad.txt")
  }

  @Test(arguments: readers)
  func invalidUTF8(command: String) throws {
    try runner.folder.write(Array("سلام\n".utf8) + [0xC3, 0x28], to: "bad.txt")
    try expect(65, command, "bad.txt:2", "UTF-8", "iconv")
  }

  @Test(arguments: readers)
  func bytesThatAreNoText(command: String) throws {
    try runner.folder.write([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0], to: "bad.txt")
    try expect(65, command, "bad.txt:1", "NUL")
  }

  @Test(arguments: [
    "segment IN --language fa", "suggest IN", "align IN en", "check IN en", "check IN",
    "glossary build IN en", "transliterate match IN", "glossary import IN",
    "check fa en --glossary IN",
  ])
  func latinLettersThatAreMeantToBePersian(command: String) throws {
    try runner.folder.write("This is no Persian.\tNot at all.\n", to: "bad.txt")
    try expect(65, command, "bad.txt", "Persian")
  }

  @Test func persianLettersThatAreMeantToBeEnglish() throws {
    try runner.folder.write(Samples.persian, to: "bad.txt")
    try expect(65, "segment --language en IN", "bad.txt", "--language fa")
    try expect(65, "align fa IN", "bad.txt", "English")
  }

  @Test(arguments: ["align en fa", "check en fa", "glossary build en fa"])
  func twoTextsTheWrongWayRound(command: String) throws {
    try expect(65, command, "swap them")
  }

  @Test(arguments: [
    "check IN", "glossary build IN", "glossary import IN", "transliterate match IN",
    "check fa en --glossary IN",
  ])
  func columnsTheWrongWayRound(command: String) throws {
    try runner.folder.write("fa\ten\nKabul\tکابل\n", to: "bad.txt")
    try expect(65, command, "bad.txt:2", "swap")
  }

  @Test(arguments: [
    ("fa\ten\nکابل\tKabul\nهرات\n", "bad.txt:3: the row has one column"),
    ("fa\ten\tstatus\nکابل\tKabul\tgood\n", "bad.txt:2: “good” is no status"),
    ("fa\ten\tkind\nکابل\tKabul\tcity\n", "bad.txt:2: “city” is no kind"),
  ])
  func aWrongRowOfAGlossary(text: String, message: String) throws {
    try runner.folder.write(text, to: "bad.txt")
    try expect(65, "glossary import good IN", message)
    try expect(65, "check fa en --glossary IN", message)
  }

  @Test func beadsThatDoNotFit() throws {
    try runner.folder.write("[0]:[0]\n[7]:[1]\n", to: "bad.txt")
    try expect(65, "check fa en --segmented --beads IN", "bad.txt:2", "4 and 4 segments")
  }

  @Test func plainTextIsNoBilingualFile() throws {
    try runner.folder.write(Samples.persian, to: "bad.txt")
    try expect(65, "check IN", "bad.txt:1", "two files")
    try expect(65, "glossary build IN", "bad.txt", "format")
  }

  @Test(arguments: ["segment", "suggest", "lookup -", "transliterate", "transliterate match -"])
  func emptyStandardInput(command: String) throws {
    expectRefusal(try runner.shell("vazhe \(command)"), 65, "standard input", "no text")
  }

  @Test(arguments: [
    ("<srx version=\"2.0\">", "bad.txt:1: this is not well-formed XML: it ends"),
    ("plain text", "bad.txt:1: this is not well-formed"),
    ("<tmx version=\"1.4\"/>", "bad.txt: the format is not one"),
    (srx("(a", "x"), "bad.txt:2: rule 1 of “D” is no ICU regular expression: (a"),
    (srx("a", "x", language: "de"), "bad.txt: no language map of the file is for “fa”"),
    (srx("a", "x", language: "(fa"), "bad.txt:3: a language map is no ICU regular expression"),
    (srx("(?:\\w+)+b", ""), "bad.txt:2: rule 1 of “D” takes too long"),
    (
      srx("a", "x").replacing(
        "</header>", with: "<o:options useIcu4jBreakRules=\"yes\"/></header>"),
      "bad.txt: its rules are but exceptions"
    ),
  ])
  func rulesThatCannotBeUsed(text: String, message: String) throws {
    try runner.folder.write(text, to: "bad.txt")
    let long = String(repeating: "ا", count: 80) + "b"
    try runner.folder.write("سلام ا\n\(long.dropLast())c \(long) ا\n", to: "fa")
    try expect(65, "segment fa --language fa --srx IN", message)
  }

  @Test func rulesThatAreNotThere() throws {
    try expect(66, "segment fa --srx IN", "bad.txt", "no such file")
    try expect(65, "segment IN --srx good".replacing("IN", with: "fa"), "good:1")
  }

  @Test func unknownTermsOfTheGlossary() throws {
    let folder = runner.folder.path
    for command in [
      "glossary show لندن", "glossary edit لندن --status admitted", "glossary remove لندن",
      "glossary show '#77'",
    ] {
      expectRefusal(try runner.shell("cd \(folder) && vazhe \(command)"), 65, "the glossary has no")
    }
    expectRefusal(try runner("glossary", "add", "…", "x"), 65, "no letters")
    _ = try runner("glossary", "add", "پهپاد", "drone")
    expectRefusal(try runner("glossary", "add", "پهپاد", "drone"), 65, "already")
  }
}

/// An SRX file with one rule for one language.
private func srx(_ before: String, _ after: String, language: String = ".*") -> String {
  """
  <srx xmlns="http://www.lisa.org/srx20" xmlns:o="http://okapi.sf.net/srx-extensions" version="2.0"><header segmentsubflows="yes" cascade="no"></header><body>
  <languagerules><languagerule languagerulename="D"><rule break="yes"><beforebreak>\(before)</beforebreak><afterbreak>\(after)</afterbreak></rule></languagerule></languagerules>
  <maprules><languagemap languagepattern="\(language)" languagerulename="D"/></maprules></body></srx>
  """
}
