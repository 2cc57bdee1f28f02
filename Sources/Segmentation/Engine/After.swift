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

  private var end: Int {
    var end = start
    while end < paragraph.count, end - start < After.limit,
      Mark.isLetter(paragraph[end]) || paragraph[end] == 0x27 || paragraph[end] == 0x2019
    {
      end += 1
    }
    return end
  }

  private var word: String {
    var view = String.UnicodeScalarView()
    for place in start..<end {
      let value = paragraph[place] == 0x2019 ? 0x27 : paragraph[place]
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }

  private var persian: Following {
    var classes: Following = .persian
    let word = word
    if (start..<end).filter({ Mark.isPersianLetter(paragraph[$0]) }).count > 1 {
      classes.insert(.persianWord)
    }
    if WordLists.persianStarters.contains(word) { classes.insert(.persianStarter) }
    if WordLists.persianConjunctions.contains(word) { classes.insert(.persianConjunction) }
    if WordLists.persianContinuations.contains(word) { classes.insert(.persianContinuation) }
    return classes
  }

  private var latin: Following {
    var classes: Following = []
    if Mark.isLower(paragraph[start + 1]) { classes.insert(.capitalisedWord) }
    let lower = word.lowercased()
    if WordLists.romanNumerals.contains(lower) { classes.insert(.romanNumeral) }
    if lower == "i" || lower.hasPrefix("i'") { classes.insert(.pronoun) }
    if WordLists.timeZones.contains(lower) { classes.insert(.timeZone) }
    // "A" and "I" before a dot are initials.
    if WordLists.starters.contains(lower), end - start > 1 || paragraph[end] != Mark.period {
      classes.insert(.starter)
    }
    return classes
  }

  /// Whether a name starts with a small letter and a capital: iPhone, eBay.
  private var isOddlyCapitalised: Bool { Mark.isUpper(paragraph[start + 1]) }
}
