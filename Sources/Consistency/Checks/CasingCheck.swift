import EnglishText
import Model

/// Checks that a sentence starts with a capital.
///
/// What follows an ellipsis or an unfinished sentence goes on, a heading without a mark at its end may be
/// small, and some words keep their small letter: iPhone, e-mail addresses, al-.
package struct CasingCheck: Check {
  package static let rules: [Rule] = [.casing]

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    var isContinued = false
    return text.beads.flatMap { bead -> [Finding] in
      guard bead.isTranslated else { return [] }
      let marks = PunctuationMarks(bead.target, placeholders: bead.targetPlaceholders)
      let isSentence = marks.end == .stop || marks.end == .question
      defer { isContinued = !isSentence }
      // The names of tags are no words.
      let first = bead.targetTokens.firstIndex {
        $0.kind != .mark && bead.targetPlaceholders.covering($0.range.lowerBound)?.kind != .tag
      }
      guard let first else { return [] }
      var findings: [Finding] = []
      if isSentence, !isContinued || bead.index == 0, startsSentence(first, in: bead) {
        findings.append(finding(bead.targetTokens[first], in: bead, confidence: 0.9))
      }
      return findings + laterStarts(after: first, in: bead)
    }
  }

  /// Whether the first word of a bead starts a sentence with a small letter.
  private func startsSentence(_ first: Int, in bead: CheckedBead) -> Bool {
    let before = bead.targetTokens[..<first].filter {
      bead.targetPlaceholders.covering($0.range.lowerBound)?.kind != .tag
    }.map(\.text)
    guard before.allSatisfy({ ["\"", "'", "(", "[", "¿", "¡"].contains($0) }) else {
      return false
    }
    return isSmall(first, in: bead)
  }

  /// Words with a small letter after a full stop inside the bead.
  private func laterStarts(after first: Int, in bead: CheckedBead) -> [Finding] {
    let tokens = bead.targetTokens
    guard first + 2 < tokens.count else { return [] }
    return (first + 2..<tokens.count).compactMap { place in
      let stop = tokens[place - 1]
      let last = tokens[place - 2]
      guard [".", "?", "!"].contains(stop.text), last.kind == .word, !last.isCapitalised,
        last.range.upperBound == stop.range.lowerBound,
        stop.range.upperBound < tokens[place].range.lowerBound, last.text.utf8.count > 3,
        !Self.abbreviations.contains(last.text), isSmall(place, in: bead)
      else { return nil }
      return finding(tokens[place], in: bead, confidence: stop.text == "." ? 0.75 : 0.5)
    }
  }

  /// Whether a word has a small letter that should be a capital where a sentence starts.
  private func isSmall(_ place: Int, in bead: CheckedBead) -> Bool {
    let token = bead.targetTokens[place]
    guard token.kind == .word, !token.isCapitalised,
      token.text.utf8.first.map({ (97...122).contains($0) }) ?? false,
      bead.targetPlaceholders.covering(token.range.lowerBound) == nil
    else { return false }
    let text = bead.target.slice(bytes: token.range)
    if text.utf8.contains(where: { (65...90).contains($0) }) { return false }
    let next = place + 1 < bead.targetTokens.count ? bead.targetTokens[place + 1] : nil
    let isGlued = next?.range.lowerBound == token.range.upperBound
    // x-ray, al-Qaeda, example.org, e.g., a) and the names that begin with a small particle.
    if isGlued, let next, ["-", ".", "'", "’", ")", "@", "_", "/"].contains(next.text) {
      let isLast = place + 2 >= bead.targetTokens.count
      if token.text.utf8.count <= 2 { return false }
      if next.text == ".", !isLast,
        bead.targetTokens[place + 2].range.lowerBound == next.range.upperBound,
        bead.targetTokens[place + 2].kind == .word
      {
        return false
      }
      if ["@", "_", ")", "/"].contains(next.text) { return false }
    }
    if isGlued, next?.kind == .number { return false }
    if Self.particles.contains(token.text), next?.isCapitalised ?? false || next?.text == "-" {
      return false
    }
    return true
  }

  private func finding(
    _ token: EnglishToken, in bead: CheckedBead, confidence: Double
  ) -> Finding {
    let found = bead.target.slice(bytes: token.range)
    let capital = found.prefix(1).uppercased() + found.dropFirst()
    return Finding(
      .casing, .warning, bead: bead.index, expected: [capital], found: found,
      message: "the sentence starts with a small letter: “\(found)”", targetRange: token.range,
      suggestion: capital, confidence: confidence)
  }

  private static let particles: Set<String> = [
    "al", "el", "as", "ash", "ad", "ar", "an", "at", "az", "de", "du", "da", "di", "von", "van",
    "bin", "ibn", "ben", "le", "la",
  ]

  private static let abbreviations: Set<String> = [
    "approx", "dept", "prof", "esp", "incl", "corp", "assoc", "govt", "univ", "intl", "misc",
    "tech",
  ]
}
