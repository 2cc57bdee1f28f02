import EnglishText
import Model

/// Checks for a word that stands twice in a row.
///
/// Words that English doubles rightly (had had, that that, very very) and doubled names (Bora Bora) are
/// left alone, and so is emphasis that the source has as well.
package struct RepeatedWordCheck: Check {
  package static let rules: [Rule] = [.repeatedWord]

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    text.beads.filter(\.isTranslated).flatMap(findings)
  }

  private func findings(in bead: CheckedBead) -> [Finding] {
    let tokens = bead.targetTokens
    let bytes = Array(bead.target.utf8)
    let isEmphatic = isRepeatedInSource(bead)
    var findings: [Finding] = []
    var place = 0
    while place + 1 < tokens.count {
      var last = place
      while last + 1 < tokens.count, isRepeated(last, tokens, bytes) { last += 1 }
      if last > place, isFault(place, last, in: bead, isEmphatic) {
        let range = tokens[place].range.lowerBound..<tokens[last].range.upperBound
        let word = bead.target.slice(bytes: tokens[place].range)
        findings.append(
          Finding(
            .repeatedWord, .warning, bead: bead.index, expected: [word],
            found: bead.target.slice(bytes: range), message: "“\(word)” stands twice in a row",
            targetRange: range, suggestion: word, confidence: 0.92))
      }
      place = last + 1
    }
    return findings
  }

  /// Whether the next token is the same word, with nothing but blanks between.
  private func isRepeated(_ place: Int, _ tokens: [EnglishToken], _ bytes: [UInt8]) -> Bool {
    let (token, next) = (tokens[place], tokens[place + 1])
    guard token.kind == .word, next.kind == .word, token.text == next.text else { return false }
    // Moon Jae-in in March; the initials A A.
    let isGlued =
      place > 0 && tokens[place - 1].text == "-"
      && tokens[place - 1].range.upperBound == token.range.lowerBound
    if isGlued || (token.text.utf8.count == 1 && token.isCapitalised && next.isCapitalised) {
      return false
    }
    let between = bytes[token.range.upperBound..<next.range.lowerBound]
    // Folding drops joiners: what is left between two words can only be blanks.
    return !between.isEmpty
  }

  private func isFault(
    _ first: Int, _ last: Int, in bead: CheckedBead, _ isEmphatic: Bool
  ) -> Bool {
    let token = bead.targetTokens[first]
    if Self.doubled.contains(token.text), last == first + 1 { return false }
    // Two capitals make a name or an interjection, unless the first only starts the sentence.
    if bead.targetTokens[last].isCapitalised, token.isCapitalised,
      token.isAllCaps == bead.targetTokens[last].isAllCaps, !Self.function.contains(token.text)
    {
      return false
    }
    // US us, IT it: a name and a word.
    if token.isAllCaps != bead.targetTokens[last].isAllCaps, token.text.utf8.count <= 3 {
      return false
    }
    return !isEmphatic || Self.function.contains(token.text)
  }

  /// Whether the source repeats a word for emphasis as well.
  private func isRepeatedInSource(_ bead: CheckedBead) -> Bool {
    zip(bead.sourceTokens, bead.sourceTokens.dropFirst()).contains {
      $0.kind == .word && $0.text == $1.text
    }
  }

  private static let doubled: Set<String> = [
    "had", "that", "her", "very", "so", "no", "ha", "bye", "yeah", "really", "many", "much", "long",
    "far", "do", "hear", "knock", "blah", "hey", "oh", "ok", "now", "there", "more", "again",
    "bang", "tut", "chop", "beep", "la", "na", "go", "cha",
  ]

  private static let function: Set<String> = [
    "the", "a", "an", "of", "to", "in", "and", "or", "for", "on", "at", "by", "with", "is", "are",
    "was", "were", "be", "has", "have", "as", "from", "he", "she", "it", "they", "we", "his",
    "their", "its", "this", "which", "will", "would", "not", "but", "said",
  ]
}
