import Model
import PersianText

/// Names that the termbase does not know, among the words of a text: what the translator must look up.
///
/// No list of ordinary words is complete, so that a word is unknown says little. It is a name when its
/// neighbours or its letters say so: a title or a given name before it, a reporting verb after it, a
/// family-name ending, a list of given names and family names, another unknown word beside it that the text
/// has again.
package enum UnknownNames {
  /// A run of words that is probably a name.
  package struct Name: Hashable, Sendable {
    /// Where it stands, in UTF-8 bytes.
    package let range: Range<Int>
    /// How sure it is that it is a name, from 0 to 1.
    package let confidence: Double
  }

  /// The unknown names of `text`, in order, given the terms that were found in it.
  package static func names(in text: String, matches: [TermMatch], index: TermIndex) -> [Name] {
    let folded = Folding.fold(text)
    let tokens = folded.tokens()
    let kinds = kinds(of: tokens, matches, index)
    let unknown = tokens.indices.map { place in
      kinds[place].isEmpty && isUnknown(place, tokens, folded, index)
    }
    var counts: [String: Int] = [:]
    for (place, token) in tokens.enumerated() where unknown[place] {
      counts[token.text, default: 0] += 1
    }
    var names: [Name] = []
    var place = 0
    while place < tokens.count {
      guard unknown[place] else {
        place += 1
        continue
      }
      var end = place + 1
      while end < tokens.count, unknown[end], areAdjacent(tokens[end - 1], tokens[end]) { end += 1 }
      let run = place..<end
      var evidence = evidence(for: run, tokens, kinds)
      let parts = run.count { index.isNamePart(folded.letters[tokens[$0].folded]) }
      evidence += min(2, Double(parts) * namePartWeight)
      if run.count > 1, run.contains(where: { counts[tokens[$0].text, default: 0] > 1 }) {
        evidence += 0.5
      }
      if evidence >= 1.5 {
        names.append(
          Name(
            range: tokens[place].range.lowerBound..<tokens[end - 1].range.upperBound,
            confidence: min(0.9, 0.3 + evidence * 0.15)))
      }
      place = end
    }
    return names
  }

  /// The kinds of the terms that each token is part of.
  private static func kinds(
    of tokens: [Token], _ matches: [TermMatch], _ index: TermIndex
  ) -> [Set<TermKind>] {
    var kinds: [Set<TermKind>] = Array(repeating: [], count: tokens.count)
    var next = 0
    for (place, token) in tokens.enumerated() {
      while next < matches.count, matches[next].range.upperBound <= token.range.lowerBound {
        next += 1
      }
      for match in matches[next...] {
        guard match.range.lowerBound < token.range.upperBound else { break }
        kinds[place].formUnion(match.entries.map { index.concepts[$0.concept].kind })
      }
    }
    return kinds
  }

  private static func isUnknown(
    _ place: Int, _ tokens: [Token], _ folded: FoldedText, _ index: TermIndex
  ) -> Bool {
    let token = tokens[place]
    guard token.kind == .word, (3...TermIndex.longestKey).contains(token.folded.count) else {
      return false
    }
    let word = folded.letters[token.folded]
    // An ending or a verb that a blank parts from the rest of its word: خانه های, می روند.
    if Affixes.suffix(word) != nil { return false }
    if place > 0, verbPrefixes.contains(tokens[place - 1].text) { return false }
    if index.isOrdinaryWord(word) { return false }
    // Words with the letters of Arabic alone are seldom foreign names; ب is joined on to: بطور.
    if place == 0 || !NameCues.introduce(tokens[place - 1].text), !index.isNamePart(word),
      word.contains(where: arabicLetters.contains)
        || (word.first == 0x0628 && index.isOrdinaryWord(word.dropFirst()))
    {
      return false
    }
    // After a title even a word made of known words is a name: پامیرنما.
    if place > 0, NameCues.introduce(tokens[place - 1].text) { return true }
    return !index.isGluedPhrase(word.filter { $0 != Letter.zwnj }[...])
  }

  /// Whether one blank parts two tokens and nothing else.
  private static func areAdjacent(_ first: Token, _ second: Token) -> Bool {
    second.folded.lowerBound - first.folded.upperBound <= 1
  }

  private static func evidence(
    for run: Range<Int>, _ tokens: [Token], _ kinds: [Set<TermKind>]
  ) -> Double {
    var evidence = run.count == 1 ? 0 : 1.0
    let first = run.lowerBound
    if first > 0, areAdjacent(tokens[first - 1], tokens[first]) {
      if kinds[first - 1].contains(.person) { evidence += 2 }
      if kinds[first - 1].contains(.title) { evidence += 1.5 }
      if NameCues.introduce(tokens[first - 1].text) { evidence += 1.5 }
    }
    if run.upperBound < tokens.count,
      NameCues.isReportingVerb(Folding.key(tokens[run.upperBound].text))
    {
      evidence += 1
    }
    let last = Folding.key(tokens[run.upperBound - 1].text)
    for (endings, weight) in [(endings, 1.5), (weakEndings, 0.7)]
    where endings.contains(where: { last.count > $0.count + 1 && last.hasSuffix($0) }) {
      return evidence + weight
    }
    return evidence
  }

  private static func keys(_ words: String) -> [String] {
    words.split(whereSeparator: \.isWhitespace).map { Folding.key(String($0)) }
  }

  /// What it counts that a word is a given name or family name.
  private static let namePartWeight = 1.0

  private static let arabicLetters = Set("ثحذصضطظع".unicodeScalars.map(\.value))

  private static let verbPrefixes = Set(keys("می نمی همی"))

  /// How family names of several origins end, and hardly any other word.
  private static let endings = keys(
    """
    وف اوف یوف ووا سکی تسکی نکو ویچ وویچ زاده پور نژاد اوغلو اوغلی شویلی دزه استاین شتاین وسکی
    """)

  /// How family names end, and other words too.
  private static let weakEndings = keys("وا زی خیل نیا یان فر سون برگ من یار")
}
