/// Finds the numbers that Persian text states, in three digit systems and in words.
package enum PersianNumbers {
  /// The numbers of a text, in order.
  ///
  /// Digits followed by a scale word (`۳٫۵ میلیون`) are one number, and so are number words joined by
  /// و (`بیست و پنج`) and both together (`۳ میلیون و ۲۰۰ هزار`). Linear in the text.
  package static func mentions(in text: FoldedText) -> [NumberMention] {
    mentions(in: text, tokens: text.tokens())
  }

  /// The numbers of a text whose tokens are known.
  package static func mentions(in text: FoldedText, tokens: [Token]) -> [NumberMention] {
    let reader = NumberReader(tokens: tokens)
    var mentions: [NumberMention] = []
    var place = 0
    while place < tokens.count {
      if let (mention, next) = reader.number(at: place), mention.isWord {
        mentions.append(mention)
        place = next
      } else if tokens[place].kind == .number {
        place = appendDigits(at: place, reader: reader, to: &mentions)
      } else {
        place += 1
      }
    }
    return mentions
  }

  /// Reads digits that are a number by themselves or with scale words after them: ۱۲۵۰, ۱۹م, ۲٫۵ میلیارد.
  private static func appendDigits(
    at place: Int, reader: NumberReader, to mentions: inout [NumberMention]
  ) -> Int {
    let token = reader.tokens[place]
    let scale = reader.scale(at: place + 1)
    // Before a scale word or percent a slash is a decimal mark, as Iranian writers use it: ۳/۵ میلیون.
    let hasSlashForMark = scale.power > 0 || isPercent(reader.tokens, place + 1)
    let text = hasSlashForMark ? String(token.text.map { $0 == "/" ? "." : $0 }) : token.text
    let values = DecimalText.values(ofDigits: text)
    if values.count == 1, scale.power > 0 {
      mentions.append(
        NumberMention(
          range: token.range.lowerBound..<reader.tokens[scale.next - 1].range.upperBound,
          value: DecimalText.scaled(values[0], byTenToThe: scale.power), isWord: true,
          isOrdinal: scale.isOrdinal, isWeak: false))
      return scale.next
    }
    let isOrdinal = hasOrdinalEnding(token, in: reader.tokens, at: place + 1)
    for value in values {
      mentions.append(
        NumberMention(
          range: token.range, value: value, isWord: false, isOrdinal: isOrdinal, isWeak: false))
    }
    return place + 1
  }

  /// Whether a token is a number, or one of the words that numbers are made of.
  package static func isNumber(_ token: Token) -> Bool {
    token.kind == .number || (token.kind == .word && NumberWords.word(token.text) != nil)
  }

  private static func isPercent(_ tokens: [Token], _ place: Int) -> Bool {
    place < tokens.count && ["درصد", "فیصد", "%"].contains(tokens[place].text)
  }

  /// Whether the token at `next` is an ending that makes digits an ordinal.
  private static func hasOrdinalEnding(_ digits: Token, in tokens: [Token], at next: Int) -> Bool {
    guard next < tokens.count else { return false }
    // After a space امین is a name; a ZWNJ takes three bytes.
    let gap = tokens[next].range.lowerBound - digits.range.upperBound
    return NumberWords.ordinalEndings.contains(tokens[next].text)
      || tokens[next].text == "امین" && [0, 3].contains(gap)
  }
}
