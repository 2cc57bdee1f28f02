/// Writes text so that an XML parser reads it back as it was.
enum XMLText {
  /// What stands for a character that XML 1.0 cannot hold.
  enum StandIn {
    /// U+FFFD.
    case replacement
    /// The picture that Unicode has of a control character (U+2400 to U+241F); of others, U+FFFD.
    case picture
  }

  /// The text as the content of an element.
  ///
  /// `>` is written as `&gt;` too, for `]]>` may not stand in content, and CR as a reference, for a parser
  /// would make LF of it. What XML 1.0 cannot hold at all (most control characters, U+FFFE and U+FFFF)
  /// becomes U+FFFD; ``canHold(_:)`` tells beforehand. Linear.
  static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

  /// The text as the value of an attribute in double quotation marks, without the marks.
  ///
  /// White space other than blanks is written as references, for a parser would make blanks of it.
  static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  /// The text as a comment; `--`, which may not stand in one, gets a space.
  static func comment(_ text: String) -> String {
    var inner = ""
    for scalar in text.unicodeScalars {
      if scalar == "-", inner.unicodeScalars.last == "-" { inner += " " }
      inner.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
    }
    return "<!-- \(inner) -->"
  }

  /// Whether XML 1.0 can hold the text unchanged.
  static func canHold(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isAllowed) }

  /// The declaration that opens a file.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// Appends text as the content of an element, or as an attribute in double quotation marks.
  ///
  /// - Returns: How many characters could not be written as they are.
  @discardableResult
  static func append(
    _ text: String, to result: inout String, isAttribute: Bool = false,
    standIn: StandIn = .replacement
  ) -> Int {
    var replaced = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\r": result += "&#13;"
      case "\"" where isAttribute: result += "&quot;"
      case "\t" where isAttribute: result += "&#9;"
      case "\n" where isAttribute: result += "&#10;"
      case _ where isAllowed(scalar): result.unicodeScalars.append(scalar)
      default:
        replaced += 1
        let picture =
          standIn == .picture && scalar.value < 0x20 ? Unicode.Scalar(0x2400 + scalar.value) : nil
        result.unicodeScalars.append(picture ?? "\u{FFFD}")
      }
    }
    return replaced
  }

  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    append(text, to: &result, isAttribute: isAttribute)
    return result
  }

  /// Whether a scalar is a character of XML 1.0 (fifth edition, production 2).
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
