import TestSupport

/// Random text of what gives folding, tokens and numbers trouble.
struct RandomText {
  /// The blocks that letters are taken from: Latin with accents, Arabic, its supplements and presentation
  /// forms, marks, joiners and direction marks, controls, emoji, other planes.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x00...0x7F, 0x80...0x24F, 0x300...0x36F, 0x600...0x6FF, 0x600...0x6FF, 0x620...0x64A,
    0x620...0x64A, 0x660...0x6F9, 0x700...0x77F, 0x8A0...0x8FF, 0x1E00...0x1EFF, 0x2000...0x206F,
    0x200B...0x200F, 0xFB50...0xFDFF, 0xFE70...0xFEFF, 0xFE00...0xFE0F, 0x1F300...0x1F9FF,
    0x10000...0x10FFFF,
  ]

  private static let words: [String] = [
    " ", " ", "\n", "\u{200C}", "\u{200C}", "\u{A0}", "\u{AC}", "و", "می", "ها", "سی", "ام",
    "یک", "بیست", "صد", "هزار", "میلیون", "میلیارد", "نیم", "نه", "هر", "م", "کتاب", "٬", "٫",
    ",", ".", "/", ":", "۱۲", "٣", "4", "ﷲ", "ﻻ", "👨‍👩‍👧", "e\u{301}", "U-S", "«", "”",
  ]

  /// The text.
  let string: String

  init(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      if Bool.random(using: &generator), let word = Self.words.randomElement(using: &generator) {
        view.append(contentsOf: word.unicodeScalars)
      } else if let block = Self.blocks.randomElement(using: &generator),
        let scalar = Unicode.Scalar(UInt32.random(in: block, using: &generator))
      {
        view.append(scalar)
      }
    }
    string = String(view)
  }

  /// The slice of a UTF-8 byte range; `nil` unless it starts and ends between scalars.
  func slice(_ range: Range<Int>) -> String? {
    let bytes = Array(string.utf8)
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    return String(validating: bytes[range], as: UTF8.self)
  }
}
