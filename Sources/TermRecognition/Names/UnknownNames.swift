import Model
import PersianText

/// Names that the termbase does not know, among the words of a text: what the translator must look up.
///
/// A word that is neither a term nor an ordinary word is a name when its neighbours or its letters say
/// so: a title or a given name before it, a reporting verb after it, another unknown word beside it, a
/// family-name ending.
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
    let unknown = tokens.map { token in
      isUnknown(token, folded: folded, index: index)
        && !matches.contains { $0.range.overlaps(token.range) }
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
      let evidence = evidence(for: place..<end, tokens, matches, index)
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

  private static func isUnknown(_ token: Token, folded: FoldedText, index: TermIndex) -> Bool {
    guard token.kind == .word, token.folded.count >= 3 else { return false }
    let letters = folded.letters[token.folded].filter { $0 != Letter.zwnj }
    return !index.isOrdinaryWord(folded.letters[token.folded]) && !index.isGluedPhrase(letters[...])
  }

  /// Whether one blank parts two tokens and nothing else.
  private static func areAdjacent(_ first: Token, _ second: Token) -> Bool {
    second.folded.lowerBound - first.folded.upperBound <= 1
  }

  private static func evidence(
    for run: Range<Int>, _ tokens: [Token], _ matches: [TermMatch], _ index: TermIndex
  ) -> Double {
    var evidence = run.count == 1 ? 0 : 1.5
    if run.lowerBound > 0, areAdjacent(tokens[run.lowerBound - 1], tokens[run.lowerBound]) {
      let before = tokens[run.lowerBound - 1]
      let kinds = matches.filter { $0.range.overlaps(before.range) }.flatMap(\.entries)
        .map { index.concepts[$0.concept].kind }
      if kinds.contains(.person) { evidence += 2 }
      if kinds.contains(.title) { evidence += 1.5 }
      if introductions.contains(before.text) { evidence += 1.5 }
    }
    if run.upperBound < tokens.count, reportingVerbs.contains(tokens[run.upperBound].text) {
      evidence += 1
    }
    let last = Affixless.text(tokens[run.upperBound - 1].text)
    if endings.contains(where: { last.count > $0.count + 1 && last.hasSuffix($0) }) {
      evidence += 1.5
    }
    return evidence
  }

  /// A folded word without its ZWNJs.
  private enum Affixless {
    static func text(_ word: String) -> String { Folding.key(word) }
  }

  private static func folded(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { Folding.fold(String($0)).string })
  }

  /// Words that introduce a name.
  private static let introductions = folded(
    """
    آقای خانم داکتر دکتر انجنیر مهندس جنرال ژنرال ملا مولوی شیخ استاد پروفیسور پروفسور شهید سناتور شهر \
    شهرک ولسوالی ولایت استان روستای قریه منطقه بندر جزیره خیابان شرکت روزنامه خبرگزاری شبکه بنام
    """)

  /// What follows the name of somebody who speaks.
  private static let reportingVerbs = folded(
    "گفت گفته می‌گوید میگوید افزود افزوده تأکید تاکید اظهار اعلام نوشت هشدار تصریح خاطرنشان")

  /// How family names of several origins end.
  private static let endings: [String] = folded(
    """
    وف اوف یوف ووا وا سکی تسکی نکو ویچ وویچ زی خیل زاده پور نژاد نیا یان فر اوغلو اوغلی شویلی دزه سون \
    برگ من استاین شتاین وسکی یار
    """
  ).sorted()
}
