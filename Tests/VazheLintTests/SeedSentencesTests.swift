import Testing

@testable import ContentLint

@Suite struct SeedSentencesTests {
  @Test func takesExactSlices() {
    #expect(SeedSentencesRule.places(in: Sample.seed()).isEmpty)
  }

  @Test(arguments: [
    ("خبر\nپوتین آمد.\n", 2), ("خبر\nلاوروف رفت.\nپوتین آمد.\n", 2),
    ("خبر\nپوتین آمد. لاوروف رفت.\n", 2), ("خبر\nپوتين آمد.\nلاوروف رفت.\n", 2),
    ("خبر\nپوتین آمد.\nلاوروف رفت.\nو\n", 4), ("خبر\n\nپوتین آمد.\nلاوروف رفت.\n", 2),
  ])
  func refusesOthers(sentences: String, line: Int) {
    let content = Sample.seed(["source.sentences": sentences])
    #expect(SeedSentencesRule.places(in: content) == ["seeds/s/source.sentences:\(line)"])
  }

  @Test func looksAtTheTranslation() {
    let content = Sample.seed(["translation.sentences": "News\nPutin came \nand Lavrov left.\n"])
    #expect(SeedSentencesRule.places(in: content) == ["seeds/s/translation.sentences:2"])
  }
}
