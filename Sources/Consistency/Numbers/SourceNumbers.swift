import PersianText
import Quantities

/// Reads the numbers of the Persian side.
enum SourceNumbers {
  /// The longest token that is read as numbers, in bytes of its folded text.
  private static let longest = 64

  /// The numbers of a text, in order; linear in the text.
  static func all(
    in folded: FoldedText, tokens: [Token], dates: [StatedDate]
  ) -> [StatedNumber] {
    let starts = Dictionary(
      tokens.enumerated().map { ($0.element.range.lowerBound, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let dated = dates.flatMap(\.numberRanges)
    return PersianNumbers.mentions(in: folded, tokens: tokens).compactMap { mention in
      // An endless row of digits and slashes is no number.
      guard let first = starts[mention.range.lowerBound],
        tokens[first].text.utf8.count <= longest
      else { return nil }
      var last = first
      while last + 1 < tokens.count, tokens[last + 1].range.lowerBound < mention.range.upperBound {
        last += 1
      }
      var number = StatedNumber(
        range: mention.range, value: mention.value, isWord: mention.isWord,
        isOrdinal: mention.isOrdinal, isRequired: !mention.isWeak)
      if tokens[first].kind == .number {
        number.isWord = false
        if first > 1, isShortYear(tokens, first) { number.isRequired = false }
        if first == last, let whole = StatedNumber.ungrouped(tokens[first].text) {
          number.readings.append(whole)
        }
      }
      if dated.contains(where: { $0.overlaps(mention.range) })
        || !isCount(tokens, first, last, isWord: number.isWord)
      {
        number.isRequired = false
      }
      number.isTime =
        tokens[first].text.utf8.contains(0x3A) || (first > 0 && tokens[first - 1].text == "ساعت")
      if number.isTime, number.value == "0" { number.isRequired = false }
      number.unit = UnitMention.after(last, in: tokens) ?? unitOfSpan(last, in: tokens)
      return number
    }
  }

  /// The measure of the number that a span ends with: of ۲۵ in ۲۵ تا ۱۰۰ میلیمتر.
  private static func unitOfSpan(_ last: Int, in tokens: [Token]) -> UnitMention? {
    guard last + 2 < tokens.count, ["تا", "-", "الی", "و", "یا"].contains(tokens[last + 1].text),
      tokens[last + 2].kind == .number
    else { return nil }
    return UnitMention.after(last + 2, in: tokens)
  }

  /// Whether a number is the short end of a span of years: ۲۰۱۹-۲۰.
  private static func isShortYear(_ tokens: [Token], _ place: Int) -> Bool {
    tokens[place].text.utf8.count == 2 && ["-", "تا"].contains(tokens[place - 1].text)
      && tokens[place - 2].kind == .number && tokens[place - 2].text.utf8.count == 4
  }

  /// Whether a number counts something: no part of a weekday, a name or a set phrase.
  private static func isCount(
    _ tokens: [Token], _ first: Int, _ last: Int, isWord: Bool
  ) -> Bool {
    let before = first > 0 ? tokens[first - 1] : nil
    let after = last + 1 < tokens.count ? tokens[last + 1] : nil
    if let after, ["شنبه", "جانبه"].contains(after.text) { return false }
    guard isWord else {
      // COVID-19, Su-34, G7: the digits belong to a name.
      if let before, before.kind == .foreign { return false }
      if let after, after.kind == .foreign,
        after.folded.lowerBound == tokens[last].folded.upperBound
      {
        return false
      }
      guard first > 1, let before, before.text == "-" else { return true }
      return tokens[first - 2].kind == .number
        || before.folded.lowerBound != tokens[first - 2].folded.upperBound
        || tokens[first].folded.lowerBound != before.folded.upperBound
    }
    // ده ها is "dozens", میلیون ها "millions".
    if let after, ["ها", "های", "هایی", "گانه", "قلو"].contains(after.text) { return false }
    if first == last {
      let text = tokens[first].text
      if ["صد", "هزار", "میلیون", "ملیون", "میلیارد", "ملیارد", "بیلیون", "تریلیون"].contains(text)
      {
        // A scale alone follows several or what was not understood: چند هزار.
        return false
      }
      // بی بی سی, سی ان ان: the letter C; در صد for percent.
      if text == "سی", [before, after].contains(where: isNoneOrLetterName) { return false }
      // دهم is also "(I) give", شش the lung, بیست the Beast of New York's Daily.
      if text == "دهم" || before?.text == "دیلی" { return false }
      if text == "شش", after.map({ $0.kind == .mark || ["و", "ها"].contains($0.text) }) ?? true {
        return false
      }
      // Two of what was named: هر دو, این دو, آن دو; the village, the goal, the neither-nor.
      if text == "دو", let before, ["هر", "این", "ان"].contains(before.text) { return false }
    }
    return true
  }

  /// Whether a neighbour of سی shows that it is the letter C: BBC, vitamin C, (c).
  private static func isNoneOrLetterName(_ token: Token?) -> Bool {
    guard let token else { return false }
    return letterNames.contains(token.text)
      || (token.kind == .mark && ["(", "-", ")"].contains(token.text))
  }

  private static let letterNames: Set<String> = [
    "ای", "بی", "ب", "سی", "دی", "اف", "جی", "اچ", "ایچ", "ال", "ام", "ان", "او", "پی", "کیو", "ار",
    "اس",
    "تی", "یو", "وی", "دبلیو", "ایکس", "وای", "زد", "می", "ویتامین", "هپاتیت",
  ]

  /// Values that words other than numbers state: نیمی, دهه, سه‌جانبه.
  static func implied(by tokens: [Token]) -> Set<String> {
    var values: Set<String> = []
    for token in tokens where token.kind == .foreign {
      // The digits of a name: ACE2.
      let digits = token.text.utf8.filter { (48...57).contains($0) }
      if !digits.isEmpty { values.insert(String(decoding: digits, as: UTF8.self)) }
    }
    for token in tokens where token.kind == .word {
      if let known = impliedValues[token.text] { values.formUnion(known) }
      // A number glued to other letters: سه‌جانبه, پنجشنبه, دوطرف, یازدهمین‌بار.
      if PersianNumbers.isNumber(token) { continue }
      for (word, value) in prefixes where token.text.utf8.starts(with: word.utf8) {
        values.insert(value)
      }
    }
    return values
  }

  private static let impliedValues: [String: [String]] = [
    "نه": ["9"], "نهم": ["9"], "نهمین": ["9"], "نیم": ["0.5", "50", "30", "2"],
    "نیمی": ["50", "2", "0.5"], "نصف": ["50", "2", "0.5"], "نیمه": ["50", "2"],
    "ربع": ["4", "25", "15"], "چارک": ["4", "25"], "ثلث": ["3"], "دهه": ["10"], "قرن": ["100"],
    "سده": ["100"], "هفته": ["7", "1"], "روز": ["24", "1"], "شبانه‌روز": ["24"],
    "شبانه‌روزی": ["24"], "جفت": ["2"], "زوج": ["2"], "دوجین": ["12"], "درجن": ["12"],
    "مضاعف": ["2"], "برابر": ["2"], "دوبرابر": ["2"], "تنها": ["1"], "یکی": ["1"],
    "سال": ["1", "12"],
    "ماه": ["1"], "ساعت": ["1", "60"], "هیچ": ["0"], "هیچکس": ["0"], "بدون": ["0"], "سی": ["30"],
    "صدها": ["100"], "هزاران": ["1000"], "هزارها": ["1000"], "میلیون‌ها": ["1000000"],
    "میلیونها": ["1000000"], "صد": ["100"], "درصد": ["100"], "هزار": ["1000"],
    "میلیون": ["1000000"], "ملیون": ["1000000"], "میلیارد": ["1000000000"],
    "ملیارد": ["1000000000"], "ظهر": ["12"], "نیمه‌شب": ["12", "0", "24"], "نوجوان": ["18"],
    "نوجوانان": ["18"], "پایان": ["31", "30"], "ایندو": ["2"], "هردو": ["2"], "یکبار": ["1"],
    "دوبار": ["2"], "دوباره": ["2"], "متقابل": ["2"], "طرفین": ["2"], "والدین": ["2"],
    "ثالث": ["3"], "ثالثا": ["3"], "ثانیا": ["2"], "ثانی": ["2"], "رابع": ["4"],
    "نخست": ["1"], "اولیه": ["1"], "ابتدا": ["1"], "دیگر": ["2", "1"], "دگر": ["2"],
  ]

  private static let prefixes: [(word: String, value: String)] = [
    ("دو", "2"), ("سه", "3"), ("چهار", "4"), ("چار", "4"), ("پنج", "5"), ("شش", "6"), ("هفت", "7"),
    ("هشت", "8"), ("نه", "9"), ("ده", "10"), ("یازده", "11"), ("دوازده", "12"), ("سیزده", "13"),
    ("پانزده", "15"), ("بیست", "20"), ("سی", "30"), ("چهل", "40"), ("پنجاه", "50"), ("صد", "100"),
    ("یک", "1"), ("تک", "1"), ("هزار", "1000"), ("میلیون", "1000000"), ("ملیون", "1000000"),
    ("میلیارد", "1000000000"), ("اول", "1"), ("شصت", "60"), ("هفتاد", "70"), ("هشتاد", "80"),
    ("نود", "90"),
    ("شانزده", "16"), ("چهارده", "14"), ("هفده", "17"), ("هجده", "18"), ("هژده", "18"),
    ("نوزده", "19"),
  ]
}
