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
