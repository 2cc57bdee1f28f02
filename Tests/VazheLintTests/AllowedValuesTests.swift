import Testing

@testable import ContentLint

@Suite struct AllowedValuesTests {
  @Test func takesKnownValues() {
    let content = Sample.glossary(
      Sample.row("کابل", "Kabul"),
      Sample.row("کیف", "Kiev", kind: "place", status: "deprecated", variety: "prs", style: "ap"))
    #expect(AllowedValuesRule.places(in: content).isEmpty)
  }

  @Test(arguments: [
    Sample.row("کابل", "Kabul", kind: "city"), Sample.row("کابل", "Kabul", kind: ""),
    Sample.row("کابل", "Kabul", status: "Preferred"), Sample.row("کابل", "Kabul", status: ""),
    Sample.row("کابل", "Kabul", variety: "dari"), Sample.row("کابل", "Kabul", variety: ""),
    Sample.row("کابل", "Kabul", style: "AP"), Sample.row("کابل", "Kabul", domain: "Geography"),
  ])
  func refusesOthers(row: String) {
    #expect(AllowedValuesRule.places(in: Sample.glossary(row)) == ["glossaries/a.tsv:2"])
  }
}
