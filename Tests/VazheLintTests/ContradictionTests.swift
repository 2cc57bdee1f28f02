import Testing

@testable import ContentLint

@Suite struct ContradictionTests {
  @Test func takesOnePreferredRenderingInEachFrame() {
    let content = Sample.glossary(
      Sample.row("کیف", "Kyiv"), Sample.row("کیف", "Kiev", status: "deprecated"),
      Sample.row("کیف", "Kiev", style: "old"), Sample.row("کیف", "bag", kind: "term"),
      Sample.row("کیف", "Kif", domain: "history"), Sample.row("ک\u{200C}یف", "Kyiv"))
    #expect(ContradictionRule.places(in: content).isEmpty)
  }

  @Test(arguments: ["آتش بس", "آتشبس", "آتش\u{200C}بس", "اتش بس"])
  func refusesTwoOverAllSpellingsAndFiles(spelling: String) {
    let content = Sample.files(glossaries: [
      "a.tsv": Sample.table(Sample.header, [Sample.row("آتش\u{200C}بس", "ceasefire")]),
      "b.tsv": Sample.table(Sample.header, [Sample.row(spelling, "truce")]),
    ])
    #expect(ContradictionRule.places(in: content) == ["glossaries/b.tsv:2"])
  }
}
