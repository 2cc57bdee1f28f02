/// One way to write a Persian unit in English letters.
struct Rule: Sendable {
  /// The English letters, five bits each from the lowest; a boundary that must follow counts as one.
  let letters: UInt64
  /// The bits of ``letters`` that must agree.
  let mask: UInt64
  /// −ln of how likely this way is.
  let cost: Float
  /// How many Persian letters the unit has; zero for a vowel that Persian does not write.
  let persianCount: UInt8
  /// How many English letters it becomes.
  let englishCount: UInt8

  /// The code of the first English letter; zero when there is none.
  var first: Int { Int(letters & 31) }

  /// Makes a rule of English letters in five-bit code; `$` at their end asks for a word's end.
  init?(_ english: Substring, cost: Float, persianCount: Int) {
    var letters: UInt64 = 0
    var count = 0
    var width = 0
    for scalar in english.unicodeScalars where scalar != "0" {
      if scalar == "$" {
        width += 1
      } else {
        guard (97...122).contains(scalar.value), width == count, count < Self.limit else {
          return nil
        }
        letters |= UInt64(EnglishLetters.code(scalar)) << UInt64(5 * count)
        count += 1
        width += 1
      }
    }
    self.letters = letters
    mask = (UInt64(1) << UInt64(5 * width)) - 1
    self.cost = cost
    self.persianCount = UInt8(persianCount)
    englishCount = UInt8(count)
  }

  /// The most English letters that a rule may have.
  static let limit = 10
}
