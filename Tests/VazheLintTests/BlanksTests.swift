import Testing

@testable import ContentLint

@Suite struct BlanksTests {
  @Test func takesSingleSpaces() {
    let content = Sample.glossary(Sample.row("نیویورک", "New York City"))
    #expect(BlanksRule.places(in: content).isEmpty)
  }

  @Test(arguments: [
    " York", "York ", "New  York", "New\u{A0}York", "New\\tYork", "New\u{B}York", " ",
  ])
  func refusesOtherBlanks(english: String) {
    let content = Sample.glossary(Sample.row("نیویورک", english))
    #expect(BlanksRule.places(in: content) == ["glossaries/a.tsv:2"])
  }
}
