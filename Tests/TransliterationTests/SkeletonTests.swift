import Testing
import Transliteration

@Suite struct SkeletonTests {
  @Test(arguments: [
    ("لاوروف", "Lavrov"), ("زلنسکی", "Zelensky"), ("تکاچینکو", "Tkachenko"),
    ("جو بایدن", "Joe Biden"),
    ("هگست", "Hegseth"), ("شولتس", "Scholz"), ("خامنه‌ای", "Khamenei"), ("قرقیزستان", "Kyrgyzstan"),
    ("محمد", "Mohammad"), ("احمد", "Ahmed"), ("دوسلدورف", "Düsseldorf"), ("پیتزا", "pizza"),
    ("واشنگتن", "Washington"), ("فیلیپ", "Philip"), ("نتانیاهو", "Netanyahu"),
  ])
  func agreesAcrossLanguages(persian: String, english: String) {
    #expect(Skeleton.persian(persian) == Skeleton.english(english))
  }

  @Test(arguments: [("لاوروف", "لاووروف"), ("كابل", "کابل"), ("تهران", "طهران")])
  func hidesSpelling(one: String, other: String) {
    #expect(Skeleton.persian(one) == Skeleton.persian(other))
  }

  @Test func keepsNamesApart() {
    #expect(Skeleton.english("Lavrov") != Skeleton.english("Biden"))
    #expect(Skeleton.persian("پوتین") != Skeleton.persian("بایدن"))
  }
}
