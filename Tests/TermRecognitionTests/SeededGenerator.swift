/// Random numbers that are the same on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// Text of terms, pieces of words and what gives offsets trouble.
  mutating func text(maximum: Int) -> String {
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
