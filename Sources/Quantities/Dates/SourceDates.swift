import PersianText

/// Finds dates in Persian text: ۲۲ بهمن ۱۳۵۷, پانزدهم ماه مارچ, اگست ۲۰۲۱, ۱۴۰۲/۱۰/۲۶.
package enum SourceDates {
  /// The dates of a text, in order, both days of ۱۵ تا ۱۸ مارچ; takes linear time.
  package static func all(in folded: FoldedText, tokens: [Token]) -> [StatedDate] {
    var reader = Reader(folded: folded, tokens: tokens)
    var dates: [StatedDate] = []
    for place in tokens.indices {
      switch tokens[place].kind {
      case .word: dates += reader.dates(aroundMonthAt: place)
      case .number: if let date = reader.numericDate(at: place) { dates.append(date) }
      default: break
      }
    }
    return dates
  }
}

/// The tokens of a text with its numbers by place.
private struct Reader {
  let tokens: [Token]
  /// The number that ends at a token, with the token it starts at.
  private var ending: [Int: (first: Int, value: Int)] = [:]
  /// The number that starts at a token, with the token it ends at.
  private var starting: [Int: (last: Int, value: Int)] = [:]
  /// Up to where tokens belong to a date already.
  private var used = 0

  init(folded: FoldedText, tokens: [Token]) {
    self.tokens = tokens
    var place = 0
    for mention in PersianNumbers.mentions(in: folded, tokens: tokens) {
      while place < tokens.count, tokens[place].range.lowerBound < mention.range.lowerBound {
        place += 1
      }
      var last = place
      while last + 1 < tokens.count, tokens[last + 1].range.lowerBound < mention.range.upperBound {
        last += 1
      }
      guard place < tokens.count, let value = Int(mention.value) else { continue }
      // 8:30 and 3/5 are several numbers at one place, so no day and no year.
      let isSeveral = starting[place] != nil
      starting[place] = (last, isSeveral ? -1 : value)
      ending[last] = (place, isSeveral ? -1 : value)
    }
  }

  private func text(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].text : ""
  }

  private func part(_ first: Int, _ last: Int, _ value: Int) -> StatedDate.Part {
    StatedDate.Part(
      value: value, range: tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }

  /// The dates whose month is the word at `place`; several for a span of days.
  mutating func dates(aroundMonthAt place: Int) -> [StatedDate] {
    guard let month = month(at: place) else { return [] }
    let days = days(before: place)
    var last = place
    let year = year(after: place, calendar: month.calendar, last: &last)
    let namesMonth = text(place - 1) == "ماه" || text(place + 1) == "ماه"
    if month.isAmbiguous, year == nil, !namesMonth {
      // ۵ مه is a date, مه alone is fog; ۳ می is more often "3 (do) …".
      guard !days.isEmpty, text(place) != "می" || days.first?.isOrdinal == true else { return [] }
    }
    used = last + 1
    let stated = StatedDate(
      calendar: month.calendar, day: nil,
      month: StatedDate.Part(value: month.number, range: tokens[place].range), year: year,
      isCertain: !month.isAmbiguous || year != nil || namesMonth)
    guard !days.isEmpty else { return [stated] }
    return days.map { day in
      var date = stated
      date.day = day.part
      return date
    }
  }

  /// The month at a place, without the ی of مارچی and the ezafe.
  private func month(at place: Int) -> MonthNames.Month? { MonthNames.month(tokens[place].text) }

  /// The days before a month: ۱۵, پانزدهم, ۱۵ام ماه, ۱۵ تا ۱۸, ۱۵ و ۱۶.
  private func days(before month: Int) -> [(part: StatedDate.Part, isOrdinal: Bool)] {
    var place = month - 1
    var isOrdinal = false
    while place >= used, ["ماه", "م", "ام", "مین", "/", "-", "برج"].contains(text(place)) {
      if ["م", "ام", "مین"].contains(text(place)) { isOrdinal = true }
      place -= 1
    }
    var days: [(part: StatedDate.Part, isOrdinal: Bool)] = []
    while place >= used, let number = ending[place], (1...31).contains(number.value),
      number.first >= used
    {
      if tokens[place].kind == .word, number.value > 2 { isOrdinal = text(place).hasSuffix("م") }
      days.insert((part(number.first, place, number.value), isOrdinal), at: 0)
      place = number.first - 1
      guard place > used, ["تا", "و", "-", "الی", ","].contains(text(place)) else { break }
      place -= 1
      while place > used, ["م", "ام"].contains(text(place)) { place -= 1 }
    }
    return days
  }

  /// The year after a month: ۱۳۵۷, سال ۲۰۲۱, of solar months also ۵۷.
  private func year(
    after month: Int, calendar: MonthNames.Calendar, last: inout Int
  ) -> StatedDate.Part? {
    var place = month + 1
    while ["ماه", "سال", "،", ",", "سنه", "/", "-"].contains(text(place)), place < month + 4 {
      place += 1
    }
    guard let number = starting[place] else { return nil }
    var value = number.value
    let following = text(number.last + 1)
    if calendar == .solarHijri, (30...99).contains(value), place == month + 1,
      Unit.persian(following) == nil, tokens[place].kind == .number
    {
      value += 1300
    }
    guard (1200...2100).contains(value), number.last == place || tokens[place].kind == .word else {
      return nil
    }
    if place == month + 2, text(month + 1) == "," || text(month + 1) == "،",
      Unit.persian(following) != nil
    {
      return nil
    }
    last = number.last
    return part(place, number.last, value)
  }

  /// A date in digits alone, at a number with two slashes: ۱۴۰۲/۱۰/۲۶ or 26/10/1402.
  func numericDate(at place: Int) -> StatedDate? {
    let pieces = tokens[place].text.split(separator: "/").compactMap { Int($0) }
    guard pieces.count == 3, tokens[place].text.utf8.allSatisfy({ $0 == 0x2F || $0 < 0x3A }) else {
      return nil
    }
    let isYearFirst = pieces[0] >= 1000
    let year = isYearFirst ? pieces[0] : pieces[2]
    let day = isYearFirst ? pieces[2] : pieces[0]
    guard (1200...2100).contains(year), (1...12).contains(pieces[1]), (1...31).contains(day) else {
      return nil
    }
    let range = tokens[place].range
    return StatedDate(
      calendar: year < 1600 ? .solarHijri : .gregorian,
      day: StatedDate.Part(value: day, range: range),
      month: StatedDate.Part(value: pieces[1], range: range),
      year: StatedDate.Part(value: year, range: range), isCertain: isYearFirst)
  }
}
