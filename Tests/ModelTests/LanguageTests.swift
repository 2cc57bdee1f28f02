import Model
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("fa", Language.persian), ("FA", .persian), ("fa-IR", .persian), ("fa_IR", .persian),
    ("pes", .persian), ("fas", .persian), ("fa-Arab-IR", .persian), ("prs", .dari),
    ("PRS-AF", .dari), ("fa-AF", .dari), ("FA_af", .dari), ("fa-Arab-AF", .dari),
    ("en", .english), ("en-GB", .english), ("EN_us", .english), ("eng", .english),
    ("de", .other("de")), ("ps-AF", .other("ps-af")), ("zh-Hant-TW", .other("zh-hant-tw")),
  ])
  func readsTags(tag: String, language: Language) {
    #expect(Language(tag: tag) == language)
  }

  @Test(arguments: [
    "", "-", "f", "fa-", "-fa", "fa--IR", "fa IR", "فا", "1a", "fa-toolongsubtag", "fa-ایران",
    "x-klingon", "abcdefghi", "en\n",
  ])
  func refusesWhatIsNoTag(tag: String) {
    #expect(Language(tag: tag) == nil)
  }

  @Test(arguments: [Language.persian, .dari, .english, .other("ps-af")])
  func readsItsOwnTag(language: Language) {
    #expect(Language(tag: language.tag) == language)
  }

  @Test func onlyPersianAndDariArePersian() {
    #expect(Language.persian.isPersian)
    #expect(Language.dari.isPersian)
    #expect(!Language.english.isPersian)
    #expect(Language(tag: "ps")?.isPersian == false)
  }
}
