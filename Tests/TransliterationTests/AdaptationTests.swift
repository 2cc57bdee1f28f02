import NameFixture
import Testing
import Transliteration

@Suite struct AdaptationTests {
  /// Ten renderings of a newsroom that writes every ق as g, and -y for a final ی.
  static let house: [(persian: String, english: String)] = [
    ("قاسمی", "Gasemy"), ("قادری", "Gadery"), ("قربانی", "Gorbany"), ("قندهاری", "Gandahary"),
    ("صادقی", "Sadegy"), ("رزاقی", "Razzagy"), ("قنبری", "Ganbary"), ("نقوی", "Nagavy"),
    ("قاضی", "Gazy"), ("یعقوبی", "Yaguby"),
  ]

  @Test func followsTheHouse() throws {
    let model = try #require(SmallModel.model)
    let before = Transliterator(attested: [], joint: model).candidates(for: "قهرمانی", limit: 3)
    let after = Transliterator(attested: [], joint: model.adapted(to: Self.house))
      .candidates(for: "قهرمانی", limit: 3)
    let first = try #require(before.first?.text)
    let adapted = try #require(after.first?.text)
    #expect(first.hasPrefix("Gh") || first.hasPrefix("Q"))
    #expect(first.hasSuffix("i"))
    #expect(
      adapted.hasPrefix("G") && !adapted.hasPrefix("Gh") && adapted.hasSuffix("y"),
      "\(after.map(\.text))")
  }

  @Test func leavesOtherNamesAlone() throws {
    let model = try #require(SmallModel.model)
    let adapted = model.adapted(to: Self.house)
    for name in ["بوش", "هرات", "کابل"] {
      #expect(
        Transliterator(attested: [], joint: model).candidates(for: name, limit: 1).map(\.text)
          == Transliterator(attested: [], joint: adapted).candidates(for: name, limit: 1).map(
            \.text))
    }
  }

  @Test func passesOverWhatItCannotUse() throws {
    let model = try #require(SmallModel.model)
    let none = model.adapted(to: [
      (persian: "", english: ""), (persian: "123", english: "abc"),
      (persian: "لاوروف", english: "🙂"),
    ])
    #expect(none.bytes == model.bytes)
    #expect(
      Transliterator(attested: [], joint: none).candidates(for: "قاسمی", limit: 3).map(\.text)
        == Transliterator(attested: [], joint: model).candidates(for: "قاسمی", limit: 3).map(\.text)
    )
  }
}
