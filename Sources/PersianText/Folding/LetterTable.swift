/// What single scalars fold to.
enum LetterTable {
  /// Marks a scalar that folding drops.
  static let dropped: UInt32 = 0
  /// The first scalar beyond the table ``arabic``.
  static let limit: UInt32 = 0x0700

  /// What an ASCII scalar folds to: lower case; control characters and blanks become spaces.
  @inline(__always)
  static func ascii(_ value: UInt32) -> UInt32 {
    if value <= 0x20 || value == 0x7F { return Letter.space }
    return (65...90).contains(value) ? value + 32 : value
  }

  /// What each scalar below ``limit`` folds to; ``dropped`` for marks.
  static let arabic: [UInt32] = {
    var table = (0..<limit).map { fold(latin: $0) }
    func map(_ scalars: String, to target: Unicode.Scalar) {
      for scalar in scalars.unicodeScalars { table[Int(scalar.value)] = target.value }
    }
    for mark in [
      0x0610...0x061A, 0x064B...0x065F, 0x06D6...0x06DC, 0x06DF...0x06E8, 0x06EA...0x06ED,
    ] {
      for value in mark { table[value] = dropped }
    }
    for value in [0x0621, 0x061C, 0x0640, 0x0670, 0x0674] { table[value] = dropped }
    map("آأإٱٲٳٵ", to: "ا")
    map("ؤٶٷۄۅۆۇۈۉۊۋۏ", to: "و")
    map("ئيىٸۍێېۑےۓؠ", to: "ی")
    map("كڪڬڭڮ", to: "ک")
    map("ګڰڱڲڳڴ", to: "گ")
    map("ةۀہۂۃەھۿ", to: "ه")
    map("ټٹ", to: "ت")
    map("ډڈ", to: "د")
    map("ړڑ", to: "ر")
    map("ڼںڻ", to: "ن")
    for digit in UInt32(0)...9 {
      table[Int(0x0660 + digit)] = 48 + digit
      table[Int(0x06F0 + digit)] = 48 + digit
    }
    map("٫", to: ".")
    map("٬،", to: ",")
    map("٪", to: "%")
    map("؛", to: ";")
    map("؟", to: "?")
    map("۔", to: ".")
    map("٭", to: "*")
    map("«»", to: "\"")
    table[0xA0] = Letter.space
    table[0x85] = Letter.space
    table[0xAD] = dropped
    // Old Persian encodings use the not sign for the zero-width non-joiner.
    table[0xAC] = Letter.zwnj
    return table
  }()

  /// The plain letters of each presentation form.
  static let presentationForms: [UInt32: [UInt32]] = {
    var forms: [UInt32: [UInt32]] = [:]
    for entry in PresentationForms.entries.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let scalars = entry.split(separator: " ").compactMap { UInt32($0, radix: 16) }
      guard let form = scalars.first else { continue }
      forms[form] = scalars.dropFirst().map { arabic[Int($0)] }.filter { $0 != dropped }
    }
    return forms
  }()

  /// What general punctuation, blanks and joiners fold to; `nil` for everything else.
  static func punctuation(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x200C: Letter.zwnj
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x1680: Letter.space
    case 0x200B, 0x200D...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFE00...0xFE0F: dropped
    case 0x201C...0x201F, 0x2033, 0x2039, 0x203A: 0x22
    case 0x2018...0x201B, 0x2032: 0x27
    case 0x2010...0x2015, 0x2212: 0x2D
    case 0x0300...0x036F: dropped
    default: nil
    }
  }

  /// What a scalar of the Latin, Greek or Cyrillic blocks folds to: lower case, without accents.
  private static func fold(latin value: UInt32) -> UInt32 {
    if value < 0x80 { return ascii(value) }
    if (0x0300...0x036F).contains(value) || (0x80...0x9F).contains(value) { return dropped }
    guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { return value }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    return accentless[lower.value] ?? lower.value
  }

  /// The base letters of the accented Latin letters that news text uses.
  private static let accentless: [UInt32: UInt32] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęěə"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľłŀ"), ("n", "ñńņňŉ"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var table: [UInt32: UInt32] = [:]
    for (base, accented) in groups {
      for scalar in accented.unicodeScalars { table[scalar.value] = base.value }
    }
    return table
  }()
}
