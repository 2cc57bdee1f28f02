import Testing

@testable import ContentLint

@Suite struct FileFormTests {
  private func places(_ bytes: [UInt8]) -> [String] {
    FileFormRule.places(in: Content(glossaries: [("a.tsv", bytes)], seeds: []))
  }

  @Test func takesPlainFiles() {
    #expect(places(Array("fa\ten\nکابل\tKabul\n".utf8)).isEmpty)
    #expect(FileFormRule.places(in: Sample.seed()).isEmpty)
  }

  @Test(arguments: [
    ("", 1), ("\u{FEFF}fa\n", 1), ("fa\r\n", 1), ("fa\nکابل", 2), ("fa\n\nکابل\n", 2),
    ("fa\nکا\0بل\n", 2),
  ])
  func refusesOtherForms(text: String, line: Int) {
    #expect(places(Array(text.utf8)) == ["glossaries/a.tsv:\(line)"])
  }

  @Test func refusesOtherEncodings() {
    #expect(places([0x66, 0x0A, 0xC8, 0xE1, 0x0A]) == ["glossaries/a.tsv:2"])
  }

  @Test func looksAtSeeds() {
    #expect(FileFormRule.places(in: Sample.seed(["beads": "[0]:[0]"])) == ["seeds/s/beads:1"])
  }
}
