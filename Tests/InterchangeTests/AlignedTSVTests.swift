import Interchange
import Model
import Testing

@Suite struct AlignedTSVTests {
  private func read(_ text: String) throws -> AlignedTSV.Table {
    try AlignedTSV.read(InputFile(name: "memory.tsv", text: text))
  }

  @Test(arguments: [
    "source\ttarget\nسلام\thello\n", "fa\ten\nسلام\thello\n", "en-GB\tprs\nhello\tسلام\n",
    "id\tTarget\tSource\n7\thello\tسلام\n", "fa\ten\r\nسلام\thello\r\n",
  ])
  func aHeaderNamesTheColumns(text: String) throws {
    let table = try read(text)
    #expect(table.pairs.map(\.source) == ["سلام"])
    #expect(table.pairs.map(\.target) == ["hello"])
    #expect(table.remark == nil)
  }

  @Test(arguments: ["سلام\thello\n", "hello\tسلام\n", "source\ttarget\nhello\tسلام\n"])
  func otherwiseTheLettersTellAndTheUserIsTold(text: String) throws {
    let table = try read(text)
    #expect(table.pairs.map(\.source) == ["سلام"])
    #expect(table.pairs.map(\.target) == ["hello"])
    #expect(table.remark?.hasPrefix("memory.tsv: took column") == true)
  }

  @Test func otherColumnsAreCarriedAlong() throws {
    let pair = try #require(try read("id\tfa\ten\tscore\n7\tسلام\thello\t0.5\n").pairs.first)
    #expect(pair.properties["id"] == "7")
    #expect(pair.score == 0.5)
  }

  @Test(arguments: ["", "high", "nan", "inf"])
  func aScoreThatIsNoNumberIsNone(score: String) throws {
    #expect(try read("fa\ten\tscore\nسلام\thello\t\(score)\n").pairs.map(\.score) == [nil])
  }

  @Test func blanksAtTheEndsOfTextsStay() throws {
    #expect(
      try read("fa\ten\n سلام \thello \n").pairs == [
        SegmentPair(source: " سلام ", target: "hello ")
      ])
  }

  @Test func oneSideMayBeEmpty() throws {
    #expect(try read("fa\ten\nسلام\t\n\thello\n").pairs.map(\.source) == ["سلام", ""])
  }

  @Test func wrongRowsAreRefusedWithTheirLine() {
    expectMalformed(line: 1, "one column") { _ = try read("سلام\nدنیا\n") }
    expectMalformed(line: 2, "one column") { _ = try read("fa\ten\nسلام\n") }
    expectMalformed(line: 3, "one column") { _ = try read("سلام\thello\n\nدنیا\n") }
    expectMalformed(line: 3, "column") { _ = try read("id\tfa\ten\n7\tسلام\thello\n8\tدنیا\n") }
  }

  @Test func swappedAndForeignLanguagesAreRefused() {
    expectMalformed(line: 2, "no Persian letters") { _ = try read("fa\ten\nhello\tسلام\n") }
    expectMalformed(line: 1, "no Persian letters") { _ = try read("hello\tbonjour\n") }
  }

  @Test func mostlyLatinPersianIsPersianStill() throws {
    let text = "fa\ten\nClick <a href=\"settings\">Settings</a> را بزنید\tClick Settings\n"
    #expect(try read(text).pairs.count == 1)
  }

  @Test(arguments: [
    "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\">\n</tmx>\n",
    "#, fuzzy\nmsgid \"\"\nmsgstr \"\"\n",
  ])
  func otherFormatsAreNamedAsSuch(text: String) {
    do {
      _ = try read(text)
      Issue.record("taken for a table")
    } catch InterchangeError.unknownFormat(_, let known) {
      #expect(known.contains { $0.contains("TSV") })
    } catch {
      Issue.record("wrong error: \(error)")
    }
  }

  @Test func whatIsWrittenIsRead() throws {
    let pairs = [
      SegmentPair(source: "سلام\tدنیا\n", target: "hello \\n world", score: 0.25),
      SegmentPair(source: "دنیا 😀", target: ""),
    ]
    let read = try read(AlignedTSV.write(pairs)).pairs
    #expect(read.map(\.source) == pairs.map(\.source))
    #expect(read.map(\.target) == pairs.map(\.target))
    #expect(read.map(\.score) == pairs.map(\.score))
  }
}
