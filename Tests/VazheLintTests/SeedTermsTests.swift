import Testing

@testable import ContentLint

@Suite struct SeedTermsTests {
  private func places(_ rows: String...) -> [String] {
    let text = Sample.table("fa\ten\tkind\tforms\trenderings", rows)
    return SeedTermsRule.places(in: Sample.seed(["terms.tsv": text]))
  }

  @Test func takesFilledRows() {
    #expect(SeedTermsRule.places(in: Sample.seed()).isEmpty)
  }

  @Test(arguments: [
    "لاوروف\tLavrov\tperson\tلاوروف", "لاوروف\tLavrov\tperson\t\tLavrov",
    "لاوروف\tLavrov\tman\tلاوروف\tLavrov", "لاوروف\tLavrov \tperson\tلاوروف\tLavrov",
    "پوتین\tPutin\tperson\tلاوروف\tLavrov", "لاوروف\tLavrov\tperson\tلاوروف\tLavrov\tx",
  ])
  func refusesOthers(row: String) {
    #expect(places("پوتین\tPutin\tperson\tپوتین\tPutin", row) == ["seeds/s/terms.tsv:3"])
  }

  @Test func refusesAnotherHeader() {
    let content = Sample.seed(["terms.tsv": "fa\ten\tkind\n"])
    #expect(SeedTermsRule.places(in: content) == ["seeds/s/terms.tsv:1"])
  }
}
