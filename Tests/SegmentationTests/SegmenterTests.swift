import Model
import Segmentation
import Testing

@Suite struct SegmenterTests {
  @Test func everyLineIsAParagraph() {
    let text = "Headline here\n\n  First. Second.\r\nThird\u{2028}Fourth\n \t\n"
    let segments = Segmenter(language: .english).segments(of: text)
    #expect(segments.map(\.text) == ["Headline here", "First.", "Second.", "Third", "Fourth"])
    #expect(segments.map(\.paragraph) == [0, 1, 1, 2, 3])
  }

  @Test func rangesAreBytesOfTheInput() {
    let text = "\u{FEFF}سلام. خوبی؟\nبله"
    let segments = Segmenter(language: .persian).segments(of: text)
    #expect(segments.map(\.text) == ["سلام.", "خوبی؟", "بله"])
    #expect(segments.map(\.range) == [3..<12, 13..<23, 24..<30])
  }

  @Test(arguments: ["", " ", "\n\n", "\u{200E}"])
  func blankTextHasNoSegments(text: String) {
    #expect(Segmenter(language: .dari).segments(of: text).isEmpty)
  }

  @Test func otherLanguagesGetTheEnglishRules() {
    let segments = Segmenter(language: .other("de")).segments(of: "Es ist 3.5 Uhr. Er kam.")
    #expect(segments.count == 2)
  }

  @Test(arguments: [Language.english, .persian], 0..<300)
  func randomTextIsCutButNotChanged(language: Language, seed: Int) {
    let text = RandomText(seed: UInt64(seed)).string
    let bytes = Array(text.utf8)
    var end = 0
    for segment in Segmenter(language: language).segments(of: text) {
      #expect(segment.range.lowerBound >= end)
      #expect(!segment.range.isEmpty)
      #expect(Array(segment.text.utf8) == Array(bytes[segment.range]))
      let gap = String(validating: bytes[end..<segment.range.lowerBound], as: UTF8.self)
      #expect(gap?.unicodeScalars.allSatisfy(isBlank) == true)
      end = segment.range.upperBound
    }
    let rest = String(validating: bytes[end...], as: UTF8.self)
    #expect(rest?.unicodeScalars.allSatisfy(isBlank) == true)
  }

  @Test(arguments: [
    ". ", ".", "\"", "(", "«", "a.", "1. ", "- ", "...", "a.b@", "• ", "[1] . ", ") .", "ه.",
  ])
  func hostileTextIsCutWhole(piece: String) {
    let text = String(repeating: piece, count: 8_000)
    let segments = Segmenter(language: .persian).segments(of: text)
    #expect(!segments.isEmpty)
    #expect(segments.map(\.range.count).reduce(0, +) <= text.utf8.count)
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{200E}" || scalar == "\u{200B}"
  }
}
