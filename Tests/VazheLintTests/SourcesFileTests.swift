import Testing

@testable import ContentLint

@Suite struct SourcesFileTests {
  private func places(_ rows: String...) -> [String] {
    let text = Sample.table("id\tname\tlicence\tdescription", rows)
    return SourcesFileRule.places(in: Sample.files(glossaries: ["SOURCES.tsv": text]))
  }

  @Test func takesSourcesWithALicence() {
    #expect(places("curated\tVazhe\tApache-2.0\tour own", "other\tOther\tCC0-1.0\t").isEmpty)
  }

  @Test(arguments: ["other\tOther\t\tno licence", "other\t\tCC0-1.0\t", "\tOther\tCC0-1.0\t"])
  func refusesSourcesWithoutNameOrLicence(row: String) {
    #expect(places("curated\tVazhe\tApache-2.0\t", row) == ["glossaries/SOURCES.tsv:3"])
  }

  @Test func refusesASourceTwice() {
    #expect(places("a\tA\tMIT\t", "a\tB\tMIT\t") == ["glossaries/SOURCES.tsv:3"])
  }

  @Test func missesTheFile() {
    let content = Content(glossaries: [], seeds: [])
    #expect(SourcesFileRule.places(in: content) == ["glossaries/SOURCES.tsv:1"])
  }
}
