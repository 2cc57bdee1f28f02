/// Character classes of regular expressions, made of what ``Mark`` knows, for the exported rules.
///
/// They are written so that Java and ICU read the same from them: no `\s`, which is ASCII in Java, no names of
/// scripts, and `\u` with four hexadecimal digits for all that is not ASCII, so that no editor reorders them.
enum MarkPattern {
  static let space = inside(Mark.isSpace)
  static let stop = inside(Mark.isStop)
  static let point = inside(Mark.isPoint)
  /// Points that are one dot, not three.
  static let dot = inside { Mark.isPoint($0) && $0 != 0x2026 }
  static let question = inside(Mark.isQuestion)
  static let exclamation = inside(Mark.isExclamation)
  static let closer = inside(Mark.isPlainCloser)
  /// Closing marks that close whatever follows; some write ” on both sides.
  static let sureCloser = inside { Mark.isPlainCloser($0) && $0 != 0x201D }
  static let eitherQuote = inside(Mark.isEitherQuote)
  static let openingQuote = inside(Mark.isOpeningQuote)
  static let openingBracket = inside(Mark.isOpeningBracket)
  static let comma = inside(Mark.isComma)
  static let dash = inside { Mark.isDash($0) || $0 == 0x2212 }
  static let bullet = inside(Mark.isBullet)
  static let digit = inside(Mark.isDigit)
  static let persian = inside(Mark.isPersian)
  static let persianLetter = inside(Mark.isPersianLetter)
  static let persianMark = inside { Mark.isPersian($0) && !Mark.isPersianLetter($0) }
  /// Letters of any script, and what belongs to them.
  static let letter = #"\p{L}\p{M}"# + persianMark
  /// What may stand between the letters or digits of one word.
  static let inner = inside { [0x2E, 0x27, 0x2019, 0x066B, 0x066C, 0x2C].contains($0) }

  /// The inside of a class that holds the scalars of the basic plane that fit: `a-z\u06A9`.
  static func inside(_ fits: (UInt32) -> Bool) -> String {
    var text = ""
    var start: UInt32?
    for value in 0...UInt32(0xFFFF) {
      if fits(value), value < 0xFFFF {
        start = start ?? value
      } else if let first = start {
        let last = value - 1
        text += escaped(first)
        if last > first { text += (last > first + 1 ? "-" : "") + escaped(last) }
        start = nil
      }
    }
    return text
  }

  /// A scalar as a regular expression has it.
  static func escaped(_ value: UInt32) -> String {
    let isPlain =
      (0x30...0x39).contains(value) || (0x41...0x5A).contains(value)
      || (0x61...0x7A).contains(value)
    if isPlain, let scalar = Unicode.Scalar(value) { return String(scalar) }
    let digits = String(value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
