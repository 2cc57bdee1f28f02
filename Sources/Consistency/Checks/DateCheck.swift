import EnglishText
import Model
import PersianText
import Quantities

/// Checks that every date of the source is the same day in the translation, in whichever calendar.
///
/// A date may lose its year or its day and may be converted; only a contradiction is an error. A date
/// that has no counterpart at all is reported as a warning, and only when its day is in no number of
/// the translation either.
package struct DateCheck: Check {
  package static let rules: [Rule] = [.date]

  /// Dates beyond these on one side are a table, which is not compared.
  static let limit = 20

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    text.beads.filter(\.isTranslated).flatMap(findings)
  }

  private func findings(in bead: CheckedBead) -> [Finding] {
    guard bead.sourceDates.count <= Self.limit, bead.targetDates.count <= Self.limit else {
      return []
    }
    let sources = bead.sourceDates.filter { date in
      !bead.targetDates.contains { date.agrees(with: $0) }
    }
    var targets = bead.targetDates.filter { date in
      !bead.sourceDates.contains { $0.agrees(with: date) }
    }
    var findings: [Finding] = []
    for source in sources {
      let ranked = targets.indices.map { (source.difference(from: targets[$0]), $0) }
      if let (_, index) = ranked.min(by: <) {
        findings.append(contradiction(source, targets.remove(at: index), in: bead))
      } else if let finding = absence(of: source, in: bead) {
        findings.append(finding)
      }
    }
    return findings + targets.compactMap { addition($0, in: bead) }
  }

  private func contradiction(
    _ source: StatedDate, _ target: StatedDate, in bead: CheckedBead
  ) -> Finding {
    let persian = bead.source.slice(bytes: source.range)
    let found = bead.target.slice(bytes: target.range)
    let expected = expectation(of: source, like: target)
    let differs = source.difference(from: target)
    return Finding(
      .date, .error, bead: bead.index, persian: persian, expected: expected.map { [$0.text] } ?? [],
      found: found,
      message: expected.map { "\(persian) is \($0.text), not “\(found)”" }
        ?? "“\(found)” is another date than \(persian)",
      sourceRange: source.range, targetRange: target.range,
      suggestion: differs == 1
        ? expected.map { replacement(of: target, in: bead.target, by: $0) } : nil,
      confidence: differs == 1 ? 0.95 : source.isCertain ? 0.85 : 0.6)
  }

  /// What the date should be in the calendar of the translation.
  private struct Expectation {
    var day: Int?
    var month: Int
    var year: Int?
    var text: String
  }

  private func expectation(of source: StatedDate, like target: StatedDate) -> Expectation? {
    guard target.calendar == .gregorian else { return nil }
    if source.calendar == .gregorian {
      return worded(source.day?.value, source.month.value, source.year?.value)
    }
    guard source.day != nil, source.year != nil || target.year != nil,
      let date = source.gregorianDates(near: target.year?.value).min(by: {
        distance($0, target) < distance($1, target)
      })
    else { return nil }
    return worded(date.day, date.month, source.year == nil ? nil : date.year)
  }

  private func distance(_ date: (year: Int, month: Int, day: Int), _ target: StatedDate) -> Int {
    (date.year == target.year?.value ? 0 : 2) + (date.month == target.month.value ? 0 : 1)
  }

  private func worded(_ day: Int?, _ month: Int, _ year: Int?) -> Expectation {
    let words = [day.map(String.init), Self.months[month - 1], year.map(String.init)]
    return Expectation(
      day: day, month: month, year: year, text: words.compactMap(\.self).joined(separator: " "))
  }

  /// The translation's own wording of the date with the part that is wrong put right.
  private func replacement(
    of target: StatedDate, in text: String, by expected: Expectation
  ) -> String {
    var edits: [(Range<Int>, String)] = []
    if let day = target.day, let right = expected.day, day.value != right {
      let isOrdinal = text.slice(bytes: day.range).utf8.last.map { $0 > 0x3A } ?? false
      edits.append((day.range, isOrdinal ? ordinal(right) : String(right)))
    }
    if target.month.value != expected.month {
      edits.append((target.month.range, Self.months[expected.month - 1]))
    }
    if let year = target.year, let right = expected.year, year.value != right {
      edits.append((year.range, String(right)))
    }
    var result = ""
    var place = target.range.lowerBound
    for (range, word) in edits.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
      guard range.lowerBound >= place else { return expected.text }
      result += text.slice(bytes: place..<range.lowerBound) + word
      place = range.upperBound
    }
    return result + text.slice(bytes: place..<target.range.upperBound)
  }

  private func ordinal(_ number: Int) -> String {
    let ending =
      switch number {
      case 1, 21, 31: "st"
      case 2, 22: "nd"
      case 3, 23: "rd"
      default: "th"
      }
    return String(number) + ending
  }

  /// The finding for a date that the translation does not have.
  private func absence(of source: StatedDate, in bead: CheckedBead) -> Finding? {
    guard source.isCertain, source.calendar != .lunarHijri, let day = source.day,
      bead.targetDates.isEmpty,
      !bead.targetNumbers.contains(where: { $0.value == String(day.value) })
    else { return nil }
    let persian = bead.source.slice(bytes: source.range)
    return Finding(
      .date, .warning, bead: bead.index, persian: persian,
      message: "the date \(persian) is not in the translation", sourceRange: source.range,
      confidence: 0.7)
  }

  /// The finding for a date that the source does not have.
  private func addition(_ target: StatedDate, in bead: CheckedBead) -> Finding? {
    guard target.isCertain, let day = target.day, bead.hasSource, bead.sourceDates.isEmpty,
      !bead.sourceNumbers.contains(where: { $0.value == String(day.value) })
    else { return nil }
    let found = bead.target.slice(bytes: target.range)
    return Finding(
      .date, .warning, bead: bead.index, found: found, message: "the source has no date “\(found)”",
      targetRange: target.range, confidence: 0.6)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
