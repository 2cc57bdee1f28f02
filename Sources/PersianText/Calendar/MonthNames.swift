/// The months of the calendars that Persian and Dari news uses.
package enum MonthNames {
  /// A calendar.
  package enum Calendar: Hashable, Sendable {
    /// The Gregorian calendar, میلادی.
    case gregorian
    /// The solar Hijri calendar of Iran and Afghanistan, هجری شمسی.
    case solarHijri
    /// The lunar Hijri calendar, هجری قمری.
    case lunarHijri
  }

  /// A month of a calendar.
  package struct Month: Hashable, Sendable {
    /// The calendar.
    package let calendar: Calendar
    /// The month, from 1 to 12.
    package let number: Int
    /// Whether the name is an ordinary word as well: می, تیر, سرطان.
    package let isAmbiguous: Bool
  }

  /// The month that a folded word names, with or without its ZWNJ; `nil` for other words.
  package static func month(_ word: String) -> Month? { names[word] }

  private static let names: [String: Month] = {
    var table: [String: Month] = [:]
    let ambiguous: Set<String> = [
      "مه", "می", "مهر", "دی", "تیر", "بهمن", "ابان", "اذر", "اسد", "جدی", "سرطان", "عقرب", "قوس",
      "حمل",
      "میزان", "دلو", "حوت", "جون", "صفر", "سنبله", "ثور", "جوزا",
    ]
    func add(_ calendar: Calendar, _ months: String) {
      for (index, spellings) in months.split(separator: ",").enumerated() {
        for spelling in spellings.split(separator: " ") {
          let key = Folding.key(String(spelling))
          let month = Month(
            calendar: calendar, number: index + 1, isAmbiguous: ambiguous.contains(key))
          table[key] = month
          table[Folding.fold(String(spelling)).string] = month
        }
      }
    }
    add(
      .gregorian,
      """
      ژانویه جنوری,فوریه فبروری,مارس مارچ,آوریل اپریل آپریل,مه می,ژوئن جون,ژوئیه جولای جولایی,\
      اوت اگست آگست آگوست,سپتامبر سپتمبر,اکتبر اکتوبر,نوامبر نومبر,دسامبر دسمبر
      """)
    add(
      .solarHijri,
      """
      فروردین حمل,اردیبهشت ثور,خرداد جوزا,تیر سرطان,مرداد اسد,شهریور سنبله,مهر میزان,آبان عقرب,\
      آذر قوس,دی جدی,بهمن دلو,اسفند حوت
      """)
    add(
      .lunarHijri,
      """
      محرم,صفر,ربیع‌الاول,ربیع‌الثانی,جمادی‌الاول,جمادی‌الثانی,رجب,شعبان,رمضان,شوال,ذی‌القعده ذیقعده ذوالقعده,\
      ذی‌الحجه ذیحجه ذوالحجه
      """)
    return table
  }()
}
