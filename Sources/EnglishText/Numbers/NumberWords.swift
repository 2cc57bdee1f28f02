/// The words that English numbers are written with.
enum NumberWords {
  /// What a number word adds to the number being read.
  enum Role {
    /// zero … ninety.
    case cardinal(UInt64)
    /// first … ninetieth.
    case ordinal(UInt64)
    /// hundred.
    case hundred(isOrdinal: Bool)
    /// thousand, million …, by its power of ten.
    case scale(Int, isOrdinal: Bool)
  }

  /// The role of each number word.
  static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    let units = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let unitOrdinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth",
    ]
    let tens = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"]
    for (value, word) in units.enumerated() { roles[word] = .cardinal(UInt64(value)) }
    for (value, word) in unitOrdinals.enumerated() { roles[word] = .ordinal(UInt64(value + 1)) }
    for (index, stem) in tens.enumerated() {
      roles[stem + "y"] = .cardinal(UInt64(index + 2) * 10)
      roles[stem + "ieth"] = .ordinal(UInt64(index + 2) * 10)
    }
    roles["hundred"] = .hundred(isOrdinal: false)
    roles["hundredth"] = .hundred(isOrdinal: true)
    for (word, power) in [("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12)] {
      roles[word] = .scale(power, isOrdinal: false)
      roles[word + "th"] = .scale(power, isOrdinal: true)
    }
    return roles
  }()

  /// Short forms of the scales, which newspapers write after digits only (`£3bn`).
  static let shortScales: [String: Int] = ["bn": 9, "tn": 12, "mn": 6, "mln": 6, "bln": 9]
}
