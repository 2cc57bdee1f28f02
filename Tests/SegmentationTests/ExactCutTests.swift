import Model
import Segmentation
import Testing

/// Segments are exact slices of the text, in order, and only white space is left out, whatever the text.
@Suite struct ExactCutTests {
  @Test(arguments: [Language.english, .persian], 0..<400)
  func randomTextIsCutButNotChanged(language: Language, seed: Int) {
    expectExactCut(of: RandomText(seed: UInt64(seed)).string, language)
  }

  @Test(arguments: [
    ". ", ".", "\"", "(", ")", "«", "»", "«»", "a.", "A.", "ه.", "1. ", "- ", ": ", "...", "… ",
    "a.b@", "• ", "[1] . ", ") .", ".»", "\u{202B}.\u{202C}\u{200F}", "\0", "a.\0", "e\u{301}",
    "کلمه ", "x (a.) ک ", "«الف. ب» ", "الف - ", "a.\r", "a.\r\n", "a.\u{2028}", "a\n",
  ])
  func repeatedPiecesAreCut(piece: String) {
    let text = String(repeating: piece, count: 4_000)
    expectExactCut(of: text, .persian)
    expectExactCut(of: text, .english)
  }

  @Test func aLongLineWithoutAStopIsOneSegment() {
    let text = String(repeating: "بی‌پایان ", count: 20_000)
    #expect(Segmenter(language: .persian).segments(of: text).count == 1)
  }

  @Test func everyOneOfManyLinesIsAParagraph() {
    let segments = Segmenter(language: .dari).segments(
      of: String(repeating: "نه\n", count: 100_000))
    #expect(segments.count == 100_000)
    #expect(segments.last?.paragraph == 99_999)
    #expect(segments.last?.range == 499_995..<499_999)
  }

  private func expectExactCut(of text: String, _ language: Language) {
    let bytes = Array(text.utf8)
    var end = 0
    var wrong = 0
    for segment in Segmenter(language: language).segments(of: text) {
      if segment.range.lowerBound < end || segment.range.isEmpty { wrong += 1 }
      if !segment.text.utf8.elementsEqual(bytes[segment.range]) { wrong += 1 }
      if !isBlank(bytes[end..<segment.range.lowerBound]) { wrong += 1 }
      end = segment.range.upperBound
    }
    #expect(wrong == 0)
    #expect(isBlank(bytes[end...]))
  }

  /// Whether bytes hold nothing but white space, control characters and marks without a shape.
  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format && scalar != "\u{200C}"
    }
  }
}
