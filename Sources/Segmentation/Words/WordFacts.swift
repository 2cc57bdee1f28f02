/// What the lists say of one word.
struct WordFacts: Sendable {
  /// A word that no list names.
  static let none = WordFacts()

  /// What abbreviation it is in any case.
  var abbreviation: Preceding = []
  /// What abbreviation it is, too, when it starts with a capital.
  var capitalAbbreviation: Preceding = []
  /// What else it is.
  var roles: WordRoles = []

  /// What abbreviation the word is, if it is one.
  func abbreviation(isCapitalised: Bool) -> Preceding {
    isCapitalised ? abbreviation.union(capitalAbbreviation) : abbreviation
  }
}

/// The lists of ``WordLists`` that a word stands in.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt16

  static let starter = WordRoles(rawValue: 1 << 0)
  static let timeZone = WordRoles(rawValue: 1 << 1)
  static let exclaimedName = WordRoles(rawValue: 1 << 2)
  static let interjection = WordRoles(rawValue: 1 << 3)
  static let timePreposition = WordRoles(rawValue: 1 << 4)
  static let romanNumeral = WordRoles(rawValue: 1 << 5)
  static let persianStarter = WordRoles(rawValue: 1 << 6)
  static let persianContinuation = WordRoles(rawValue: 1 << 7)
  static let persianConjunction = WordRoles(rawValue: 1 << 8)
  static let persianComplementiser = WordRoles(rawValue: 1 << 9)
  static let persianSaying = WordRoles(rawValue: 1 << 10)
  static let persianVerb = WordRoles(rawValue: 1 << 11)
  static let letterName = WordRoles(rawValue: 1 << 12)
  static let acronymLetterName = WordRoles(rawValue: 1 << 13)
  static let listLetter = WordRoles(rawValue: 1 << 14)
}
