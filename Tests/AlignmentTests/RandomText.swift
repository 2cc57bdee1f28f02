/// A generator of which the numbers depend on the seed only.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// Xorshift64*, Marsaglia 2003.
  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

/// Segments without sense, of letters that texts may hold.
enum RandomText {
  private static let letters = Array(
    "ابپتکگدرزسشمنویهء‌ ۰۱۲ 123 abcdeXYZ .,؟!«»\u{0}\u{200F}\u{FEFF}\u{1F600}é-'٪".unicodeScalars)

  static func segments(
    _ count: Int, using generator: inout some RandomNumberGenerator
  ) -> [String] {
    (0..<count).map { _ in
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        if let letter = letters.randomElement(using: &generator) { view.append(letter) }
      }
      return String(view)
    }
  }
}
