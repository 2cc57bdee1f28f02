import Testing

@testable import ContentLint

@Suite struct PersianScriptTests {
  @Test(arguments: [
    "کابل", "روح\u{200C}الله", "اتریش-مجارستان", "پوهنځی", "آژانس AP", "گروه ۷", "اتحادیهٔ اروپا",
    "مؤسسه", "دایرة\u{200C}المعارف",
  ])
  func takesPersian(term: String) {
    #expect(PersianScriptRule.places(in: Sample.glossary(Sample.row(term, "X"))).isEmpty)
  }

  @Test(arguments: [
    "علي", "كابل", "مصطفى", "گروه ٧", "کـابل", "مُحمد", "\u{FE97}هران", "کابل\u{200C}",
    "\u{200C}کابل", "نیم \u{200C}بها", "کابل\u{200F}", "کا\u{200D}بل", "گروهG", "AP", "",
  ])
  func refusesWhatFoldingIsFor(term: String) {
    let content = Sample.glossary(Sample.row(term, "X"))
    #expect(PersianScriptRule.places(in: content) == ["glossaries/a.tsv:2"])
  }

  @Test func looksAtWordsAndCues() {
    let content = Sample.files(glossaries: [
      "general/a.tsv":
        "fa\ten\tpos\tvariety\tsource\nمن\ti\tpronoun\tboth\tcurated\nكتاب\tbook\tnoun\tboth\tcurated\n",
      "homographs.tsv": "homograph\treading\tcues\nکیف\tname\tاوكراین\n",
    ])
    #expect(
      PersianScriptRule.places(in: content) == [
        "glossaries/general/a.tsv:3", "glossaries/homographs.tsv:2",
      ])
  }
}
