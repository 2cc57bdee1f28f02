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

  /// Text of what gives folding and tokens trouble.
  mutating func text(maximum: Int) -> String {
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
