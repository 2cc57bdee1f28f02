import TestSupport

extension SeededGenerator {
  /// Text of terms, pieces of words and what gives offsets trouble.
  mutating func termText(maximum: Int) -> String {
    let pieces = [
      "ناتو", "روسیه", "کیف", "کی", "یف", "ریا", "در", "آلاسکا", "و", "ها", "های", "ی", "ولودیمیر",
      "زلنسکی", "آقای", "تنکابنی‌نژاد", "گفت", "کرد", "هرات", "ﺍﯾﺮﺍﻥ", "می", "هسته", "ای", "😀", "👩🏽‍🚀",
      "\u{64E}", "\u{651}",
      "\u{200C}", "\u{200D}", "\u{200F}", " ", " ", " ", " ", "\u{A0}", "\n", "،", ".", "؟", "«",
      "»",
      "-", "۱۲", "3", "NATO", "é", "e\u{301}", "ـ", "ۀ", "ي", "ك", "ه\u{654}",
    ]
    let count = Int.random(in: 0...maximum, using: &self)
    return (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
