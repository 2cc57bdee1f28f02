/// Reads the number that starts at a token.
///
/// A number is parts joined by و, each smaller than the scale of the one before (سه میلیون و دویست هزار).
/// A part is a group times its scale words (سه هزار میلیارد). A group is digits, or words joined by و that
/// go down from hundreds to units (صد و بیست و پنج), and may end in a half (دو و نیم).
struct NumberReader {
  /// A part of a number, and the index of the token after it.
  private struct Part {
    /// What it adds, in tenths, for the half.
    var tenths: Int
    /// The power of ten of its scale words; 0 when it has none.
    var power: Int
    var isOrdinal: Bool
    var next: Int
  }

  /// The tokens of the text.
  let tokens: [Token]

  /// The number that starts at `start`, and the index of the token after it; `nil` when none starts there.
  ///
  /// Takes time in proportion to the tokens that the number has.
  func number(at start: Int) -> (mention: NumberMention, next: Int)? {
    guard var last = part(at: start, isJoined: false) else { return nil }
    var tenths = last.tenths
    while last.power > 0, !last.isOrdinal, isAnd(last.next),
      let further = part(at: last.next + 1, isJoined: true),
      let ceiling = scaled(10, by: last.power), further.tenths < ceiling
    {
      tenths += further.tenths
      last = further
    }
    let mention = NumberMention(
      range: tokens[start].range.lowerBound..<tokens[last.next - 1].range.upperBound,
      value: String(tenths / 10) + (tenths % 10 == 0 ? "" : ".\(tenths % 10)"),
      isWord: last.next > start + 1 || tokens[start].kind == .word, isOrdinal: last.isOrdinal,
      isWeak: last.next == start + 1 && isWeak(start))
    return (mention, last.next)
  }

  /// The power of ten of the scale words from `start` on, and the index of the token after them.
  ///
  /// Each is larger than the one before: هزار میلیارد is 10¹².
  func scale(at start: Int) -> (power: Int, next: Int, isOrdinal: Bool) {
    var power = 0
    var largest = 0
    var next = start
    while let word = word(at: next), word.value == nil, word.power > largest {
      largest = word.power
      power += word.power
      next += 1
      if word.isOrdinal { return (power, next, true) }
    }
    return (power, next, false)
  }

  // MARK: Parts

  private func part(at start: Int, isJoined: Bool) -> Part? {
    var group = group(at: start, isJoined: isJoined)
    if group == nil, word(at: start)?.power ?? 0 > 0 {
      group = Part(tenths: 10, power: 0, isOrdinal: false, next: start)
    }
    guard var part = group, !part.isOrdinal else { return group }
    let scale = scale(at: part.next)
    guard let tenths = scaled(part.tenths, by: scale.power) else { return nil }
    part.tenths = tenths
    part.power += scale.power
    part.next = scale.next
    part.isOrdinal = scale.isOrdinal
    return part
  }

  /// The digits, or the words from hundreds to units, that start at `start`.
  private func group(at start: Int, isJoined: Bool) -> Part? {
    let digits = digits(at: start).map { NumberWords.Word(value: $0) }
    guard var word = digits ?? cardinal(at: start, isJoined: isJoined), let value = word.value,
      var group = part(of: word, counting: value, next: start + 1)
    else { return nil }
    while word.power == 0, !word.isOrdinal, isAnd(group.next) {
      if text(at: group.next + 1) == NumberWords.half {
        group.tenths += 5
        group.next += 2
        return group
      }
      guard digits == nil, let further = cardinal(at: group.next + 1, isJoined: true),
        let value = further.value, value > 0, value < word.room, further.power == 0
      else { break }
      group.tenths += value * 10
      group.isOrdinal = further.isOrdinal
      group.next += 2
      word = further
    }
    if text(at: group.next - 1) == NumberWords.thirty,
      text(at: group.next).map(NumberWords.ordinalEndings.contains) ?? false
    {
      group.isOrdinal = true
      group.next += 1
    }
    return group
  }

  private func part(of word: NumberWords.Word, counting value: Int, next: Int) -> Part? {
    scaled(value * 10, by: word.power).map {
      Part(tenths: $0, power: word.power, isOrdinal: word.isOrdinal, next: next)
    }
  }

  /// Whole digits that are short enough to be a group.
  private func digits(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .number else { return nil }
    let values = DecimalText.values(ofDigits: tokens[index].text)
    guard values.count == 1, values[0].utf8.count <= 6 else { return nil }
    return Int(values[0])
  }

  // MARK: Words

  private func text(at index: Int) -> String? {
    tokens.indices.contains(index) && tokens[index].kind == .word ? tokens[index].text : nil
  }

  private func isAnd(_ index: Int) -> Bool { text(at: index) == NumberWords.and }

  private func word(at index: Int) -> NumberWords.Word? {
    text(at: index).flatMap(NumberWords.word)
  }

  /// The word at `index`, unless it is one of those that are no number in this place.
  private func cardinal(at index: Int, isJoined: Bool) -> NumberWords.Word? {
    switch text(at: index) {
    case NumberWords.nine where !isJoined && scale(at: index + 1).power == 0: return nil
    case NumberWords.thirty where isLetterName(index - 1) || isLetterName(index + 1): return nil
    default: return word(at: index)
    }
  }

  private func isLetterName(_ index: Int) -> Bool {
    text(at: index).map(NumberWords.letterNames.contains) ?? false
  }

  /// Whether the word at `index`, alone, often is no number: یک, اول, هر دو, چند هزار.
  private func isWeak(_ index: Int) -> Bool {
    guard let word = word(at: index) else { return false }
    guard let value = word.value else {
      return word.power > 3 || text(at: index - 1).map(NumberWords.several.contains) ?? false
    }
    if value == 2, text(at: index - 1) == NumberWords.each { return true }
    return word.power == 0 && (value == 1 || word.isOrdinal && value == 2)
  }

  /// A number times a power of ten; `nil` when it is too large.
  private func scaled(_ number: Int, by power: Int) -> Int? {
    var result = number
    for _ in 0..<power {
      let (product, overflows) = result.multipliedReportingOverflow(by: 10)
      if overflows { return nil }
      result = product
    }
    return result
  }
}
