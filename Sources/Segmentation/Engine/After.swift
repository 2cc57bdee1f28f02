/// What stands after a stop.
struct After {
  /// The longest word that is looked up, in scalars.
  private static let limit = 24

  let paragraph: Paragraph
  /// Where the first visible scalar after the stop stands.
  let start: Int

  /// The classes that what stands after the stop belongs to; never empty.
  var classes: Following {
    let first = paragraph[start]
    if Mark.isComma(first) { return .comma }
    if Mark.isDash(first) || first == 0x2212 { return .dash }
    if Mark.isOpeningBracket(first) { return .bracket }
    if Mark.isOpeningQuote(first) { return .quote }
    if Mark.isDigit(first) { return .digit }
    if Mark.isPersian(first) { return persian }
    if Mark.isUpper(first) { return latin.union(.capital) }
    if Mark.isLower(first) { return isOddlyCapitalised ? .capital : .lower }
    return .other
  }

  private var word: Word {
    var end = start
    var count = 0
    while end < paragraph.end, count < After.limit {
      let scalar = paragraph[end]
      guard Mark.isLetter(scalar) || Mark.isApostrophe(scalar) else { break }
      end = paragraph.next(end)
      count += 1
    }
    return Word(in: paragraph, at: start..<end)
  }

  private var persian: Following {
    var classes: Following = .persian
    let word = word
    let roles = word.facts.roles
    if word.persianLetters > 1 { classes.insert(.persianWord) }
    if roles.contains(.persianStarter) { classes.insert(.persianStarter) }
    if roles.contains(.persianConjunction) { classes.insert(.persianConjunction) }
    if roles.contains(.persianContinuation) { classes.insert(.persianContinuation) }
    return classes
  }

  private var latin: Following {
    var classes: Following = []
    let second = paragraph[paragraph.next(start)]
    if Mark.isLower(second) { classes.insert(.capitalisedWord) }
    let word = word
    let roles = word.facts.roles
    let isOneLetter = paragraph.next(start) == word.range.upperBound
    if roles.contains(.romanNumeral) { classes.insert(.romanNumeral) }
    if paragraph[start] == 0x49, isOneLetter || Mark.isApostrophe(second) {
      classes.insert(.pronoun)
    }
    if roles.contains(.timeZone) { classes.insert(.timeZone) }
    // "A" and "I" before a dot are initials.
    if roles.contains(.starter), !isOneLetter || paragraph[word.range.upperBound] != Mark.period {
      classes.insert(.starter)
    }
    return classes
  }

  /// Whether a name starts with a small letter and a capital: iPhone, eBay.
  private var isOddlyCapitalised: Bool { Mark.isUpper(paragraph[paragraph.next(start)]) }
}
