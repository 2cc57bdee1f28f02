/// Converts dates of the solar Hijri calendar to Gregorian ones.
package enum SolarHijri {
  /// The Gregorian date of a solar Hijri date; `nil` when there is no such date.
  ///
  /// Exact for the years 1178 to 1633, in which the 33-year leap cycle agrees with the astronomical
  /// calendar (Borkowski, The Persian calendar for 3000 years, 1996); other years yield `nil`.
  package static func gregorian(
    year: Int, month: Int, day: Int
  ) -> (year: Int, month: Int, day: Int)? {
    guard (1178...1633).contains(year), (1...12).contains(month),
      (1...days(inMonth: month, ofYear: year)).contains(day)
    else { return nil }
    let daysBeforeMonth = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6
    // 1 Farvardin 1178 was 21 March 1799.
    var number = dayNumber(year: 1799, month: 3, day: 21) + daysBeforeMonth + day - 1
    for earlier in 1178..<year { number += isLeap(earlier) ? 366 : 365 }
    return date(ofDayNumber: number)
  }

  /// Whether Esfand has thirty days in a year.
  package static func isLeap(_ year: Int) -> Bool {
    [1, 5, 9, 13, 17, 22, 26, 30].contains(year % 33)
  }

  private static func days(inMonth month: Int, ofYear year: Int) -> Int {
    month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29
  }

  // The day count is the Julian day number (Fliegel and Van Flandern, CACM 11:10, 1968).

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shift = (month - 14) / 12
    return (1461 * (year + 4800 + shift)) / 4 + (367 * (month - 2 - 12 * shift)) / 12
      - (3 * ((year + 4900 + shift) / 100)) / 4 + day - 32075
  }

  private static func date(ofDayNumber number: Int) -> (year: Int, month: Int, day: Int) {
    var rest = number + 68569
    let century = 4 * rest / 146_097
    rest -= (146_097 * century + 3) / 4
    let year = 4000 * (rest + 1) / 1_461_001
    rest -= 1461 * year / 4 - 31
    let month = 80 * rest / 2447
    let day = rest - 2447 * month / 80
    let shift = month / 11
    return (100 * (century - 49) + year + shift, month + 2 - 12 * shift, day)
  }
}
