import PersianText
import Termbase

/// What is odd about a query, in words for people.
enum QueryRemark {
  /// There is nothing in it.
  case isEmpty
  /// Neither Persian nor Latin letters.
  case hasNoLetters
  /// A text rather than a term or line.
  case isTooLong(Int)
  /// Letters of the Arabic script that Persian does not use.
  case hasForeignLetters(String)
  /// A word of letters of two scripts.
  case mixesScripts(String)

  /// The most letters of a line in which terms are looked for.
  static let longestLine = 1_000

  /// What is to be said of `query`, if anything.
  init?(_ query: String) {
    let count = query.unicodeScalars.count
    if query.allSatisfy(\.isWhitespace) {
      self = .isEmpty
    } else if count > Self.longestLine {
      self = .isTooLong(count)
    } else if QueryScript(of: query) == .neither {
      self = .hasNoLetters
    } else if let word = Self.mixedWord(in: query) {
      self = .mixesScripts(word)
    } else if let letters = Self.foreignLetters(in: query) {
      self = .hasForeignLetters(letters)
    } else {
      return nil
    }
  }

  /// Whether there is anything to look up.
  var isFatal: Bool {
    switch self {
    case .isEmpty, .hasNoLetters, .isTooLong: true
    case .hasForeignLetters, .mixesScripts: false
    }
  }

  /// The remark on the query of a number, counted from 1.
  func text(_ query: String, number: Int) -> String {
    let shown = "query \(number), “\(Self.short(query))”,"
    switch self {
    case .isEmpty: return "query \(number) is empty"
    case .hasNoLetters: return "\(shown) has no Persian and no Latin letter to look up"
    case .isTooLong(let count):
      return
        "query \(number) has \(count) letters and was not looked up; lines may have \(Self.longestLine), texts are for vazhe suggest"
    case .hasForeignLetters(let letters):
      return "\(shown) has letters that Persian does not use: \(letters)"
    case .mixesScripts(let word):
      return "\(shown) mixes Persian with other letters in one word, \(Self.short(word))"
    }
  }

  /// A query in a message: its start, without orders to the terminal.
  private static func short(_ text: String) -> String {
    let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(40)))
    return Console.isolated(Console.harmless(start))
      + (start.utf8.count < text.utf8.count ? "…" : "")
  }

  private static func mixedWord(in query: String) -> String? {
    query.split(whereSeparator: { $0.isWhitespace || $0 == "/" || $0 == "-" || $0 == "–" }).first {
      let letters = Folding.fold(String($0)).letters
      return letters.contains(where: Letter.isPersian) && letters.contains(where: Letter.isForeign)
    }.map(String.init)
  }

  private static func foreignLetters(in query: String) -> String? {
    let letters = query.unicodeScalars.filter {
      Letter.isPersian($0.value) && !persian.contains($0.value)
    }
    var seen: Set<UInt32> = []
    let distinct = letters.filter { seen.insert($0.value).inserted }.prefix(8)
    return distinct.isEmpty ? nil : distinct.map { String($0) }.joined(separator: " ")
  }

  /// The Persian alphabet, with the Arabic letters that writers use in its place.
  private static let persian = Set(
    "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيپچژکگیۀٱ".unicodeScalars.map(\.value))
}
