import Foundation
import PersianText
import Testing

@Suite struct SolarHijriTests {
  @Test func datesFollowTheCases() throws {
    for fact in try CaseFile.cases("dates.txt") {
      let date = try #require(parts(of: fact.input))
      let found = SolarHijri.gregorian(year: date[0], month: date[1], day: date[2])
      #expect(
        found.map { [$0.year, $0.month, $0.day] } == parts(of: fact.expected), "\(fact.input)")
    }
  }

  @Test func everyDayFollowsTheDayBefore() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var previous: Date?
    for year in 1178...1633 {
      for month in 1...12 {
        let length = month <= 6 ? 31 : month < 12 || SolarHijri.isLeap(year) ? 30 : 29
        #expect(SolarHijri.gregorian(year: year, month: month, day: length + 1) == nil)
        for day in [1, length] {
          let found = try #require(SolarHijri.gregorian(year: year, month: month, day: day))
          let date = try #require(
            calendar.date(
              from: DateComponents(year: found.year, month: found.month, day: found.day)))
          let days = day == 1 ? 1 : length - 1
          let expected = previous.map { $0.addingTimeInterval(Double(days) * 86_400) }
          #expect(expected == nil || date == expected, "\(year)/\(month)/\(day)")
          previous = date
        }
      }
    }
  }

  @Test(arguments: [(1177, 1, 1), (1634, 1, 1), (.min, 1, 1), (.max, 1, 1), (1400, 0, 1)])
  func datesOutOfRangeAreNone(year: Int, month: Int, day: Int) {
    #expect(SolarHijri.gregorian(year: year, month: month, day: day) == nil)
  }

  /// Year, month and day of `1357-11-22`; `nil` for `-`.
  private func parts(of text: String) -> [Int]? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? parts : nil
  }
}
