import Testing

@testable import ContentLint

@Suite struct DuplicateTests {
  @Test func takesRowsThatDifferInOneOfTheFour() {
    let content = Sample.glossary(
      Sample.row("کابل", "Kabul"), Sample.row("کابل", "Cabul"), Sample.row("کابول", "Kabul"),
      Sample.row("کابل", "Kabul", kind: "term"), Sample.row("کابل", "Kabul", style: "ap"))
    #expect(DuplicateRule.places(in: content).isEmpty)
  }

  @Test func refusesTheSameRowInAnotherFile() {
    let content = Sample.files(glossaries: [
      "a.tsv": Sample.table(Sample.header, [Sample.row("کابل", "Kabul")]),
      "b.tsv": Sample.table(
        Sample.header,
        [Sample.row("هرات", "Herat"), Sample.row("کابل", "Kabul", status: "admitted")]),
    ])
    #expect(DuplicateRule.places(in: content) == ["glossaries/b.tsv:3"])
  }
}
