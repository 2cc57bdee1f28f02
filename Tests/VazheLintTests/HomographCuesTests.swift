import Testing

@testable import ContentLint

@Suite struct HomographCuesTests {
  private func places(_ rows: String...) -> [String] {
    HomographCuesRule.places(
      in: Sample.files(glossaries: [
        "a.tsv": Sample.table(
          Sample.header,
          [Sample.row("کیف", "Kyiv", homograph: "bag"), Sample.row("کابل", "Kabul")]),
        "homographs.tsv": Sample.table("homograph\treading\tcues", rows),
      ]))
  }

  @Test func takesCuesOfAHomograph() {
    #expect(places("کیف\tname\tپوتین اوکراین", "کیف\tword\tچرمی").isEmpty)
  }

  @Test(arguments: [
    "کیف\tplace\tاوکراین", "کابل\tword\tبرق", "هرات\tname\tافغانستان", "کیف\tname\tاوکراین",
    "کیف\tword\tچرمی چرمی", "کیف\tword\tپوتین",
  ])
  func refusesOthers(row: String) {
    #expect(places("کیف\tname\tپوتین", row) == ["glossaries/homographs.tsv:3"])
  }
}
