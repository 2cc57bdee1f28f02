import EnglishText
import Model
import PersianText

/// One word of a segment as the models compare words: a stem, a number's value or a mark.
struct EvidenceWord: Hashable, Sendable {
  /// What a word is, as far as seeds need to know.
  enum Kind: Hashable, Sendable {
    case word
    /// Letters that are not of the text's own script.
    case foreign
    /// The value of a number, in canonical decimals after `#`.
    case number
    case mark
    /// A phrase of the lexicon, made of several words.
    case phrase
  }

  /// The stem, value or mark.
  let text: String
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

  /// The words of a segment, numbers and marks included. Linear in the text.
  mutating func words(of text: String) -> [EvidenceWord] {
    language.isPersian ? persianWords(of: text) : otherWords(of: text)
  }

  private mutating func persianWords(of text: String) -> [EvidenceWord] {
    let folded = Folding.fold(text)
    let tokens = folded.tokens()
    var words: [EvidenceWord] = []
    for token in tokens.prefix(EvidenceReader.longestSegment) {
      switch token.kind {
      case .word:
        words.append(
          EvidenceWord(text: persianStem(token.text), kind: .word, isCapitalised: false))
      case .foreign:
        words.append(EvidenceWord(text: token.text, kind: .foreign, isCapitalised: false))
      case .mark:
        words.append(EvidenceWord(text: token.text, kind: .mark, isCapitalised: false))
      case .number: break
      }
    }
    for mention in PersianNumbers.mentions(in: folded, tokens: tokens)
      .prefix(EvidenceReader.longestSegment) where !mention.isWeak
    {
      words.append(
        EvidenceWord(text: "#" + mention.value, kind: .number, isCapitalised: false))
    }
    return words
  }

  private mutating func otherWords(of text: String) -> [EvidenceWord] {
    let tokens = EnglishTokens.tokens(of: text)
    var words: [EvidenceWord] = []
    for token in tokens.prefix(EvidenceReader.longestSegment) {
      switch token.kind {
      case .number: break
      case .mark:
        words.append(EvidenceWord(text: token.text, kind: .mark, isCapitalised: false))
      default:
        words.append(
          EvidenceWord(
            text: otherStem(token.text), kind: .word, isCapitalised: token.isCapitalised))
      }
    }
    for mention in EnglishNumbers.mentions(in: tokens).prefix(EvidenceReader.longestSegment)
    where !mention.isWeak && (language == .english || !mention.isWord) {
      words.append(
        EvidenceWord(text: "#" + mention.value, kind: .number, isCapitalised: false))
    }
    return words
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
