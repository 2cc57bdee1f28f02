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
    var english: Range<Int>
  }

  /// The pairs of two segments, best first; `anchors` are the known terms with their renderings.
  func pairs(
    _ persian: [PersianSpan], _ english: [EnglishName], anchors: [Anchor]
  ) -> [NamePairing.Pair] {
    var found: [(pair: NamePairing.Pair, weight: Double)] = []
    let spans = persian.filter { $0.words.count >= 2 && FunctionWords.allowTerm($0) }
    for name in english where name.content.count >= 2 && name.isOneName(translated: true) {
      for span in spans where abs(span.words.count - name.content.count) <= 4 {
        let score = score(span, name, anchors)
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
  private func score(_ span: PersianSpan, _ name: EnglishName, _ anchors: [Anchor]) -> Double {
    let inside = anchors.filter { anchor in
      span.range.lowerBound <= anchor.persian.lowerBound
        && anchor.persian.upperBound <= span.range.upperBound
        && name.content.contains { anchor.english.contains($0.range.lowerBound) }
    }
    var open = Set(
      name.content.indices.filter { place in
        !inside.contains { $0.english.contains(name.content[place].range.lowerBound) }
      })
    var matched = 0
    var content = 0
    for (word, range) in zip(span.words, span.wordRanges) where !FunctionWords.contains(word) {
      content += 1
      if inside.contains(where: { $0.persian.contains(range.lowerBound) }) {
        matched += 1
      } else if let partner = open.sorted().first(where: {
        areCounterparts(word, name.content[$0].text)
      }) {
        matched += 1
        open.remove(partner)
      }
    }
    guard matched > 0, content > 0 else { return 0 }
    let left = Double(matched) / Double(content)
    let right = Double(name.content.count - open.count) / Double(name.content.count)
    return 2 * left * right / (left + right)
  }

  private func areCounterparts(_ persian: String, _ english: String) -> Bool {
    translations.areTranslations(persian, english)
      || (english.utf8.count >= 4 && NameMatch.score(persian: persian, english: english) >= 0.7)
  }
}
