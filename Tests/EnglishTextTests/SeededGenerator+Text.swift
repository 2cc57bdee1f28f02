import TestSupport

extension SeededGenerator {
  /// Text of what gives folding and tokens trouble.
  mutating func englishText(maximum: Int) -> String {
    let pieces = [
      "a", "U", ".", "'s", "’", "-", "–", " ", "\u{A0}", "\n", "é", "e\u{301}", "İ", "ﬁ", "…", "1",
      "9",
      ",", ":", "/", "۵", "st", "th", "s", "&", "million", "hundred", "and", "twenty", "ß", "Å",
      "\u{200B}",
      "😀", "ک", "“", "\"", "Ph", "m", "$", "\u{301}", "K",
    ]
    let count = Int.random(in: 0...maximum, using: &self)
    return (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
