/// Text of what gives segmentation trouble, the same for the same seed (SplitMix64).
struct RandomText {
  /// The text.
  let string: String

  init(seed: UInt64) {
    var state = seed &+ 1
    func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
    let pieces = [
      "a", "B", "Mr", "U.S.", "etc", "the", "The", " ", " ", ".", ".", "...", "…", "؟", "!", "?",
      "«", "»",
      "\"", "“", "”", "(", ")", "[", "]", "1", "۲", "٫", ")", "• ", "ه", "وی", "رفت", "را",
      "\u{200C}",
      "\u{200E}", "\u{200F}", "\u{202B}", "\u{202C}", "\u{2067}", "\u{2069}", "\u{FEFF}", "\0",
      "\r", "\u{85}", "\u{2028}", "\u{2029}", "۔", "！", "تهران - ایرنا:", "گفت", "\n", "\r\n",
      "\u{A0}", "é", "e\u{301}", "😀", "-", "—", ":", "؛", "www", "/", "@",
      "'",
    ]
    let count = Int(next() % 60)
    string = (0..<count).map { _ in pieces[Int(next() % UInt64(pieces.count))] }.joined()
  }
}
