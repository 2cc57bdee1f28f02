/// Writes text so that an XML parser reads it back, and counts what XML cannot hold.
enum TMXText {
  /// Appends `text` as the content of an element or as an attribute in double quotation marks.
  ///
  /// White space that a parser would change is written as references. XML 1.0 has no way at all to hold
  /// most control characters (production 2, Char): each becomes the picture that Unicode has of it
  /// (U+2400 to U+241F), the noncharacters U+FFFE and U+FFFF become U+FFFD.
  ///
  /// - Returns: How many characters could not be written as they are.
  static func append(_ text: String, to result: inout String, isAttribute: Bool = false) -> Int {
    var replaced = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x3C: result += "&lt;"
      // `]]>` may not stand in content.
      case 0x3E: result += "&gt;"
      case 0x22 where isAttribute: result += "&quot;"
      case 0x09 where isAttribute: result += "&#9;"
      case 0x0A where isAttribute: result += "&#10;"
      case 0x0D: result += "&#13;"
      case 0x09, 0x0A, 0x20...0xFFFD, 0x10000...: result.unicodeScalars.append(scalar)
      default:
        replaced += 1
        let picture = scalar.value < 0x20 ? Unicode.Scalar(0x2400 + scalar.value) : nil
        result.unicodeScalars.append(picture ?? "\u{FFFD}")
      }
    }
    return replaced
  }
}
