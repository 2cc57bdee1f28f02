import EnglishText
import TestSupport
import Testing

@Suite struct EnglishFoldingTests {
  @Test(arguments: [
    ("Café  “Zoë”\n", "cafe \"zoe\" "), ("Erdoğan – İzmir", "erdogan - izmir"),
    ("Æsir’s", "aesir's"),
    ("A\u{301}b\u{AD}c", "abc"), ("…", "..."), ("ﬁt", "fit"), ("Привет", "привет"),
    ("Łódź", "lodz"),
  ])
  func folds(text: String, expected: String) {
    #expect(EnglishFolding.fold(text).string == expected)
  }

  @Test(arguments: [
    ("U.N.", "un"), ("the U.S. Army", "the us army"), ("cease-fire", "cease fire"),
    ("Sana'a", "sanaa"), ("Lavrov’s", "lavrov"), ("1,250 men!", "1250 men"),
    ("Johnson & Johnson", "johnson and johnson"),
    ("F-16", "f 16"), ("Covid-19", "covid 19"), ("  ", ""), ("(NATO)", "nato"),
    ("São Paulo", "sao paulo"),
  ])
  func keys(text: String, expected: String) {
    #expect(EnglishFolding.key(text) == expected)
    #expect(EnglishFolding.key(expected) == expected)
  }

  @Test func rangesLeadBack() {
    let text = "Zoë’s  cafe\u{301}."
    let folded = EnglishFolding.fold(text)
    #expect(folded.string == "zoe's cafe.")
    #expect(folded.originalRange(of: 0..<3) == 0..<4)
    #expect(folded.originalRange(of: 5..<6) == 8..<10)
    #expect(folded.originalRange(of: 6..<10) == 10..<16)
    #expect(folded.originalRange(of: 11..<11) == 17..<17)
  }

  @Test func foldingRandomTextTwiceIsFoldingOnce() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<400 {
      let text = generator.englishText(maximum: 30)
      let folded = EnglishFolding.fold(text)
      #expect(EnglishFolding.fold(folded.string).letters == folded.letters)
      var place = 0
      for index in 0..<folded.count {
        let range = folded.originalRange(of: index..<index + 1)
        #expect(range.lowerBound >= place && range.upperBound <= text.utf8.count)
        place = range.lowerBound
      }
    }
  }
}
