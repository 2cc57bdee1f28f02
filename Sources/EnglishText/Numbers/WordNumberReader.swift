/// Reads one number written in words, as far as the words go on to make one number.
struct WordNumberReader {
  private let tokens: [EnglishToken]
  private let start: Int
  /// The index after the last token that belongs to the number.
  private(set) var next: Int
  private var total: UInt64 = 0
  private var group: UInt64 = 0
  private var lowestScale = Int.max
  private var hasValue = false
  private var isOrdinal = false

  init(tokens: [EnglishToken], start: Int) {
    self.tokens = tokens
    self.start = start
    next = start
  }

  /// The number that starts at the first token, or `nil` when none does.
  mutating func read() -> NumberMention? {
    var index = start
    if isArticleBeforeScale { index += 1 }
    while index < tokens.count, tokens[index].kind == .word, !isOrdinal,
      take(tokens[index].text)
    {
      index += 1
      next = index
      if index + 1 < tokens.count, isJoint(at: index) { index += 1 }
    }
    guard hasValue else { return nil }
    let word = tokens[next - 1].text
    let range = tokens[start].range.lowerBound..<tokens[next - 1].range.upperBound
    return NumberMention(
      range: range, value: String(total + group), isWord: true, isOrdinal: isOrdinal,
      isWeak: next == start + 1 && ["one", "first", "second"].contains(word))
  }

  /// Whether the number starts with "a hundred" or "a million".
  private var isArticleBeforeScale: Bool {
    guard start + 1 < tokens.count, ["a", "an"].contains(tokens[start].text) else { return false }
    switch NumberWords.roles[tokens[start + 1].text] {
    case .hundred, .scale: return true
    default: return false
    }
  }

  /// Whether a hyphen, or the "and" after hundreds, stands at `index` with more of the number after it.
  private func isJoint(at index: Int) -> Bool {
    guard let role = NumberWords.roles[tokens[index + 1].text] else { return false }
    if tokens[index].text == "-" {
      return tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
    }
    guard tokens[index].text == "and", group >= 100 && group % 100 == 0 || lowestScale < Int.max
    else { return false }
    switch role {
    case .cardinal, .ordinal: return group == 0 || group >= 100 && group % 100 == 0
    case .hundred, .scale: return false
    }
  }

  /// Adds a word to the number, unless the word starts another one.
  private mutating func take(_ word: String) -> Bool {
    guard let role = NumberWords.roles[word] else { return false }
    switch role {
    case .cardinal(let value): return add(value)
    case .ordinal(let value):
      guard add(value) else { return false }
      isOrdinal = true
      return true
    case .hundred(let ends):
      // "Hundred" alone ("several hundred", "the hundred") is no number.
      guard hasValue ? (1...99).contains(group) : next == start && isArticleBeforeScale else {
        return false
      }
      group = max(group, 1) * 100
      isOrdinal = ends
    case .scale(let power, let ends):
      guard power < lowestScale, hasValue ? group > 0 : isArticleBeforeScale else { return false }
      total += max(group, 1) * (0..<power).reduce(UInt64(1)) { product, _ in product * 10 }
      group = 0
      lowestScale = power
      isOrdinal = ends
    }
    hasValue = true
    return true
  }

  /// Adds a word below one hundred: after nothing, after hundreds, or a unit after tens.
  private mutating func add(_ value: UInt64) -> Bool {
    let low = group % 100
    let isFree = low == 0 && (group > 0 || total > 0 || !hasValue)
    let isUnitAfterTens = low >= 20 && low % 10 == 0 && (1...9).contains(value)
    guard isFree || isUnitAfterTens else { return false }
    group += value
    hasValue = true
    return true
  }
}
