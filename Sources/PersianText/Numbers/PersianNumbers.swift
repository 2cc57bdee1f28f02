/// Finds the numbers that Persian text states, in three digit systems and in words.
package enum PersianNumbers {
  /// The numbers of a text, in order.
  ///
  /// Digits followed by a scale word (`۳٫۵ میلیون`) are one number, and so are number words joined by
  /// و (`بیست و پنج`). Linear in the text.
  package static func mentions(in text: FoldedText) -> [NumberMention] {
    mentions(in: text, tokens: text.tokens())
  }

  /// The numbers of a text whose tokens are known.
  package static func mentions(in text: FoldedText, tokens: [Token]) -> [NumberMention] {
    var mentions: [NumberMention] = []
    var place = 0
    while place < tokens.count {
      if tokens[place].kind == .number {
        place = appendDigits(at: place, of: tokens, to: &mentions)
      } else if let next = appendWords(at: place, of: tokens, to: &mentions) {
        place = next
      } else {
        place += 1
      }
    }
    return mentions
  }

  private static func appendDigits(
    at place: Int, of tokens: [Token], to mentions: inout [NumberMention]
  ) -> Int {
    let token = tokens[place]
    let values = DecimalText.values(ofDigits: token.text)
    if values.count == 1, place + 1 < tokens.count, let power = scale(tokens[place + 1].text) {
      mentions.append(
        NumberMention(
          range: token.range.lowerBound..<tokens[place + 1].range.upperBound,
          value: DecimalText.scaled(values[0], byTenToThe: power), isWord: true, isOrdinal: false,
          isWeak: false))
      return place + 2
    }
    if let value = slashed(at: place, of: tokens) {
      let power = scale(tokens[place + 1].text)
      let end = power == nil ? token.range.upperBound : tokens[place + 1].range.upperBound
      mentions.append(
        NumberMention(
          range: token.range.lowerBound..<end,
          value: DecimalText.scaled(value, byTenToThe: power ?? 0), isWord: power != nil,
          isOrdinal: false, isWeak: false))
      return power == nil ? place + 1 : place + 2
    }
    let isOrdinal = place + 1 < tokens.count && ["م", "ام", "مین"].contains(tokens[place + 1].text)
    for value in values {
      mentions.append(
        NumberMention(
          range: token.range, value: value, isWord: false, isOrdinal: isOrdinal, isWeak: false))
    }
    return place + 1
  }

  /// The decimal that digits with a slash are before a scale or percent: ۳/۵ میلیون is 3.5 million.
  private static func slashed(at place: Int, of tokens: [Token]) -> String? {
    let parts = tokens[place].text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, place + 1 < tokens.count,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let next = tokens[place + 1].text
    guard scale(next) != nil || ["درصد", "فیصد", "%"].contains(next) else { return nil }
    return DecimalText.values(ofDigits: parts.joined(separator: ".")).first
  }

  /// Whether a token is a number, or one of the words that numbers are made of.
  package static func isNumber(_ token: Token) -> Bool {
    token.kind == .number || word(token) != nil
  }

  /// Reads the number words from `place` on; `nil` where there is none.
  private static func appendWords(
    at place: Int, of tokens: [Token], to mentions: inout [NumberMention]
  ) -> Int? {
    guard let first = word(tokens[place]) else { return nil }
    var total = 0
    var group = 0
    var next = place
    var isOrdinal = false
    var words = 0
    var lastUnit = Int.max
    while next < tokens.count, let number = word(tokens[next]), !isOrdinal {
      if number.scale > 0 {
        let factor = power(of: number.scale)
        guard factor > 0, group < 1_000 else { break }
        total += max(group, 1) * factor
        group = 0
        lastUnit = Int.max
      } else {
        // بیست و پنج adds up, پنج و بیست are two numbers.
        guard number.value < lastUnit,
          number.value < 10 || number.value % 10 == 0 || words == 0 || lastUnit >= 100
        else { break }
        group += number.value
        lastUnit = number.value >= 100 ? 100 : number.value >= 20 ? 10 : 0
      }
      isOrdinal = number.isOrdinal
      words += 1
      next += 1
      guard next + 1 < tokens.count, tokens[next].text == "و",
        let following = word(tokens[next + 1]),
        following.scale > 0 || following.value < lastUnit
      else { continue }
      next += 1
    }
    guard words > 0 else { return nil }
    let isWeak = words == 1 && (first.value == 1 || (first.isOrdinal && first.value <= 2))
    mentions.append(
      NumberMention(
        range: tokens[place].range.lowerBound..<tokens[next - 1].range.upperBound,
        value: String(total + group), isWord: true, isOrdinal: isOrdinal, isWeak: isWeak))
    return next
  }

  // MARK: Words

  private struct Word {
    var value: Int
    /// The power of ten that a scale word multiplies by; 0 for others.
    var scale = 0
    var isOrdinal = false
  }

  private static func power(of exponent: Int) -> Int {
    exponent > 12 ? 0 : (0..<exponent).reduce(1) { product, _ in product * 10 }
  }

  private static func word(_ token: Token) -> Word? {
    token.kind == .word ? words[token.text] : nil
  }

  /// The power of ten of a scale word, also as an adjective: ۱۱ میلیونی.
  private static func scale(_ word: String) -> Int? {
    if let power = scales[word] { return power }
    // By scalars, for a ZWNJ makes one Character with the letter before it.
    guard word.unicodeScalars.last == "ی" else { return nil }
    var stem = word.unicodeScalars.dropLast()
    if stem.last?.value == Letter.zwnj { stem.removeLast() }
    return scales[String(stem)]
  }

  /// The scale words, by their power of ten.
  private static let scales: [String: Int] = [
    "هزار": 3, "میلیون": 6, "ملیون": 6, "میلیارد": 9, "ملیارد": 9, "بیلیون": 9, "تریلیون": 12,
  ]

  private static let words: [String: Word] = {
    let cardinals: [(Int, String)] = [
      (0, "صفر"), (1, "یک"), (2, "دو"), (3, "سه"), (4, "چهار چار"), (5, "پنج"), (6, "شش"),
      (7, "هفت"),
      (8, "هشت"), (9, "نه"), (10, "ده"), (11, "یازده"), (12, "دوازده"), (13, "سیزده"),
      (14, "چهارده چارده"), (15, "پانزده"), (16, "شانزده"), (17, "هفده"), (18, "هجده هژده هیجده"),
      (19, "نوزده"), (20, "بیست"), (30, "سی"), (40, "چهل"), (50, "پنجاه"), (60, "شصت"),
      (70, "هفتاد"),
      (80, "هشتاد"), (90, "نود"), (100, "صد یکصد"), (200, "دویست دوصد"), (300, "سیصد سهصد"),
      (400, "چهارصد چارصد"), (500, "پانصد پنجصد"), (600, "ششصد"), (700, "هفتصد"), (800, "هشتصد"),
      (900, "نهصد"),
    ]
    var table: [String: Word] = [:]
    for (value, names) in cardinals {
      for name in names.split(separator: " ") {
        table[String(name)] = Word(value: value)
        for ending in ["م", "مین"] where value > 3 && value != 30 {
          table[name + ending] = Word(value: value, isOrdinal: true)
        }
      }
    }
    // نه is "no" far more often than "nine".
    table["نه"] = nil
    for (value, names) in [
      (1, "اول نخست اولین نخستین یکم یکمین"), (2, "دوم دومین"), (3, "سوم سومین"), (30, "سی‌ام"),
    ] {
      for name in names.split(separator: " ") {
        table[String(name)] = Word(value: value, isOrdinal: true)
      }
    }
    for (name, scale) in scales { table[name] = Word(value: 0, scale: scale) }
    return table
  }()
}
