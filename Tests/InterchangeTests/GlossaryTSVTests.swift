import Interchange
import Model
import TestSupport
import Testing

@Suite struct GlossaryTSVTests {
  private func read(_ text: String) throws -> [GlossaryEntry] {
    try GlossaryTSV.read(InputFile(name: "house.tsv", text: text), source: "house.tsv")
  }

  private func pairs(_ text: String) throws -> [String] {
    try read(text).map { "\($0.persian)=\($0.english)" }
  }

  @Test func everyColumnIsRead() throws {
    let text = """
      fa\ten\tkind\tstatus\tvariety\tstyle\tdomain\thomograph\tnote\tsource\tconcept
      کیف\tKyiv\tplace\tadmitted\tprs\tap\tgeography\tbag\tsince 2019\tdesk\t12

      """
    #expect(
      try read(text) == [
        GlossaryEntry(
          persian: "کیف", english: "Kyiv", kind: .place, status: .admitted, variety: .dari,
          style: "ap", domain: "geography", homograph: "bag", note: "since 2019", source: "desk",
          concept: "12")
      ])
  }

  @Test(arguments: [
    "fa\ten\nکابل\tKabul\n", "EN\tfa-IR\nKabul\tکابل\n", "note\tenglish\tdari\nx\tKabul\tکابل\n",
    "کابل\tKabul\n", "Kabul\tکابل\n", "fa\ten\r\nکابل\tKabul\r\n", " fa \t en \n کابل \t Kabul \n",
    "کابل\tKabul\textra\n", "\nfa\ten\n\nکابل\tKabul", "en-GB\tprs\nKabul\tکابل",
  ])
  func columnsAreFoundByNameOrByLetters(text: String) throws {
    #expect(try pairs(text) == ["کابل=Kabul"])
  }

  @Test func aByteOrderMarkIsNoPartOfTheHeader() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("\u{FEFF}fa\ten\nکابل\tKabul\n", to: "house.tsv")
    let entries = try GlossaryTSV.read(try InputFile(path: path), source: "x")
    #expect(entries.map(\.persian) == ["کابل"])
  }

  @Test func aRowWithoutThemHasTheUsualValues() throws {
    let entry = try #require(try read("fa\ten\tkind\nکابل\tKabul\n").first)
    #expect(
      entry == GlossaryEntry(persian: "کابل", english: "Kabul", source: "house.tsv"))
    let place = try GlossaryTSV.read(
      InputFile(name: "x", text: "کابل\tKabul"), source: "x", kind: .place)
    #expect(place.map(\.kind) == [.place])
  }

  @Test func aLatinTermAmongPersianOnesIsRight() throws {
    #expect(
      try pairs("fa\ten\nکابل\tKabul\nG7\tG7\n۱۱ سپتامبر\t9/11\n")
        == ["کابل=Kabul", "G7=G7", "۱۱ سپتامبر=9/11"])
  }

  @Test func wrongRowsAreRefusedWithTheirLine() {
    expectMalformed(line: 3, "one column") { _ = try read("fa\ten\nکابل\tKabul\nهرات\n") }
    expectMalformed(line: 2, "one column") { _ = try read("کابل\tKabul\nهرات\n") }
    expectMalformed(line: 1, "one column") { _ = try read("کابل Kabul\n") }
    expectMalformed(line: 4, "English term is empty") {
      _ = try read("fa\ten\n\nکابل\tKabul\nهرات\t \n")
    }
    expectMalformed(line: 2, "Persian term is empty") { _ = try read("fa\ten\n\tKabul\n") }
    expectMalformed(line: 2, "“good” is no status") {
      _ = try read("fa\ten\tstatus\nکابل\tKabul\tgood\n")
    }
    expectMalformed(line: 2, "“city” is no kind") {
      _ = try read("fa\ten\tkind\nکابل\tKabul\tcity\n")
    }
    expectMalformed(line: 2, "“af” is no variety") {
      _ = try read("fa\ten\tvariety\nکابل\tKabul\taf\n")
    }
    expectMalformed(line: 2, "no Persian term") { _ = try read("fa\ten\n…\tKabul\n") }
    expectMalformed(line: 2, "no English term") { _ = try read("fa\ten\nکابل\t?!\n") }
  }

  @Test func swappedColumnsAreRefused() {
    expectMalformed(line: 2, "Persian letters") { _ = try read("fa\ten\nKabul\tکابل\n") }
  }

  @Test func aGlossaryOfOtherLanguagesIsRefused() {
    expectMalformed(line: 2, "no Persian letters") { _ = try read("fa\ten\nKabul\tCaboul\n") }
    expectMalformed(line: 1, "no Persian letters") { _ = try read("war\tguerre\npeace\tpaix\n") }
  }

  @Test func aHeaderThatNamesNoLanguageIsNoTerm() {
    expectMalformed(line: 1, "names no column fa") {
      _ = try read("term\ttranslation\nکابل\tKabul\nهرات\tHerat\n")
    }
  }

  @Test func whatIsWrittenIsRead() throws {
    let entries = [
      GlossaryEntry(
        persian: "کی‌یف", english: "Kyiv", kind: .place, status: .preferred, variety: .both,
        style: "ap", domain: "geography", homograph: "bag\tcase", note: "two\nlines \\ slash",
        source: "desk"),
      GlossaryEntry(persian: "شورا", english: "council", status: .forbidden, source: "x"),
    ]
    #expect(try read(GlossaryTSV.write(entries)) == entries)
  }
}
