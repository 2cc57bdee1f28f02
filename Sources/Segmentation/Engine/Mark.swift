import EnglishText
import PersianText

/// Facts about single scalars of unfolded text.
enum Mark {
  static let space: UInt32 = 0x20
  static let period: UInt32 = 0x2E
  static let colon: UInt32 = 0x3A
  static let decimal: UInt32 = 0x066B
  static let straightQuote: UInt32 = 0x22

  /// Whether a scalar ends a line.
  static func endsLine(_ value: UInt32) -> Bool {
    value == 0x0A || value == 0x0D || value == 0x0B || value == 0x0C || value == 0x85
      || value == 0x2028 || value == 0x2029
  }

  /// Whether a scalar is white space or has no shape at all (direction marks, a byte order mark).
  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x00...0x20, 0x7F, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: isInvisible(value)
    }
  }

  /// Whether a scalar has no shape and no width: direction marks, a byte order mark, control characters.
  static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x00...0x08, 0x0E...0x1F, 0x7F, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060,
      0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether a scalar may end a sentence: a full stop, an ellipsis, a question or exclamation mark.
  static func isStop(_ value: UInt32) -> Bool {
    isPoint(value) || isQuestion(value) || isExclamation(value)
  }

  static func isPoint(_ value: UInt32) -> Bool {
    value == period || value == 0x2026 || value == 0x06D4 || value == 0x3002 || value == 0xFF0E
  }

  static func isQuestion(_ value: UInt32) -> Bool {
    value == 0x3F || value == 0x061F || value == 0xFF1F || (0x2047...0x2048).contains(value)
  }

  static func isExclamation(_ value: UInt32) -> Bool {
    value == 0x21 || value == 0xFF01 || value == 0x203C || value == 0x2049
  }

  /// Whether a scalar closes a bracket or a quotation, whatever stands around it.
  static func isPlainCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0x29, 0x5D, 0x7D, 0xBB, 0x201D, 0x203A, 0x2046: true
    default: false
    }
  }

  /// Whether a scalar may be a quotation mark at either end, as its neighbours tell.
  static func isEitherQuote(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x2018, 0x2019, 0x201C, 0x201F: true
    default: false
    }
  }

  static func isOpeningBracket(_ value: UInt32) -> Bool {
    value == 0x28 || value == 0x5B || value == 0x7B
  }

  static func isOpeningQuote(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0xAB, 0x2018, 0x201C, 0x201D, 0x201E, 0x2039: true
    default: false
    }
  }

  /// Whether a scalar is a mark that ``Paragraph/isQuotationOpen(after:_:)`` counts as opening a quotation.
  static func isDoubleQuote(_ value: UInt32) -> Bool {
    value == straightQuote || value == 0xAB || value == 0x201C
  }

  /// Whether a scalar goes on with the sentence: a comma, a semicolon, a colon.
  static func isComma(_ value: UInt32) -> Bool {
    switch value {
    case 0x2C, 0x3A, 0x3B, 0x060C, 0x061B: true
    default: false
    }
  }

  static func isApostrophe(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 }

  /// Whether a scalar may stand inside a word or number: a dot, an apostrophe, a decimal mark, a comma.
  static func joinsWords(_ value: UInt32) -> Bool {
    switch value {
    case 0x27, 0x2C, 0x2E, 0x066B, 0x066C, 0x2019: true
    default: false
    }
  }

  static func isDash(_ value: UInt32) -> Bool {
    value == 0x2D || (0x2010...0x2015).contains(value)
  }

  /// Whether a scalar is drawn before the items of a list: • ‣ ⁃ ◦ ▪ ● ■ ► ✓ and the like.
  static func isBullet(_ value: UInt32) -> Bool {
    switch value {
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25BA, 0x25CB,
      0x25CF, 0x25E6, 0x2713, 0x2714, 0x27A2:
      true
    default: false
    }
  }

  static func isDigit(_ value: UInt32) -> Bool {
    (0x30...0x39).contains(value) || (0x06F0...0x06F9).contains(value)
      || (0x0660...0x0669).contains(value)
  }

  /// Whether a scalar is a letter of the Arabic script or belongs to one: a vowel mark, a joiner.
  static func isPersian(_ value: UInt32) -> Bool {
    Letter.isPersian(value) || (0x064B...0x065F).contains(value) || value == 0x0670
      || value == 0x0640 || value == 0x200C || value == 0x200D || (0xFB50...0xFDFF).contains(value)
      || (0xFE70...0xFEFC).contains(value)
  }

  /// Whether a scalar of the Arabic script is a letter that is counted: no mark, joiner or tatweel.
  static func isPersianLetter(_ value: UInt32) -> Bool {
    isPersian(value) && !(0x064B...0x065F).contains(value) && value != 0x0670 && value != 0x0640
      && value != 0x200C && value != 0x200D
  }

  static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return isLower(value) || isUpper(value) }
    return isPersian(value) || EnglishLetter.isLetter(value)
  }

  static func isUpper(_ value: UInt32) -> Bool {
    if value < 0x80 { return (65...90).contains(value) }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  static func isLower(_ value: UInt32) -> Bool {
    if value < 0x80 { return (97...122).contains(value) }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }
}
