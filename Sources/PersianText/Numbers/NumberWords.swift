/// The words that Persian and Dari numbers are made of, by their folded spelling.
enum NumberWords {
  /// One word of a number.
  struct Word {
    /// What it counts; `nil` for a bare scale word, which multiplies what stands before it.
    var value: Int?
    /// The power of ten that it multiplies by: 3 for هزار and دوهزار, 0 for پنج.
    var power = 0
    /// Whether it is an ordinal: پنجم, هزارم.
    var isOrdinal = false

    /// What a word that follows after و has to stay below: بیست و پنج is one number, پنج و بیست are two.
    var room: Int {
      let value = value ?? 0
      return value >= 100 ? 100 : value >= 20 ? 10 : 0
    }
  }

  /// What stands between the parts of a number.
  static let and = "و"
  /// One half, after و.
  static let half = "نیم"
  /// "No" far more often than "nine", which it is only within a longer number.
  static let nine = "نه"
  /// Thirty, and the English letter C in the names of broadcasters.
  static let thirty = "سی"
  /// The words after which دو is "both".
  static let each = "هر"
  /// The words that make a scale word vague: چند هزار, ده‌ها هزار.
  static let several: Set<String> = [
    "چند", "چندین", "ها", "ده‌ها", "دهها", "صدها", "صد‌ها",
  ]
  /// The endings of ordinals that stand apart from their number: ۱۹ م, سی ام.
  static let ordinalEndings: Set<String> = ["م", "ام", "مین"]
  /// The names of Latin letters beside which سی is one too: بی بی سی, سی ان ان.
  static let letterNames: Set<String> = ["بی", "ان", "پی", "دی", "اس", "یو"]

  /// The word of a number that a folded word is.
  static func word(_ text: String) -> Word? { words[text] }

  private static let cardinals: [(Int, String)] = [
    (0, "صفر"), (1, "یک"), (2, "دو"), (3, "سه"), (4, "چهار چار"), (5, "پنج"), (6, "شش"),
    (7, "هفت"), (8, "هشت"), (9, "نه"), (10, "ده"), (11, "یازده"), (12, "دوازده"), (13, "سیزده"),
    (14, "چهارده چارده"), (15, "پانزده"), (16, "شانزده"), (17, "هفده"), (18, "هجده هژده هیجده"),
    (19, "نوزده"), (20, "بیست"), (30, "سی"), (40, "چهل"), (50, "پنجاه"), (60, "شصت"),
    (70, "هفتاد"), (80, "هشتاد"), (90, "نود"), (100, "صد یکصد"), (200, "دویست دوصد"),
    (300, "سیصد سهصد"), (400, "چهارصد چارصد"), (500, "پانصد پنجصد"), (600, "ششصد"),
    (700, "هفتصد"), (800, "هشتصد"), (900, "نهصد"),
  ]

  private static let ordinals: [(Int, String)] = [
    (1, "اول نخست اولین نخستین یکم یکمین"), (2, "دوم دومین"), (3, "سوم سومین"), (30, "سی‌ام سی‌امین"),
  ]

  private static let scales: [(Int, String)] = [
    (3, "هزار"), (6, "میلیون ملیون"), (9, "میلیارد ملیارد بیلیون"), (12, "تریلیون"),
  ]

  private static let words: [String: Word] = {
    var table: [String: Word] = [:]
    for (value, names) in cardinals {
      for name in names.split(separator: " ").map(String.init) {
        table[name] = Word(value: value)
        // The ordinals of دو, سه and سی are their own.
        if value > 0, ![2, 3, 30].contains(value) {
          for ending in ["م", "مین"] {
            table[name + ending] = Word(value: value, isOrdinal: true)
          }
        }
        // یک‌هزار and دوهزار are written as one word.
        if value > 0 {
          for joint in ["", "\u{200C}"] {
            table[name + joint + "هزار"] = Word(value: value, power: 3)
          }
        }
      }
    }
    for (value, names) in ordinals {
      for name in names.split(separator: " ") {
        table[String(name)] = Word(value: value, isOrdinal: true)
      }
    }
    for (power, names) in scales {
      for name in names.split(separator: " ").map(String.init) {
        // Also as an adjective: ۱۱ میلیونی.
        for ending in ["", "ی", "\u{200C}ی"] { table[name + ending] = Word(power: power) }
        for ending in ["م", "مین"] {
          table[name + ending] = Word(power: power, isOrdinal: true)
        }
      }
    }
    return table
  }()
}
