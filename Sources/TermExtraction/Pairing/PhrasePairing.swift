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
  private static let threshold = 0.8

  /// The pairs of two segments that none of the pairs found before covers, best first.
  func pairs(_ persian: [PersianSpan], _ english: [EnglishName]) -> [NamePairing.Pair] {
    var found: [(pair: NamePairing.Pair, weight: Double)] = []
    for name in english where name.content.count >= 2 && !name.text.hasSuffix("-") {
      let words = name.content.map(\.text)
      for span in persian where abs(span.words.count - words.count) <= 3 && span.words.count >= 2 {
        let score = score(span, words)
        guard score >= Self.threshold else { continue }
        found.append(
          (
            NamePairing.Pair(persian: span, english: name, score: score * 0.9),
            score * Double(words.count) - 0.05 * Double(span.words.count)
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
  private func score(_ span: PersianSpan, _ english: [String]) -> Double {
    let content = span.words.filter { !Self.functionWords.contains($0) }
    // A term neither begins nor ends with a function word.
    guard let first = span.words.first, let last = span.words.last,
      !Self.functionWords.contains(first), !Self.functionWords.contains(last)
    else { return 0 }
    var matchedPersian = 0
    var matchedEnglish: Set<Int> = []
    for word in content {
      let partners = english.indices.filter { !matchedEnglish.contains($0) && areCounterparts(word, english[$0]) }
      guard let partner = partners.first else { continue }
      matchedPersian += 1
      matchedEnglish.insert(partner)
    }
    guard matchedPersian > 0 else { return 0 }
    let left = Double(matchedPersian) / Double(content.count)
    let right = Double(matchedEnglish.count) / Double(english.count)
    return 2 * left * right / (left + right)
  }

  private func areCounterparts(_ persian: String, _ english: String) -> Bool {
    translations.areTranslations(persian, english)
      || (english.utf8.count >= 4 && NameMatch.score(persian: persian, english: english) >= 0.7)
  }

  private static let functionWords: Set<String> = Set(
    """
    و در از به با بر برای تا که این ان را یا اما نیز هم است بود شد شده شود کرد کرده کند دارد داشت گفت می است یک \
    هر بین میان پس پیش روی بالای پایین زیر طی ضمن توسط درباره مورد
    """.split(separator: " ").map { Folding.fold(String($0)).string })
}
