import EnglishText
import PersianText
import Transliteration

/// Pairs names that are translated word by word: organisations, offices, treaties.
///
/// A stretch of Persian words goes with a stretch of capitalised English words when nearly every content
/// word on either side has its counterpart on the other, as a translation or as a name.
struct PhrasePairing {
  let translations: WordTranslations

  /// The most words of a translated name.
  static let longest = 7
  private static let threshold = 0.85

  /// A known term with its rendering, as token and byte ranges of one pair of segments.
  struct Anchor {
    var persian: Range<Int>
    /// Every place of the rendering, for a text may have it several times.
    var english: [Range<Int>]
  }

  /// The pairs of two segments, best first; `anchors` are the known terms with their renderings.
  func pairs(
    _ persian: [PersianSpan], _ english: [EnglishName], anchors: [Anchor]
  ) -> [NamePairing.Pair] {
    var found: [(pair: NamePairing.Pair, weight: Double)] = []
    var counterparts = Counterparts(translations)
    let spans = persian.filter { $0.words.count >= 2 && FunctionWords.allowTerm($0) }
    for name in english where name.content.count >= 2 && name.isOneName(translated: true) {
      for span in spans where abs(span.words.count - name.content.count) <= 4 {
        let score = score(span, name, anchors, &counterparts)
        guard score >= Self.threshold else { continue }
        found.append(
          (
            NamePairing.Pair(persian: span, english: name, score: score * 0.9),
            score * Double(name.content.count) - 0.05 * Double(span.words.count)
          ))
      }
    }
    var result: [NamePairing.Pair] = []
    for (_, item) in found.enumerated().sorted(by: {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    })
    where !result.contains(where: {
      $0.persian.range.overlaps(item.pair.persian.range)
        || $0.english.tokens.overlaps(item.pair.english.tokens)
    }) {
      result.append(item.pair)
    }
    return result
  }

  /// The harmonic mean of the shares of either side's content words that have a counterpart.
  ///
  /// One word on either side that is left over counts as a counterpart in part: no dictionary is
  /// complete, and two others agree.
  private func score(
    _ span: PersianSpan, _ name: EnglishName, _ anchors: [Anchor],
    _ counterparts: inout Counterparts
  ) -> Double {
    var inside: [(persian: Range<Int>, tokens: [Int])] = []
    for anchor in anchors
    where span.range.lowerBound <= anchor.persian.lowerBound
      && anchor.persian.upperBound <= span.range.upperBound
    {
      let tokens = name.content.indices.filter { place in
        anchor.english.contains { $0.contains(name.content[place].range.lowerBound) }
      }
      // What is translated elsewhere in the segment is no part of this name.
      if tokens.isEmpty { return 0 }
      inside.append((anchor.persian, tokens))
    }
    var open = Set(name.content.indices).subtracting(inside.flatMap(\.tokens))
    var matched = 0
    var content = 0
    var isHeadMatched = true
    for (word, range) in zip(span.words, span.wordRanges) where !FunctionWords.contains(word) {
      content += 1
      if inside.contains(where: { $0.persian.contains(range.lowerBound) }) {
        matched += 1
      } else if let partner = open.sorted().first(where: {
        counterparts.contain(word, name.content[$0].text)
      }) {
        matched += 1
        open.remove(partner)
        // One Persian word may be two English ones: خبرگزاری, news agency.
        if open.contains(partner + 1), counterparts.contain(word, name.content[partner + 1].text) {
          open.remove(partner + 1)
        }
      } else if content == 1 {
        isHeadMatched = false
      }
    }
    guard matched > 0, content > 0 else { return 0 }
    let total = name.content.count
    // Persian names begin with what they name, so that an open first word wants such a word open.
    let isOneLeft =
      matched >= 2 && content - matched == 1 && open.count == 1
      && (isHeadMatched || open.contains { EnglishName.heads.contains(name.content[$0].text) })
    let added = isOneLeft ? Self.leftOver : 0
    let left = (Double(matched) + added) / Double(content)
    let right = (Double(total - open.count) + added) / Double(total)
    return 2 * left * right / (left + right)
  }

  /// What a pair of left-over words counts.
  private static let leftOver = 0.6
}

/// Which Persian words of a segment have which English words as counterparts; each pair is judged once.
private struct Counterparts {
  private let translations: WordTranslations
  private var known: [String: [String: Bool]] = [:]

  init(_ translations: WordTranslations) { self.translations = translations }

  mutating func contain(_ persian: String, _ english: String) -> Bool {
    if let answer = known[persian]?[english] { return answer }
    let answer =
      translations.areTranslations(persian, english)
      || (english.utf8.count >= 4 && NameMatch.score(persian: persian, english: english) >= 0.7)
    known[persian, default: [:]][english] = answer
    return answer
  }
}
