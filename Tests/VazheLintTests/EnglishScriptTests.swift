import Testing

@testable import ContentLint

@Suite struct EnglishScriptTests {
  @Test(arguments: ["Kabul", "Côte d'Ivoire", "OPEC+", "RFE/RL", "İbrahim Kalın", "5+1 group"])
  func takesEnglish(term: String) {
    let content = Sample.glossary(Sample.row("کابل", term, homograph: "wine; May"))
    #expect(EnglishScriptRule.places(in: content).isEmpty)
  }

  @Test(arguments: ["کابل", "Kabul کابل", "Kabul،", "Ka\u{200C}bul", "Kabul\u{200E}", "123", ""])
  func refusesPersianAndTheInvisible(term: String) {
    let content = Sample.glossary(Sample.row("کابل", term))
    #expect(EnglishScriptRule.places(in: content) == ["glossaries/a.tsv:2"])
  }

  @Test func tellsTheOtherMeaningInEnglish() {
    let content = Sample.glossary(Sample.row("کیف", "Kyiv", homograph: "کیف دستی"))
    #expect(EnglishScriptRule.places(in: content) == ["glossaries/a.tsv:2"])
  }
}
