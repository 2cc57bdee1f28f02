/// The names of the calendar in English.
package enum EnglishCalendar {
  /// The month (1–12) that a full or abbreviated name stands for, in any case, with or without a dot.
  package static func month(named name: String) -> Int? {
    months[EnglishFolding.key(name)]
  }

  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var months: [String: Int] = ["sept": 9]
    for (index, name) in names.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    return months
  }()
}
