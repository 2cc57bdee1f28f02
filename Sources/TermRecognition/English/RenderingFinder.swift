import EnglishText

/// Finds English renderings in running text: inflected, derived, hyphenated, in any case.
///
/// A compound may be written in one word, in two or with a hyphen: ceasefire, cease-fire.
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
    where !(needsCapital && !tokens[start].isCapitalised) {
      let end =
        isForm(tokens[start], of: first)
        ? end(of: words, from: start, in: tokens)
        : endOfCompound(words, from: start, in: tokens)
      if let end {
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

  /// The end of a compound of two parts that the text joins or parts otherwise than the rendering.
  private static func endOfCompound(
    _ words: [EnglishToken], from start: Int, in tokens: [EnglishToken]
  ) -> Int? {
    let first = tokens[start]
    guard first.kind == .word, first.text.utf8.count >= 3, let head = words.first else {
      return nil
    }
    if words.count == 2 {
      let joined = head.text + words[1].text
      return first.text == joined || EnglishInflection.areForms(first.text, joined) ? start : nil
    }
    guard words.count == 1, start + 2 < tokens.count, tokens[start + 1].text == "-",
      tokens[start + 2].kind == .word, head.text.hasPrefix(first.text)
    else { return nil }
    let joined = first.text + tokens[start + 2].text
    return joined == head.text || EnglishInflection.areForms(joined, head.text) ? start + 2 : nil
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
