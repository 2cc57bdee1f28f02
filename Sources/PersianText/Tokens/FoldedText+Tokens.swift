extension FoldedText {
  /// The tokens of the text, in order; white space parts tokens and belongs to none.
  ///
  /// A word takes in the ZWNJs between its letters; letters and digits written together are two tokens
  /// (`ماه۱۲`), for news text often lacks the space. A separator (`.`, `,`, `:`, `/`) belongs to a
  /// number between two digits. Linear in the text.
  package func tokens() -> [Token] {
    var tokens: [Token] = []
    var place = 0
    while place < letters.count {
      let letter = letters[place]
      if letter == Letter.space || letter == Letter.zwnj {
        place += 1
        continue
      }
      let start = place
      let kind: Token.Kind
      if Letter.isPersian(letter) {
        kind = .word
        place = endOfWord(from: place)
      } else if Letter.isDigit(letter) {
        kind = .number
        place = endOfNumber(from: place)
      } else if Letter.isForeign(letter) {
        kind = .foreign
        place = endOfForeignWord(from: place)
      } else {
        kind = .mark
        place += 1
      }
      let folded = start..<place
      tokens.append(
        Token(
          kind: kind, folded: folded, range: originalRange(of: folded), text: string(in: folded)))
    }
    return tokens
  }

  private func endOfWord(from start: Int) -> Int {
    var place = start + 1
    while place < letters.count {
      if Letter.isPersian(letters[place]) {
        place += 1
      } else if letters[place] == Letter.zwnj, place + 1 < letters.count,
        Letter.isPersian(letters[place + 1])
      {
        place += 2
      } else {
        break
      }
    }
    return place
  }

  private func endOfNumber(from start: Int) -> Int {
    var place = start + 1
    while place < letters.count {
      if Letter.isDigit(letters[place]) {
        place += 1
      } else if [0x2C, 0x2E, 0x2F, 0x3A].contains(letters[place]), place + 1 < letters.count,
        Letter.isDigit(letters[place + 1])
      {
        place += 2
      } else {
        break
      }
    }
    return place
  }

  private func endOfForeignWord(from start: Int) -> Int {
    var place = start + 1
    while place < letters.count {
      if Letter.isForeign(letters[place]) || Letter.isDigit(letters[place]) {
        place += 1
      } else if [0x27, 0x2D, 0x26].contains(letters[place]), place + 1 < letters.count,
        Letter.isForeign(letters[place + 1])
      {
        place += 2
      } else {
        break
      }
    }
    return place
  }
}
