import GlossaryFixture
import Model
import NameFixture
import Segmentation
import Suggestion
import Testing
import Transliteration

/// Renderings for a new text.
@Suite struct SuggesterTests {
  private static let concepts = [
    Concept(
      kind: .place, persian: [Term(text: "کی‌یف", source: "atlas")],
      english: [
        Term(text: "Kyiv", source: "atlas"), Term(text: "Kiev", status: .deprecated),
        Term(text: "Kyïv", status: .admitted, style: "un"),
      ]),
    Concept(kind: .place, persian: [Term(text: "روسیه")], english: [Term(text: "Russia")]),
    Concept(
      kind: .title, persian: [Term(text: "وزیر خارجه")],
      english: [
        Term(text: "foreign minister"), Term(text: "foreign secretary", style: "bbc"),
      ]),
  ]
  private static let text =
    "وزیر خارجه روسیه به کییف رفت. هوا سرد بود.\nآقای شلمبرگف گفت که روسیه آماده است."

  private func suggestions(style: String = "") throws -> [SegmentSuggestion] {
    let segments = Segmenter(language: .persian).segments(of: Self.text)
    let transliterator = Transliterator(
      attested: [AttestedName(persian: "شلومبرگف", english: "Schlumbergov")],
      joint: try #require(SmallModel.model))
    return try Suggester(
      index: BundledTerms.index(of: Self.concepts), style: style,
      transliterator: { _ in transliterator }
    ).suggestions(for: Self.text, segments: segments)
  }

  @Test func segmentsAndTermsFollowTheText() throws {
    let all = try suggestions()
    #expect(all.map(\.terms.count) == [3, 0, 2])
    #expect(
      all.flatMap(\.terms).map(\.surface) == ["وزیر خارجه", "روسیه", "کییف", "شلمبرگف", "روسیه"])
    let ranges = all.flatMap(\.terms).map(\.range)
    #expect(ranges == ranges.sorted { $0.lowerBound < $1.lowerBound })
    for term in all.flatMap(\.terms) { #expect(Self.text.slice(bytes: term.range) == term.surface) }
    for item in all {
      #expect(item.terms.allSatisfy { item.segment.range.contains($0.range.lowerBound) })
    }
  }

  @Test func theHouseStyleComesFirst() throws {
    func first(_ style: String) throws -> String? {
      try #require(try suggestions(style: style).first?.terms.first).renderings.first?.english
    }
    #expect(try first("") == "foreign minister")
    #expect(try first("bbc") == "foreign secretary")
    #expect(try first("ap") == "foreign minister")
  }

  @Test func unwantedRenderingsAreLeftOutAndSourcesTold() throws {
    let kyiv = try #require(try suggestions().flatMap(\.terms).first { $0.surface == "کییف" })
    #expect(kyiv.renderings.map(\.english) == ["Kyiv", "Kyïv"])
    #expect(kyiv.renderings.first?.source == "atlas" && kyiv.renderings.first?.status == .preferred)
    #expect(kyiv.match == "folded" && kyiv.persian == "کی‌یف" && kyiv.kind == .place)
  }

  @Test func guessesAreMarked() throws {
    let unknown = try suggestions().flatMap(\.unknownOnly.terms)
    #expect(unknown.map(\.surface) == ["شلمبرگف"])
    let guess = try #require(unknown.first)
    #expect(guess.match == "transliterated" && guess.kind == nil)
    #expect((1...3).contains(guess.renderings.count))
    #expect(
      guess.renderings.allSatisfy { $0.source == "guess" && $0.status == nil && $0.score < 1 })
  }

  @Test func aTextWithoutSegmentsHasNoSuggestions() throws {
    let model = try #require(SmallModel.model)
    let suggester = Suggester(
      index: BundledTerms.index(of: Self.concepts),
      transliterator: { _ in Transliterator(attested: [], joint: model) })
    #expect(try suggester.suggestions(for: "", segments: []).isEmpty)
  }
}
