import EnglishText
import Model
import TermRecognition
import Testing

/// English renderings in running text.
@Suite struct RenderingFinderTests {
  @Test(arguments: cases("renderings"))
  func isFoundWhereItStands(fields: [String]) throws {
    try #require(fields.count == 3)
    let places = RenderingFinder.places(of: fields[1], in: EnglishTokens.tokens(of: fields[0]))
    #expect(places.map { fields[0].slice(bytes: $0) } == (fields[2] == "-" ? [] : [fields[2]]))
  }

  @Test func anEmptyRenderingStandsNowhere() {
    #expect(RenderingFinder.places(of: "", in: EnglishTokens.tokens(of: "a b")).isEmpty)
  }
}
