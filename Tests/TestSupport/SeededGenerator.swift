/// Random numbers that are the same on every run (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Starts the sequence of `seed`.
  package init(seed: some BinaryInteger) { state = UInt64(truncatingIfNeeded: seed) }

  /// The next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// Text of what gives files and offsets trouble.
  package mutating func text(maximum: Int) -> String {
    let pieces = [
      "a", "\\", "\\t", "\\n", "\t", "\n", "\r", "\r\n", " ", "\u{A0}", "\u{2028}", "\u{200C}",
      "کی\u{200C}یف", "ي", "آ", "é", "e\u{301}", "😀", "👩‍👧", "۱۲", "\"", ",", "«", "\u{FEFF}",
      "\u{FEFB}",
    ]
    let count = Int.random(in: 0...maximum, using: &self)
    var text = ""
    for _ in 0..<count { text += pieces.randomElement(using: &self) ?? "" }
    return text
  }
}
