import TermRecognition
import Testing

@testable import Consistency

@Suite struct HostileTextTests {
  /// Pieces that random texts are made of.
  private let pieces = [
    "۱۲", "12", "٣", "3.5", "/", ":", "15", "March", "مارچ", "بهمن", "۱۳۵۷", "هزار", "million",
    "تا",
    "«", "»", "\"", "(", ")", "]", "{0}", "{", "%", "%s", "<b>", "<", "&amp;", "&", "@", "a@b.org",
    "http://", "www.x.y", "\u{200C}", "\u{301}", "é", "İ", "ﷺ", "ﻻ", "😀", "،", "؟", "...", ".", " ",
    "  ", "\u{A0}", "\n", "the", "the", "BBC", "US", "he", "کابل", "۱۲ کیلومتر", "12 miles", "سی",
    "-",
  ]

  @Test(arguments: 0..<60)
  func findingsOfAnyTextAreSound(seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func text() -> String {
      (0..<next(40)).map { _ in pieces[next(pieces.count)] + (next(3) == 0 ? "" : " ") }.joined()
    }
    let checked = CheckedText(
      pairs: (0..<20).map { _ in (text(), text()) },
      index: TermIndex(concepts: [], words: [String]()))
    expectSound(Checker().findings(in: checked), in: checked)
  }

  @Test(arguments: [
    "(", "]", "<", "<a", "{", "%1", "@a", "a@", "\"", "۱۲ ", "12 ", "15 March ", "۱۵ مارچ ", "the ",
    "BBC ",
    "&a", "http://", "((]]", "the the, ", "هزار ", "1/", "۱/", " , ", "{0} , ", "یک و ", "a. ",
    "12 km ", "۱۲ متر ",
  ])
  func longMonotonousTextEnds(piece: String) {
    let long = String(repeating: piece, count: 5_000)
    let checked = CheckedText(
      pairs: [(long, long + "x"), ("سلام", long), (long, "Hello")],
      index: TermIndex(concepts: [], words: [String]()))
    expectSound(Checker().findings(in: checked).prefix(50).map(\.self), in: checked)
  }
}
