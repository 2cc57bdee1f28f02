import Model
import Segmentation
import Testing

/// Marks without a shape change nothing about where a sentence ends.
@Suite struct InvisibleMarkTests {
  /// Left-to-right and right-to-left marks, embeddings, overrides and isolates, and a byte order mark.
  static let marks = [
    "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}",
    "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{FEFF}", "\0",
  ]

  @Test(arguments: marks)
  func aMarkBeforeTheSpaceBelongsToNoSentence(mark: String) {
    #expect(segments("او رفت.\(mark) ما ماندیم.\(mark)") == ["او رفت.", "ما ماندیم."])
  }

  @Test(arguments: marks)
  func aMarkAfterTheSpaceBelongsToNoSentence(mark: String) {
    #expect(segments("\(mark)او رفت. \(mark)ما ماندیم.") == ["او رفت.", "ما ماندیم."])
  }

  @Test(arguments: marks)
  func aMarkBeforeTheStopDoesNotHideIt(mark: String) {
    #expect(segments("او رفت\(mark). ما ماندیم.") == ["او رفت\(mark).", "ما ماندیم."])
  }

  @Test(arguments: marks)
  func aMarkIsNoSpace(mark: String) {
    #expect(segments("نسخه ۲.\(mark)۳ آمد.").count == 1)
    #expect(segments("او رفت.\(mark)ما ماندیم.").count == 2)
  }

  @Test(arguments: marks)
  func aMarkBetweenStopAndClosingQuoteKeepsThemTogether(mark: String) {
    #expect(
      segments("او گفت: «برو.\(mark)» ما ماندیم.") == ["او گفت: «برو.\(mark)»", "ما ماندیم."])
  }

  @Test(arguments: ["\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func everyLineEndEndsAParagraph(lineEnd: String) {
    let text = "عنوان خبر\u{200F}\(lineEnd)\u{200F}متن خبر\(lineEnd)\(lineEnd)پایان"
    let found = Segmenter(language: .dari).segments(of: text)
    #expect(found.map(\.text) == ["عنوان خبر", "متن خبر", "پایان"])
    #expect(found.map(\.paragraph) == [0, 1, 2])
  }

  private func segments(_ text: String) -> [String] {
    Segmenter(language: .persian).segments(of: text).map(\.text)
  }
}
