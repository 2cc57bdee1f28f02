import Testing

@testable import ContentLint

@Suite struct SourceTests {
  @Test func takesAListedSource() {
    #expect(SourceRule.places(in: Sample.glossary(Sample.row("کابل", "Kabul"))).isEmpty)
  }

  @Test(arguments: ["", "wikipedia", "Curated"])
  func refusesOthers(source: String) {
    let content = Sample.glossary(Sample.row("کابل", "Kabul", source: source))
    #expect(SourceRule.places(in: content) == ["glossaries/a.tsv:2"])
  }

  @Test func looksAtOrdinaryWords() {
    let content = Sample.files(glossaries: [
      "general/a.tsv": "fa\ten\tpos\tvariety\tsource\nمن\ti\tpronoun\tboth\tsomewhere\n"
    ])
    #expect(SourceRule.places(in: content) == ["glossaries/general/a.tsv:2"])
  }
}
