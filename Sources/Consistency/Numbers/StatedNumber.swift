import Quantities

/// A number that one side of a bead states, with what the comparison of the two sides needs to know.
package struct StatedNumber: Hashable, Sendable {
  /// Its place in its text, in UTF-8 bytes.
  package var range: Range<Int>
  /// Its canonical decimal value.
  package var value: String
  /// Other values that its digits may stand for: `20.000` is 20 and perhaps 20000.
  package var readings: [String] = []
  /// Whether it is written in words only.
  package var isWord: Bool
  /// Whether it is an ordinal.
  package var isOrdinal = false
  /// Whether it is an hour or minute of the clock.
  package var isTime = false
  /// Whether the other side has to state it too.
  ///
  /// Not so for یک and "one", weekdays, parts of dates and the digits of a name (COVID-19).
  package var isRequired: Bool
  /// The measure that it counts.
  package var unit: UnitMention?
}

extension [StatedNumber] {
  /// The numbers that are no part of a tag, variable or address.
  func outside(_ placeholders: [Placeholder]) -> [StatedNumber] {
    guard !placeholders.isEmpty else { return self }
    var next = placeholders.startIndex
    return filter { number in
      while next < placeholders.endIndex,
        placeholders[next].range.upperBound <= number.range.lowerBound
      {
        next += 1
      }
      return next == placeholders.endIndex || !placeholders[next].range.overlaps(number.range)
    }
  }
}

extension StatedNumber {
  /// The value as a floating-point number, for approximate comparisons only.
  var approximation: Double { Double(value) ?? .nan }

  /// Every value that it may have.
  var values: [String] { [value] + readings }

  /// The value without dots between groups of three digits: `20.000`, `1.250.000`; `nil` for others.
  static func ungrouped(_ digits: String) -> String? {
    let groups = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = groups.first, groups.count > 1, (1...3).contains(first.utf8.count),
      first != "0", groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      groups.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    return groups.joined()
  }
}
