import EnglishText
import TestSupport
import Testing

@Suite struct EnglishTokensTests {
  @Test(arguments: [
    ("Lavrov's plan", "lavrov 's plan"), ("soldiers' camp", "soldiers ' camp"),
    ("cease-fire", "cease - fire"), ("Don’t go", "don't go"), ("the U.S. army", "the us army"),
    ("in the U.N.", "in the un"), ("U.S.-led", "us - led"), ("a.m. e.g. Ph.D.", "am eg phd"),
    ("1,250.75% of $3", "1,250.75 % of $ 3"), ("8:30, 19th", "8:30 , 19th"), ("1990s", "1990s"),
    ("F16", "f 16"), ("AT&T & R&D", "at&t & r&d"), ("O'Brien", "o'brien"),
    ("I am. A cat", "i am . a cat"),
    ("Zelenskyy’s", "zelenskyy 's"), ("“Café”", "\" cafe \""), ("end of J. K.", "end of j . k ."),
  ])
  func texts(text: String, expected: String) {
    let tokens = EnglishTokens.tokens(of: text)
    #expect(tokens.map(\.text).joined(separator: " ") == expected)
  }

  @Test func capitals() {
    let tokens = EnglishTokens.tokens(of: "The NATO chief, U.S. and I met McCain in ÉVIAN")
    #expect(tokens.filter(\.isAllCaps).map(\.text) == ["nato", "us", "evian"])
    #expect(
      tokens.filter(\.isCapitalised).map(\.text) == ["the", "nato", "us", "i", "mccain", "evian"])
  }

  @Test func kinds() {
    let tokens = EnglishTokens.tokens(of: "He's 19th in the U.S.!")
    #expect(tokens.map(\.kind) == [.word, .mark, .number, .word, .word, .word, .mark])
  }

  @Test func abbreviationRangeHasItsDots() {
    let text = "the U.S. army"
    let token = EnglishTokens.tokens(of: text)[1]
    #expect(token.range == 4..<8)
  }

  @Test func tokensSliceRandomText() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let text = generator.englishText(maximum: 40)
      let bytes = Array(text.utf8)
      var end = 0
      for token in EnglishTokens.tokens(of: text) {
        #expect(token.range.lowerBound >= end)
        #expect(token.range.upperBound <= bytes.count)
        #expect(String(validating: bytes[token.range], as: UTF8.self) != nil)
        end = token.range.lowerBound
      }
      for mention in EnglishNumbers.mentions(in: text) {
        #expect(String(validating: bytes[mention.range], as: UTF8.self) != nil)
      }
    }
  }
}
