import PersianText

/// A date that one side of a bead states: at least a month, mostly a day or a year with it.
package struct StatedDate: Hashable, Sendable {
  /// A part of a date and where it stands, in UTF-8 bytes.
  package struct Part: Hashable, Sendable {
    /// The day, month or year as a number.
    package var value: Int
    /// Its place in its text.
    package var range: Range<Int>
  }

  /// The calendar of its month.
  package var calendar: MonthNames.Calendar
  /// The day of the month.
  package var day: Part?
  /// The month, from 1 to 12.
  package var month: Part
  /// The year, in full.
  package var year: Part?
  /// Whether the month's name cannot be an ordinary word where it stands.
  package var isCertain = true

  /// Its place in its text, in UTF-8 bytes.
  package var range: Range<Int> {
    let parts = [day, month, year].compactMap { $0?.range }
    let start = parts.map(\.lowerBound).min() ?? 0
    return start..<(parts.map(\.upperBound).max() ?? start)
  }

  /// Where its day and year stand.
  package var numberRanges: [Range<Int>] { [day, year].compactMap { $0?.range } }
}

extension StatedDate {
  /// Whether two dates can be the same day, as far as both say.
  package func agrees(with other: StatedDate) -> Bool {
    if calendar == other.calendar {
      return month.value == other.month.value && Self.areEqual(day, other.day)
        && Self.areEqual(year, other.year)
    }
    switch (calendar, other.calendar) {
    case (.solarHijri, .gregorian): return isConverted(to: other)
    case (.gregorian, .solarHijri): return other.isConverted(to: self)
    // The lunar calendar follows the moon, and differs from place to place.
    default: return true
    }
  }

  private static func areEqual(_ left: Part?, _ right: Part?) -> Bool {
    guard let left, let right else { return true }
    return left.value == right.value
  }

  /// Whether a Gregorian date can be this solar Hijri date.
  private func isConverted(to date: StatedDate) -> Bool {
    gregorianDates(near: date.year?.value).contains { candidate in
      candidate.month == date.month.value
        && (date.year == nil || candidate.year == date.year?.value)
        && (day == nil || date.day == nil || candidate.day == date.day?.value)
    }
  }

  /// The Gregorian dates that this solar Hijri date can be.
  ///
  /// One where day and year are known; without a day the first and the last of the month; without a year
  /// those of the years around `year`, for the two calendars drift by a day.
  package func gregorianDates(near year: Int? = nil) -> [(year: Int, month: Int, day: Int)] {
    guard calendar == .solarHijri else { return [] }
    let years =
      self.year.map { [$0.value] } ?? year.map { [$0 - 622, $0 - 621] } ?? Array(1399...1402)
    let days = day.map { [$0.value] } ?? [1, 29]
    return years.flatMap { year in
      days.compactMap { SolarHijri.gregorian(year: year, month: month.value, day: $0) }
    }
  }

  /// How many of day, month and year differ from what another date says; lower is likelier a slip.
  package func difference(from other: StatedDate) -> Int {
    if calendar == other.calendar {
      return (month.value == other.month.value ? 0 : 1)
        + (Self.areEqual(day, other.day) ? 0 : 1) + (Self.areEqual(year, other.year) ? 0 : 1)
    }
    guard calendar == .solarHijri else {
      return other.calendar == .solarHijri ? other.difference(from: self) : 3
    }
    return gregorianDates(near: other.year?.value).map { candidate in
      (candidate.month == other.month.value ? 0 : 1)
        + (other.day == nil || day == nil || candidate.day == other.day?.value ? 0 : 1)
        + (other.year == nil || candidate.year == other.year?.value ? 0 : 1)
    }.min() ?? 3
  }
}
