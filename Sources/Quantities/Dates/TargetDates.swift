import EnglishText
import PersianText

/// Finds dates in English text: 15 March 2020, March 15–18, August 2021, 22 Bahman 1357.
package enum TargetDates {
  /// The dates of a text, in order, both ends of a span of days; takes linear time.
  package static func all(in tokens: [EnglishToken]) -> [StatedDate] {
    let reader = Reader(tokens: tokens)
    var dates: [StatedDate] = []
    var used = 0
    for place in tokens.indices {
      switch tokens[place].kind {
      case .word where tokens[place].isCapitalised:
        dates += reader.dates(aroundMonthAt: place, from: &used)
      case .number: if let date = reader.numericDate(at: place) { dates.append(date) }
      default: break
      }
    }
    return dates
  }

  /// The months of the solar Hijri calendar as English writes them, in Iran and in Afghanistan.
  fileprivate static let solarMonths: [String: Int] = {
    let names = [
      "farvardin hamal", "ordibehesht sawr saur thawr", "khordad jawza jauza", "tir saratan",
      "mordad asad amordad", "shahrivar sunbula sonbola sunbulah", "mehr mizan", "aban aqrab",
      "azar qaws qaus", "dey dei jadi jady", "bahman dalw dalwa", "esfand hut hoot",
    ]
    var table: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words.split(separator: " ") { table[String(word)] = index + 1 }
    }
    return table
  }()
}

/// The tokens of a text.
private struct Reader {
  let tokens: [EnglishToken]

  private func text(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].text : ""
  }

  /// The dates whose month is the word at `place`; `used` is where the date before ended.
  func dates(aroundMonthAt place: Int, from used: inout Int) -> [StatedDate] {
    let word = tokens[place].text
    let gregorian = EnglishCalendar.month(named: word)
    guard let month = gregorian ?? TargetDates.solarMonths[word] else { return [] }
    let hasDot = text(place + 1) == "." && word.utf8.count <= 4
    var end = hasDot ? place + 2 : place + 1
    var days = days(before: place, from: used)
    if days.isEmpty { days = self.days(from: &end) }
    let year = year(at: &end)
    // May, March and the solar months are other words and names as well.
    let isAmbiguous = gregorian == nil || ["may", "march", "mar", "jan", "jun"].contains(word)
    if gregorian == nil, days.isEmpty, year == nil { return [] }
    if word == "may" || word == "mar" || word == "march" || word == "jan", days.isEmpty,
      year == nil,
      ![
        "in", "since", "until", "by", "last", "next", "early", "late", "mid", "of", "to", "from",
        "and", "-", "through", "during", "this", "between", "before", "after",
      ]
      .contains(text(place - 1))
    {
      return []
    }
    used = end
    let stated = StatedDate(
      calendar: gregorian == nil ? .solarHijri : .gregorian, day: nil,
      month: StatedDate.Part(value: month, range: tokens[place].range), year: year,
      isCertain: !isAmbiguous || !days.isEmpty || year != nil)
    return days.isEmpty
      ? [stated]
      : days.map { day in
        var date = stated
        date.day = day
        return date
      }
  }

  /// The number of one or two digits at a place, 1 to 31.
  private func day(at place: Int) -> StatedDate.Part? {
    guard tokens.indices.contains(place), tokens[place].kind == .number else { return nil }
    var digits = tokens[place].text
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) {
      digits.removeLast(2)
    }
    guard let value = Int(digits), (1...31).contains(value), digits.utf8.count <= 2 else {
      return nil
    }
    return StatedDate.Part(value: value, range: tokens[place].range)
  }

  /// The days before a month: 15, the 15th of, 15 and 16, 15–18.
  private func days(before month: Int, from used: Int) -> [StatedDate.Part] {
    var place = month - 1
    if text(place) == "of" || text(place) == "-" { place -= 1 }
    var days: [StatedDate.Part] = []
    while place >= used, let day = day(at: place) {
      days.insert(day, at: 0)
      place -= 1
      if text(place) == "the" { place -= 1 }
      guard ["and", "to", "-", ","].contains(text(place)) else { break }
      place -= 1
    }
    return days
  }

  /// The days after a month: 15, 15th, 15–18, 15 and 16; moves `end` behind them.
  private func days(from end: inout Int) -> [StatedDate.Part] {
    var days: [StatedDate.Part] = []
    var place = text(end) == "the" ? end + 1 : end
    while let day = day(at: place) {
      // "in March 20 people": a day is followed by a mark, a small word, a year or nothing.
      days.append(day)
      end = place + 1
      guard ["and", "to", "-"].contains(text(end)) else { break }
      // March 15 and 20 people: what follows the second number tells.
      let next = text(end + 1) == "the" ? end + 2 : end + 1
      let follows = next + 1 < tokens.count ? tokens[next + 1] : nil
      guard let after = self.day(at: next), after.value > day.value,
        follows == nil || follows?.kind != .word || text(end) == "-"
          || ["in", "at", "with", "as", "to", "by", "for"].contains(follows?.text ?? "")
      else { break }
      place = next
    }
    return days
  }

  /// The year at a place or behind a comma there; moves `end` behind it.
  private func year(at end: inout Int) -> StatedDate.Part? {
    var place = end
    while [",", "of", "."].contains(text(place)), place < end + 2 { place += 1 }
    guard tokens.indices.contains(place), tokens[place].kind == .number,
      tokens[place].text.utf8.count == 4, let value = Int(tokens[place].text),
      (1200...2100).contains(value)
    else { return nil }
    if place > end, tokens.indices.contains(place + 1),
      Unit.english(tokens[place + 1].text) != nil
    {
      return nil
    }
    end = place + 1
    return StatedDate.Part(value: value, range: tokens[place].range)
  }

  /// A date in digits alone whose order is plain: 1402/10/26, 2024/01/16.
  func numericDate(at place: Int) -> StatedDate? {
    let pieces = tokens[place].text.split(separator: "/").compactMap { Int($0) }
    guard pieces.count == 3, pieces[0] >= 1200, pieces[0] <= 2100, (1...12).contains(pieces[1]),
      (1...31).contains(pieces[2])
    else { return nil }
    let range = tokens[place].range
    return StatedDate(
      calendar: pieces[0] < 1600 ? .solarHijri : .gregorian,
      day: StatedDate.Part(value: pieces[2], range: range),
      month: StatedDate.Part(value: pieces[1], range: range),
      year: StatedDate.Part(value: pieces[0], range: range))
  }
}
