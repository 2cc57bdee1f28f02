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
}
