import EnglishText

/// Finds English renderings in running text: inflected, derived, hyphenated, in any case.
package enum RenderingFinder {
  /// The places of a rendering, as UTF-8 byte ranges of the text that the tokens come from.
  ///
  /// The words must follow each other, hyphens aside. Each may be inflected (`ministers of foreign
  /// affairs`) or derived (`Ukrainian` for Ukraine). A short name (`US`, `IS`, `RIA`) must be written with
  /// its capitals, for in small letters it is another word.
  package static func places(of rendering: String, in tokens: [EnglishToken]) -> [Range<Int>] {
    places(of: EnglishTokens.tokens(of: rendering).filter { $0.kind != .mark }, in: tokens)
  }

  /// The places of a rendering whose words are known.
  package static func places(of words: [EnglishToken], in tokens: [EnglishToken]) -> [Range<Int>] {
    guard let first = words.first else { return [] }
    let needsCapital =
      words.count == 1 && first.isCapitalised && first.text.unicodeScalars.count <= 3
    var places: [Range<Int>] = []
    for start in tokens.indices
    where !(needsCapital && !tokens[start].isCapitalised) && isForm(tokens[start], of: first) {
      if let end = end(of: words, from: start, in: tokens) {
        places.append(tokens[start].range.lowerBound..<tokens[end].range.upperBound)
      }
    }
    return places
  }

  /// The token at which a rendering that starts at `start` ends; `nil` where it does not stand there.
  private static func end(
    of words: [EnglishToken], from start: Int, in tokens: [EnglishToken]
  ) -> Int? {
    var place = start
    for word in words.dropFirst() {
      place += 1
      while place < tokens.count, isLink(tokens[place]) { place += 1 }
      guard place < tokens.count, isForm(tokens[place], of: word) else { return nil }
    }
    return place
  }

  /// Whether a mark may stand inside a term: a hyphen, the dot of an abbreviation, the possessive.
  private static func isLink(_ token: EnglishToken) -> Bool {
    token.kind == .mark && ["-", "'s", "'", "."].contains(token.text)
  }

  private static func isForm(_ token: EnglishToken, of word: EnglishToken) -> Bool {
    token.text == word.text
      || (token.kind == .word && word.kind == .word
        && EnglishInflection.areForms(token.text, word.text))
  }
}
