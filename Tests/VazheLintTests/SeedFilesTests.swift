import Testing

@testable import ContentLint

@Suite struct SeedFilesTests {
  @Test func takesAWholeFolder() {
    #expect(SeedFilesRule.places(in: Sample.seed()).isEmpty)
  }

  @Test func missesFiles() {
    let content = Sample.files(seeds: ["s/source.txt": "خبر\n", "s/notes.txt": "?\n"])
    #expect(
      SeedFilesRule.places(in: content) == [
        "seeds/s/translation.txt:1", "seeds/s/source.sentences:1",
        "seeds/s/translation.sentences:1", "seeds/s/beads:1", "seeds/s/terms.tsv:1",
      ])
  }

  @Test func missesAllTexts() {
    #expect(SeedFilesRule.places(in: Sample.files()) == ["seeds:1"])
  }
}
