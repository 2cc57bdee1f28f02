import EnglishText
import Model
import PersianText
import Quantities

/// One word of a segment as the models compare words: a stem, a number's value or a mark.
struct EvidenceWord: Hashable, Sendable {
  /// What a word is, as far as seeds need to know.
  enum Kind: Hashable, Sendable {
    case word
    /// Letters that are not of the text's own script.
    case foreign
    /// The value of a number, in canonical decimals after `#`.
    case number
    /// A day of the year in the Gregorian calendar, after `@`.
    case date
    case mark
    /// A phrase of the lexicon, made of several words.
    case phrase
  }

  /// The stem, value or mark.
  let text: String
  /// The folded word as it was written.
  let form: String
  /// What it is.
  let kind: Kind
  /// Whether it is written with a capital.
  let isCapitalised: Bool
}

/// Reads the words of segments, remembering stems.
struct EvidenceReader {
  /// The language that the segments are in.
  let language: Language
  private var stems: [String: String] = [:]

  /// The most words of a segment that are read; a segment longer than that is hardly a segment.
  static let longestSegment = 400
  /// The letters of a word of a language without rules that are compared; what follows is inflection.
  private static let prefixLength = 6

  /// Makes a reader.
  init(language: Language) {
    self.language = language
  }

  /// The words of a segment, numbers and marks included, and at the end the values of its numbers.
  ///
  /// Linear in the text.
  mutating func words(of text: String) -> [EvidenceWord] {
    var words: [EvidenceWord] = []
    func append(value: String) {
      words.append(
        EvidenceWord(text: "#" + value, form: value, kind: .number, isCapitalised: false))
    }
    let most = EvidenceReader.longestSegment
    if language.isPersian {
      let folded = Folding.fold(text)
      let tokens = folded.tokens()
      words = tokens.prefix(most).compactMap { $0.kind == .number ? nil : word($0) }
      let mentions = PersianNumbers.mentions(in: folded, tokens: tokens)
      for mention in mentions.prefix(most) where !mention.isWeak { append(value: mention.value) }
      // A day is a number.
      if !mentions.isEmpty {
        words += days(of: SourceDates.all(in: folded, tokens: tokens).prefix(most))
      }
    } else {
      let tokens = EnglishTokens.tokens(of: text)
      words = tokens.prefix(most).compactMap { $0.kind == .number ? nil : word($0) }
      for mention in EnglishNumbers.mentions(in: tokens).prefix(most)
      where !mention.isWeak && (language == .english || !mention.isWord) {
        append(value: mention.value)
      }
      if language == .english, tokens.contains(where: { $0.kind == .number }) {
        words += days(of: TargetDates.all(in: tokens).prefix(most))
      }
    }
    return words
  }

  /// The days of dates, in the Gregorian calendar; without a year, of either year that may be meant.
  private func days(of dates: some Sequence<StatedDate>) -> [EvidenceWord] {
    dates.flatMap { date -> [EvidenceWord] in
      guard let day = date.day else { return [] }
      var days: Set<String> = []
      switch date.calendar {
      case .gregorian: days = ["@\(date.month.value)-\(day.value)"]
      case .solarHijri:
        for found in date.gregorianDates() { days.insert("@\(found.month)-\(found.day)") }
      case .lunarHijri: break
      }
      return days.sorted().map {
        EvidenceWord(text: $0, form: $0, kind: .date, isCapitalised: false)
      }
    }
  }

  /// A token of Persian text as a word; of a number, the value of its digits.
  mutating func word(_ token: Token) -> EvidenceWord {
    switch token.kind {
    case .word:
      EvidenceWord(
        text: persianStem(token.text), form: token.text, kind: .word, isCapitalised: false)
    case .foreign:
      EvidenceWord(text: token.text, form: token.text, kind: .foreign, isCapitalised: false)
    case .mark:
      EvidenceWord(text: token.text, form: token.text, kind: .mark, isCapitalised: false)
    case .number:
      EvidenceReader.number(token.text)
    }
  }

  /// A token of other text as a word; of a number, the value of its digits.
  mutating func word(_ token: EnglishToken) -> EvidenceWord {
    switch token.kind {
    case .number:
      EvidenceReader.number(token.text)
    case .mark:
      EvidenceWord(text: token.text, form: token.text, kind: .mark, isCapitalised: false)
    default:
      EvidenceWord(
        text: otherStem(token.text), form: token.text, kind: .word,
        isCapitalised: token.isCapitalised)
    }
  }

  private static func number(_ digits: String) -> EvidenceWord {
    // Without the ending of an ordinal or decade.
    let plain = String(digits.unicodeScalars.filter { (","...":").contains($0) && $0 != "-" })
    let value = DecimalText.values(ofDigits: plain).joined(separator: "/")
    return EvidenceWord(text: "#" + value, form: digits, kind: .number, isCapitalised: false)
  }

  // MARK: Stems

  private mutating func persianStem(_ word: String) -> String {
    if let stem = stems[word] { return stem }
    var view = String.UnicodeScalarView()
    for letter in Affixes.stem(word.unicodeScalars.map(\.value)) {
      if let scalar = Unicode.Scalar(letter) { view.append(scalar) }
    }
    let stem = String(view)
    stems[word] = stem
    return stem
  }

  private mutating func otherStem(_ word: String) -> String {
    if let stem = stems[word] { return stem }
    let stem: String
    if language == .english {
      stem = EnglishInflection.lemma(word)
    } else {
      stem = String(
        String.UnicodeScalarView(word.unicodeScalars.prefix(EvidenceReader.prefixLength)))
    }
    stems[word] = stem
    return stem
  }
}
