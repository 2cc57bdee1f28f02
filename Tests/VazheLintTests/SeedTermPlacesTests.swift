import Testing

@testable import ContentLint

@Suite struct SeedTermPlacesTests {
  private func places(_ row: String) -> [String] {
    let text = Sample.table("fa\ten\tkind\tforms\trenderings", [row])
    return SeedTermPlacesRule.places(in: Sample.seed(["terms.tsv": text]))
  }

  @Test(arguments: [
    "لاوروف\tLavrov\tperson\tلاوروف\tLavrov", "پ\tP\tperson\tپوتین|وتین\tPutin|Lavrov",
  ])
  func takesWhatStandsInTheTexts(row: String) {
    #expect(places(row).isEmpty)
  }

  @Test(arguments: [
    "لاوروف\tLavrov\tperson\tلاورف\tLavrov", "لاوروف\tLavrov\tperson\tلاوروف\tlavrov",
    "پوتین\tPutin\tperson\tپوتين\tPutin", "پوتین\tPutin\tperson\tپوتین|\tPutin",
  ])
  func refusesOthers(row: String) {
    #expect(places(row) == ["seeds/s/terms.tsv:2"])
  }
}
