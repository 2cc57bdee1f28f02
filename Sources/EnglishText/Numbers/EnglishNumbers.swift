/// Finds the numbers that English text mentions.
package enum EnglishNumbers {
  /// The numbers of `text`, in order.
  ///
  /// Digits (`1,250`; `3.5`; `19th`; `1990s`), digits with a scale (`1.5 million`, `£3bn`) and words
  /// (`twenty-five`, `two hundred and six`, `third`). The parts of a time or a date are numbers of
  /// their own (`8:30` is 8 and 30). Fractions, dozens and Roman numerals are not read. Linear.
  package static func mentions(in text: String) -> [NumberMention] {
    mentions(in: EnglishTokens.tokens(of: text))
  }

  /// The numbers among the tokens of a text.
  package static func mentions(in tokens: [EnglishToken]) -> [NumberMention] {
    var mentions: [NumberMention] = []
    var index = 0
    while index < tokens.count {
      switch tokens[index].kind {
      case .number: index = readDigits(tokens, from: index, into: &mentions)
      case .word: index = readWords(tokens, from: index, into: &mentions)
      case .mark: index += 1
      }
    }
    return mentions
  }

  /// Reads a token of digits and a scale after it; returns the index after both.
  private static func readDigits(
    _ tokens: [EnglishToken], from index: Int, into mentions: inout [NumberMention]
  ) -> Int {
    let token = tokens[index]
    let parts = DigitParts.split(token.text)
    guard parts.count == 1, let part = parts.first else {
      // Digits beyond ASCII are longer than what they fold to: their parts share the token's range.
      let isPlain = token.range.count == token.text.utf8.count
      for part in parts {
        let start = token.range.lowerBound + part.offset
        mentions.append(
          NumberMention(
            range: isPlain ? start..<start + part.length : token.range,
            value: Decimal.canonical(whole: part.whole, fraction: part.fraction)))
      }
      return index + 1
    }
    var next = index + 1
    var shift = 0
    var end = token.range.upperBound
    if part.ending == .none, let scale = scale(tokens, after: index) {
      shift = scale.power
      next = scale.next
      end = tokens[next - 1].range.upperBound
    }
    mentions.append(
      NumberMention(
        range: token.range.lowerBound..<end,
        value: Decimal.canonical(whole: part.whole, fraction: part.fraction, shift: shift),
        isOrdinal: part.ending == .ordinal))
    return next
  }

  /// The scale word after the digits at `index`, with or without a hyphen or plus before it.
  private static func scale(
    _ tokens: [EnglishToken], after index: Int
  ) -> (power: Int, next: Int)? {
    var next = index + 1
    if next < tokens.count, ["-", "+"].contains(tokens[next].text) { next += 1 }
    guard next < tokens.count, tokens[next].kind == .word else { return nil }
    let word = tokens[next].text
    switch NumberWords.roles[word] {
    case .hundred(isOrdinal: false): return (2, next + 1)
    case .scale(let power, isOrdinal: false): return (power, next + 1)
    default: break
    }
    if let power = NumberWords.shortScales[word] { return (power, next + 1) }
    // A lone m is as often metres: it is a million only after a currency mark.
    let isMoney = index > 0 && ["$", "£", "€"].contains(tokens[index - 1].text)
    return word == "m" && isMoney ? (6, next + 1) : nil
  }

  /// Reads a number in words; returns the index after it, or after the word when it is none.
  private static func readWords(
    _ tokens: [EnglishToken], from index: Int, into mentions: inout [NumberMention]
  ) -> Int {
    var reader = WordNumberReader(tokens: tokens, start: index)
    guard let mention = reader.read() else { return index + 1 }
    mentions.append(mention)
    return reader.next
  }
}
