import PersianText

/// Facts about single scalars that the rules of the scripts share.
enum Scalars {
  /// The name of a scalar as Unicode writes it: `U+200C`.
  static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Whether a scalar is a letter of the Arabic script.
  static func isPersian(_ scalar: Unicode.Scalar) -> Bool { Letter.isPersian(scalar.value) }

  /// Whether a scalar is a letter of the Latin script.
  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && scalar.value < 0x0250
      || (0x1E00...0x1EFF).contains(scalar.value)
  }

  /// Whether a scalar cannot be seen: joiners, direction marks and their likes.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format
  }
}
