/// The rules of one language, in the order in which they are tried.
struct RuleSet: Sendable {
  let rules: [BoundaryRule]
  /// Whether a dateline that a colon ends is a segment of its own.
  let cutsDatelines: Bool

  /// English: case shows where a sentence starts.
  static let english = RuleSet(
    rules: shared + glued + questions + ellipses(persian: false) + periods,
    cutsDatelines: false)

  /// Persian and Dari: no letter case, so that a stop ends a sentence unless a rule joins.
  static let persian = RuleSet(
    rules: shared + glued + questions + ellipses(persian: true) + periods,
    cutsDatelines: true)

  /// Whether a sentence ends at a stop.
  func breaks(at place: StopContext) -> Bool {
    rules.first { $0.fits(place) }?.breaks ?? true
  }

  /// Rules for every stop.
  private static let shared: [BoundaryRule] = [
    .joining(.anything, after: .comma, spaced: nil),
    .joining(.anything, before: .enclosed, spaced: nil),
  ]

  /// Rules for a stop without white space after it.
  private static let glued: [BoundaryRule] = [
    .joining(.anything, before: .address, spaced: false),
    .joining(
      .period,
      before: [
        .acronym, .initial, .persianInitials, .letterName, .title, .reference, .connective,
        .abbreviation, .time,
        .listMarker, .month,
      ], spaced: false, closed: false),
    .breaking(.period, before: .latinWord, after: .capitalisedWord, spaced: false, closed: false),
    .breaking(
      .period, before: [.persianWord, .number, .closer], after: .persianWord, spaced: false,
      closed: false),
    .breaking(
      .period, before: [.latinWord, .persianWord], after: [.quote, .bracket], spaced: false,
      closed: false),
    .breaking(
      [.ellipsis, .fullEllipsis], before: .latinWord, after: .capitalisedWord, spaced: false),
    .breaking(
      [.period, .question, .exclamation], after: [.capital, .persianWord, .quote], spaced: false,
      closed: true),
    .breaking([.question, .exclamation], after: [.capital, .persianWord, .quote], spaced: false),
    .joining(.anything, spaced: false),
  ]

  private static let questions: [BoundaryRule] = [
    .joining(.exclamation, before: .exclaimedName, after: .lower),
    .joining(
      [.question, .exclamation], after: [.lower, .persianContinuation, .persianConjunction],
      closed: true),
    .breaking([.question, .exclamation]),
  ]

  private static func ellipses(persian: Bool) -> [BoundaryRule] {
    [
      .joining(.ellipsis, after: .pronoun),
      .breaking([.ellipsis, .fullEllipsis], after: [.capital, .quote, .persianStarter]),
      .breaking(.fullEllipsis, after: .persian),
      .breaking(.ellipsis, after: .persian, closed: true),
      .joining([.ellipsis, .fullEllipsis]),
    ]
  }

  private static let periods: [BoundaryRule] = [
    .joining(.period, before: [.title, .connective], closed: false),
    .joining(.period, before: .reference, after: [.digit, .romanNumeral], closed: false),
    .joining(.period, before: .listMarker),
    .joining(.period, before: .month, after: .digit),
    .breaking(.period, before: [.initial, .acronym], after: [.starter, .quote]),
    .joining(.period, before: [.initial, .acronym]),
    .joining(.period, before: .openingTime),
    .joining(
      .period, before: [.time, .finalAbbreviation],
      after: [.timeZone, .lower, .digit, .dash, .bracket, .persian]),
    .breaking(.period, before: [.abbreviation, .month], after: [.starter, .quote]),
    .joining(.period, before: [.abbreviation, .month]),
    .breaking(.period, before: [.persianInitials, .letterName], after: [.persianStarter, .quote]),
    .joining(.period, before: [.persianInitials, .letterName]),
    .joining(.period, after: [.lower, .persianContinuation], closed: true),
    .breaking(.period),
  ]
}
