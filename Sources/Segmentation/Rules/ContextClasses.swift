/// The kinds of stops.
struct StopKinds: OptionSet, Sendable {
  let rawValue: UInt8

  /// One full stop.
  static let period = StopKinds(rawValue: 1 << 0)
  /// … or two or three dots.
  static let ellipsis = StopKinds(rawValue: 1 << 1)
  /// Four dots or more: an ellipsis and the full stop.
  static let fullEllipsis = StopKinds(rawValue: 1 << 2)
  /// A question mark, also with others.
  static let question = StopKinds(rawValue: 1 << 3)
  /// Exclamation marks only.
  static let exclamation = StopKinds(rawValue: 1 << 4)

  static let anything: StopKinds = [.period, .ellipsis, .fullEllipsis, .question, .exclamation]
}

/// What stands before a stop.
struct Preceding: OptionSet, Sendable {
  let rawValue: UInt32

  /// Whatever no other class names.
  static let other = Preceding(rawValue: 1 << 0)
  /// Two Latin letters or more, the last ones in lower case, and no abbreviation.
  static let latinWord = Preceding(rawValue: 1 << 1)
  /// Two letters or more of the Arabic script, and no abbreviation.
  static let persianWord = Preceding(rawValue: 1 << 2)
  /// Mr, Dr, Gen: always before a name.
  static let title = Preceding(rawValue: 1 << 3)
  /// No, p, Fig: before a number.
  static let reference = Preceding(rawValue: 1 << 4)
  /// e.g., i.e., vs: never at the end of a sentence.
  static let connective = Preceding(rawValue: 1 << 5)
  /// Inc, Jr, St, Gov: inside a sentence unless the next one visibly starts.
  static let abbreviation = Preceding(rawValue: 1 << 6)
  /// etc, ibid: often at the end of a sentence.
  static let finalAbbreviation = Preceding(rawValue: 1 << 7)
  /// Jan, Sept.
  static let month = Preceding(rawValue: 1 << 8)
  /// U.S, Ph.D.
  static let acronym = Preceding(rawValue: 1 << 9)
  /// a.m, p.m.
  static let time = Preceding(rawValue: 1 << 10)
  /// Nothing but "At 5 a.m": no sentence yet.
  static let openingTime = Preceding(rawValue: 1 << 11)
  /// One capital.
  static let initial = Preceding(rawValue: 1 << 12)
  /// One letter of the Arabic script, or several with dots between them, as in ه.ق and ج.
  static let persianInitials = Preceding(rawValue: 1 << 13)
  /// Digits.
  static let number = Preceding(rawValue: 1 << 14)
  /// A number or letter that opens the sentence and numbers it.
  static let listMarker = Preceding(rawValue: 1 << 15)
  /// A name that is written with its exclamation mark, such as Yahoo.
  static let exclaimedName = Preceding(rawValue: 1 << 16)
  /// The inside of an address, a file name or a path.
  static let address = Preceding(rawValue: 1 << 17)
  /// A closing quotation mark or bracket.
  static let closer = Preceding(rawValue: 1 << 18)
  /// An open bracket or quotation, within a sentence that goes on after it.
  static let enclosed = Preceding(rawValue: 1 << 19)
  /// The Persian name of a Latin letter, alone: دبلیو.
  static let letterName = Preceding(rawValue: 1 << 20)

  static let anything = Preceding(rawValue: .max)
}

/// What stands after a stop.
struct Following: OptionSet, Sendable {
  let rawValue: UInt32

  /// Whatever no other class names.
  static let other = Following(rawValue: 1 << 0)
  /// A Latin word in lower case.
  static let lower = Following(rawValue: 1 << 1)
  /// A Latin word with a capital.
  static let capital = Following(rawValue: 1 << 2)
  /// A capital and then a small letter: the start of a word, not of an acronym.
  static let capitalisedWord = Following(rawValue: 1 << 3)
  /// A capitalised word that starts sentences: The, He, In, But.
  static let starter = Following(rawValue: 1 << 4)
  /// A number.
  static let digit = Following(rawValue: 1 << 5)
  /// A Roman numeral.
  static let romanNumeral = Following(rawValue: 1 << 6)
  /// An opening quotation mark.
  static let quote = Following(rawValue: 1 << 7)
  /// An opening bracket.
  static let bracket = Following(rawValue: 1 << 8)
  /// A letter of the Arabic script.
  static let persian = Following(rawValue: 1 << 9)
  /// Two letters or more of the Arabic script.
  static let persianWord = Following(rawValue: 1 << 10)
  /// A Persian word that starts sentences: وی, اما, همچنین.
  static let persianStarter = Following(rawValue: 1 << 11)
  /// A Persian word that goes on after a quotation: را, که.
  static let persianContinuation = Following(rawValue: 1 << 12)
  /// A Persian word that joins sentences: و, تا, یا.
  static let persianConjunction = Following(rawValue: 1 << 16)
  /// I, which is a capital wherever it stands.
  static let pronoun = Following(rawValue: 1 << 17)
  /// A comma, a semicolon or a colon.
  static let comma = Following(rawValue: 1 << 13)
  /// A dash.
  static let dash = Following(rawValue: 1 << 14)
  /// GMT, EST, Monday: what goes with a time of day.
  static let timeZone = Following(rawValue: 1 << 15)

  static let anything = Following(rawValue: .max)
}
