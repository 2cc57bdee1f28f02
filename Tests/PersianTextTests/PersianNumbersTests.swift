import PersianText
import Testing

@Suite struct PersianNumbersTests {
  @Test(arguments: [
    ("۱۱ میلیونی", "11000000"), ("۱۱ میلیون‌ی", "11000000"), ("قرن بیست و یکم", "21"),
    ("۳/۵ میلیون", "3500000"),
    ("۳/۵ درصد", "3.5"), ("۳/۵", "3 5"), ("۱.۲۵۰.۰۰۰ نفر", "1250000"), ("۱.۲.۳", "1 2 3"),
    ("۱۴۰۲/۱۰/۲۶", "1402 10 26"), ("یک میلیارد و دویست میلیون", "1200000000"),
  ])
  func values(text: String, values: String) {
    let mentions = PersianNumbers.mentions(in: Folding.fold(text))
    #expect(mentions.map(\.value).joined(separator: " ") == values)
  }

  @Test func rangeTakesInTheScale() throws {
    let text = "حدود ۳/۵ میلیون نفر"
    let mention = try #require(PersianNumbers.mentions(in: Folding.fold(text)).first)
    #expect(String(decoding: Array(text.utf8)[mention.range], as: UTF8.self) == "۳/۵ میلیون")
  }
}
