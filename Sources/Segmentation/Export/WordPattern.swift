/// Regular expressions of the word lists, for the exported rules.
enum WordPattern {
  /// The start of a word that an abbreviation, a number or an initial is.
  static let start =
    "(?:^|[^\(letters)\(digits)\\u00B0\(MarkPattern.inner)]|(?:^|[^\(letters)\(digits)])[\(MarkPattern.inner)])"
  /// What must not follow a word that is looked up.
  static let end = "(?![\(letters)'\\u2019])"

  private static let letters = MarkPattern.letter
  private static let digits = MarkPattern.digit

  /// Words of which one fits as it stands, or in any case.
  static func any(_ words: some Sequence<String>, ignoringCase: Bool = true) -> String {
    let list = words.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.map(escaped)
    return "(?\(ignoringCase ? "i" : ""):\(list.joined(separator: "|")))"
  }

  /// The abbreviations of a kind; those that the list has with a capital fit with one only.
  static func abbreviations(_ kind: Preceding) -> String {
    var small: [String] = []
    var capital: [String] = []
    for (kinds, words) in WordLists.abbreviations where !kinds.isDisjoint(with: kind) {
      for word in words.split(whereSeparator: \.isWhitespace).map(String.init) {
        if word == word.lowercased() { small.append(word) } else { capital.append(word) }
      }
    }
    var parts = small.isEmpty ? [] : [any(small)]
    parts += capital.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.map { word in
      escaped(String(word.prefix(1))) + "(?i:\(escaped(String(word.dropFirst()))))"
    }
    return "(?:\(parts.joined(separator: "|")))"
  }

  private static func escaped(_ word: String) -> String {
    word.unicodeScalars.map { scalar in
      Mark.isPersianLetter(scalar.value) ? String(scalar) : MarkPattern.escaped(scalar.value)
    }.joined()
  }
}
