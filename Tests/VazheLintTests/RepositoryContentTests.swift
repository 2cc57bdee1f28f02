import Foundation
import Testing

@testable import ContentLint

@Suite struct RepositoryContentTests {
  @Test func glossariesAndSeedsAreClean() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    let content = try Content(
      glossaryFolder: root + "/glossaries", seedFolder: root + "/seeds")
    let faults = ContentRules.complaints(about: content).filter { $0.gravity == .fault }
    #expect(faults.map(\.text) == [])
    #expect(content.rowCount > 10_000)
    #expect(content.seeds.count >= 4)
  }

  @Test func aMissingFolderIsAnError() {
    #expect(throws: Content.Unreadable(path: "/nowhere")) {
      try Content(glossaryFolder: "/nowhere", seedFolder: "/nowhere")
    }
  }

  @Test func complaintsComeInTheOrderOfPathsAndLines() {
    let content = Sample.files(glossaries: [
      "b.tsv": Sample.table(
        Sample.header, [Sample.row("كابل", "Kabul"), Sample.row("هرات", "Herat", kind: "city")]),
      "a.tsv": Sample.table(Sample.header, [Sample.row("هرات", "Herat ")]),
    ])
    let texts = ContentRules.complaints(about: content).map(\.text)
    #expect(
      texts.map { $0.prefix { $0 != "]" } } == [
        "glossaries/a.tsv:2: [blanks", "glossaries/b.tsv:2: [persian-script",
        "glossaries/b.tsv:3: [values", "seeds:1: [seed-files",
      ])
  }
}
