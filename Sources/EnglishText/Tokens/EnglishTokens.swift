/// Splits English text into tokens.
package enum EnglishTokens {
  /// The tokens of `text`, in order; white space parts tokens and belongs to none.
  ///
  /// Hyphens part words (`cease` `-` `fire`), and so do letters and digits written together (`F` `16`);
  /// `'s` is a mark of its own, so that Lavrov's has the word `lavrov`. Linear in the text.
  package static func tokens(of text: String) -> [EnglishToken] {
    tokens(of: EnglishFolding.fold(text))
  }

  /// The tokens of folded text; their ranges are those of its original.
  package static func tokens(of folded: FoldedEnglish) -> [EnglishToken] {
    var scanner = Scanner(text: folded)
    return scanner.scan()
  }
}

/// One pass over folded text.
private struct Scanner {
  let text: FoldedEnglish
  var tokens: [EnglishToken] = []
  var place = 0

  init(text: FoldedEnglish) {
    self.text = text
    tokens.reserveCapacity(text.count / 5 + 1)
  }

  mutating func scan() -> [EnglishToken] {
    while place < text.count {
      let letter = text.letters[place]
      if letter == EnglishLetter.space {
        place += 1
      } else if EnglishLetter.isLetter(letter) {
        if let end = endOfAbbreviation(from: place) {
          close(.word, at: end)
        } else {
          close(.word, at: endOfWord(from: place))
        }
      } else if EnglishLetter.isDigit(letter) {
        close(.number, at: endOfNumber(from: place))
      } else {
        close(.mark, at: isPossessive(at: place) ? place + 2 : place + 1)
      }
    }
    return tokens
  }

  private mutating func close(_ kind: EnglishToken.Kind, at end: Int) {
    let range = place..<end
    place = end
    var letters = 0
    var capitals = 0
    for index in range where EnglishLetter.isLetter(text.letters[index]) {
      letters += 1
      if text.capitals[index] { capitals += 1 }
    }
    var string = text.string(in: range)
    if kind == .word, string.utf8.contains(0x2E) {
      string = String(decoding: string.utf8.filter { $0 != 0x2E }, as: UTF8.self)
    }
    tokens.append(
      EnglishToken(
        kind: kind, range: text.originalRange(of: range), text: string,
        isCapitalised: text.capitals[range.lowerBound],
        isAllCaps: letters > 1 && letters == capitals))
  }

  private func letter(at index: Int) -> UInt32 {
    index >= 0 && index < text.count ? text.letters[index] : EnglishLetter.space
  }

  private func isLetter(at index: Int) -> Bool { EnglishLetter.isLetter(letter(at: index)) }

  /// Whether `'s` stands at `index`, right after a word and at its end.
  private func isPossessive(at index: Int) -> Bool {
    letter(at: index) == 0x27 && letter(at: index + 1) == 0x73 && isLetter(at: index - 1)
      && !isLetter(at: index + 2)
  }

  private func endOfWord(from start: Int) -> Int {
    var index = start + 1
    while index < text.count {
      if EnglishLetter.isLetter(text.letters[index]) {
        index += 1
      } else if letter(at: index) == 0x27 || letter(at: index) == 0x26, isLetter(at: index + 1),
        !isPossessive(at: index)
      {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// The end of single letters with a dot after each but perhaps the last: U.S., e.g., U.N; also Ph.D.
  private func endOfAbbreviation(from start: Int) -> Int? {
    var index = start
    var pieces = 0
    while true {
      let isDoctor = pieces == 0 && letter(at: index) == 0x70 && letter(at: index + 1) == 0x68
      let length = isDoctor ? 2 : 1
      guard isLetter(at: index), !isLetter(at: index + length) else { break }
      pieces += 1
      index += length
      guard letter(at: index) == 0x2E else { return pieces > 1 ? index : nil }
      index += 1
    }
    return pieces > 1 ? index : nil
  }

  private func endOfNumber(from start: Int) -> Int {
    var index = start + 1
    while index < text.count {
      if EnglishLetter.isDigit(text.letters[index]) {
        index += 1
      } else if [0x2C, 0x2E, 0x2F, 0x3A].contains(text.letters[index]),
        EnglishLetter.isDigit(letter(at: index + 1))
      {
        index += 2
      } else {
        break
      }
    }
    return index + endingLength(at: index)
  }

  /// The length of `st`, `nd`, `rd`, `th` or the `s` of a decade after a number.
  private func endingLength(at index: Int) -> Int {
    if letter(at: index) == 0x73, !isLetter(at: index + 1) { return 1 }
    guard !isLetter(at: index + 2) else { return 0 }
    switch (letter(at: index), letter(at: index + 1)) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return 2
    default: return 0
    }
  }
}
