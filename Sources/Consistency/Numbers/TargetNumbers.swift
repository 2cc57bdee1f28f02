import EnglishText
import Quantities

/// Reads the numbers of the English side.
enum TargetNumbers {
  /// The numbers of a text, in order; linear in the text.
  static func all(in tokens: [EnglishToken], dates: [StatedDate]) -> [StatedNumber] {
    let starts = Dictionary(
      tokens.enumerated().map { ($0.element.range.lowerBound, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let dated = dates.flatMap(\.numberRanges)
    return EnglishNumbers.mentions(in: tokens).map { mention in
      var number = StatedNumber(
        range: mention.range, value: mention.value, isWord: mention.isWord,
        isOrdinal: mention.isOrdinal, isRequired: !mention.isWeak)
      guard let first = starts[mention.range.lowerBound] else {
        // A later part of a time or of a dated number.
        number.isRequired =
          number.value != "0" && !dated.contains { $0.overlaps(mention.range) }
        number.isTime = true
        return number
      }
      var last = first
      while last + 1 < tokens.count, tokens[last + 1].range.lowerBound < mention.range.upperBound {
        last += 1
      }
      if first == last, let whole = StatedNumber.ungrouped(tokens[first].text) {
        number.readings.append(whole)
      }
      if dated.contains(where: { $0.overlaps(mention.range) })
        || isPartOfName(tokens, first, last, isWord: mention.isWord)
      {
        number.isRequired = false
      }
      number.isTime =
        tokens[first].text.utf8.contains(0x3A)
        || (last + 1 < tokens.count && ["am", "pm", "o'clock"].contains(tokens[last + 1].text))
      if number.isTime, number.value == "0" { number.isRequired = false }
      if first > 0, isPointBefore(tokens, first) {
        number.readings.append("0." + tokens[first].text)
      }
      if first > 1, isShortYear(tokens, first) { number.isRequired = false }
      number.unit =
        UnitMention.beside(first, last, in: tokens) ?? unitOfSpan(last, in: tokens)
      return number
    }
  }

  /// The measure of the number that a span ends with: of 2 in "2 to 4 inches".
  private static func unitOfSpan(_ last: Int, in tokens: [EnglishToken]) -> UnitMention? {
    guard last + 2 < tokens.count, ["to", "-", "and", "or"].contains(tokens[last + 1].text),
      tokens[last + 2].kind == .number
    else { return nil }
    return UnitMention.beside(last + 2, last + 2, in: tokens)
  }

  /// Whether a number is the short end of a span of years: 2019–20.
  private static func isShortYear(_ tokens: [EnglishToken], _ place: Int) -> Bool {
    tokens[place].text.utf8.count == 2 && tokens[place - 1].text == "-"
      && tokens[place - 2].kind == .number && tokens[place - 2].text.utf8.count == 4
  }

  /// Whether a number lacks the zero before its point: .08.
  private static func isPointBefore(_ tokens: [EnglishToken], _ place: Int) -> Bool {
    let point = tokens[place - 1]
    return point.text == "." && point.range.upperBound == tokens[place].range.lowerBound
      && (place == 1 || tokens[place - 2].range.upperBound < point.range.lowerBound)
  }

  /// Whether the digits belong to a name: COVID-19, F-16, G7, 5G; or a word to a phrase: one-third.
  private static func isPartOfName(
    _ tokens: [EnglishToken], _ first: Int, _ last: Int, isWord: Bool
  ) -> Bool {
    if isWord {
      guard last + 1 < tokens.count else { return false }
      return [
        "dozen", "score", "fold", "thirds", "fifths", "quarters", "tenths", "sixths", "sevenths",
      ].contains(
        tokens[last + 1].text)
    }
    if first > 0 {
      var before = first - 1
      if tokens[before].text == "-", before > 0,
        tokens[before].range.upperBound == tokens[first].range.lowerBound,
        tokens[before - 1].range.upperBound == tokens[before].range.lowerBound
      {
        before -= 1
        if tokens[before].kind == .word, tokens[before].isCapitalised { return true }
      } else if tokens[before].kind == .word,
        tokens[before].range.upperBound == tokens[first].range.lowerBound
      {
        return true
      }
    }
    guard last + 1 < tokens.count else { return false }
    let after = tokens[last + 1]
    return after.kind == .word && after.isCapitalised
      && after.range.lowerBound == tokens[last].range.upperBound
      && !["am", "pm"].contains(after.text)
  }

  /// Values that words other than numbers state: dozen, both, half, decade.
  static func implied(by tokens: [EnglishToken]) -> Set<String> {
    var values: Set<String> = []
    for (token, next) in zip(tokens, tokens.dropFirst()) where next.text == "dozen" {
      if let number = EnglishNumbers.mentions(in: [token]).first, let count = Int(number.value),
        count < 100
      {
        values.insert(String(count * 12))
      }
    }
    for token in tokens where token.kind == .word {
      if let known = impliedValues[token.text] { values.formUnion(known) }
      if token.isAllCaps || token.text.utf8.count == 1, token.isCapitalised,
        let roman = romanNumerals[token.text]
      {
        values.insert(roman)
      }
      for (prefix, value) in prefixes where token.text.hasPrefix(prefix) { values.insert(value) }
    }
    return values
  }

  private static let impliedValues: [String: [String]] = [
    "dozen": ["12", "10"], "dozens": ["12", "10"], "scores": ["10", "20"], "score": ["20"],
    "both": ["2"], "pair": ["2"], "pairs": ["2"], "couple": ["2"], "couples": ["2"], "twins": ["2"],
    "twin": ["2"], "double": ["2"], "doubled": ["2"], "doubles": ["2"], "doubling": ["2"],
    "twice": ["2"], "duo": ["2"], "dual": ["2"], "either": ["2"], "neither": ["2"], "two": ["2"],
    "half": ["0.5", "50", "2", "30"], "halves": ["2"], "halved": ["2", "50"],
    "halfway": ["50", "2"],
    "quarter": ["4", "0.25", "25", "15", "3"], "quarters": ["4", "75", "3"],
    "quarterly": ["3", "4"],
    "third": ["3"], "thirds": ["3", "2"], "fifth": ["5", "20"], "tenth": ["10"], "thrice": ["3"],
    "triple": ["3"], "tripled": ["3"], "trio": ["3"], "treble": ["3"], "quadruple": ["4"],
    "quadrupled": ["4"], "quartet": ["4"], "fourfold": ["4"], "decade": ["10"], "decades": ["10"],
    "century": ["100"], "centuries": ["100"], "fortnight": ["14", "2"], "week": ["7", "1"],
    "weeks": ["7"], "noon": ["12"], "midday": ["12"], "midnight": ["12", "0", "24"], "no": ["0"],
    "none": ["0"], "nil": ["0"], "zero": ["0"], "without": ["0"], "hundred": ["100"],
    "hundreds": ["100"], "thousand": ["1000"], "thousands": ["1000"], "million": ["1000000"],
    "millions": ["1000000"], "billion": ["1000000000"], "billions": ["1000000000"], "tens": ["10"],
    "trillions": ["1000000000000"], "once": ["1"], "single": ["1"], "a": ["1"], "an": ["1"],
    "each": ["1"], "only": ["1"], "sole": ["1"], "alone": ["1"], "first": ["1"], "second": ["2"],
    "secondly": ["2"], "secondary": ["2"], "other": ["2"], "another": ["1", "2"], "thirdly": ["3"],
    "teen": ["13"], "teenage": ["13"], "teenager": ["13"], "teenagers": ["13"], "day": ["1", "24"],
    "year": ["1", "12"], "annual": ["1"], "hour": ["1", "60"], "hourly": ["1"], "month": ["1"],
    "minute": ["1"], "together": ["2"], "toddler": ["2"], "sixties": ["60", "1960"],
    "seventies": ["70", "1970"], "eighties": ["80", "1980"], "nineties": ["90", "1990"],
    "fifties": ["50", "1950"], "forties": ["40", "1940"], "thirties": ["30", "1930"],
    "twenties": ["20", "1920"], "between": ["2"], "parents": ["2"], "later": ["2"], "again": ["2"],
    "yards": ["100"], "last": ["1"], "round": ["24"], "fully": ["100"], "completely": ["100"],
    "entirely": ["100"], "all": ["100"], "bilateral": ["2"], "tripartite": ["3"], "latter": ["2"],
  ]

  private static let prefixes: [(String, String)] = [
    ("bi", "2"), ("two", "2"), ("tri", "3"), ("three", "3"), ("quad", "4"), ("four", "4"),
    ("five", "5"), ("six", "6"), ("seven", "7"), ("eight", "8"), ("nine", "9"), ("ten", "10"),
    ("uni", "1"), ("mono", "1"), ("duo", "2"), ("pent", "5"), ("hex", "6"), ("oct", "8"),
    ("one", "1"),
    ("centen", "100"), ("bicenten", "200"), ("millen", "1000"), ("semi", "2"),
  ]

  private static let romanNumerals: [String: String] = [
    "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8",
    "ix": "9", "x": "10", "xi": "11", "xii": "12", "xiii": "13", "xiv": "14", "xv": "15",
    "xvi": "16", "xvii": "17", "xviii": "18", "xix": "19", "xx": "20", "xxi": "21",
  ]
}
