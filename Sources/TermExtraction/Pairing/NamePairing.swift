import EnglishText
import PersianText
import Transliteration

/// Pairs the names of a segment with their transliterations in its translation.
///
/// Every stretch of Persian words is scored against every stretch of capitalised English words; of
/// those that overlap on either side the pair stays that explains the most letters best.
struct NamePairing {
  /// A pair of stretches.
  struct Pair {
    var persian: PersianSpan
    var english: EnglishName
    var score: Double
  }

  /// The most words of a transliterated name.
  static let longest = 4
  /// The least score of a pair; more for words that are ordinary Persian.
  private static let threshold = 0.6
  private static let ordinaryThreshold = 0.8

  /// The pairs of two segments, best first.
  static func pairs(
    _ persian: [PersianSpan], _ english: [EnglishName], mayBeOrdinary: Set<String>
  ) -> [Pair] {
    let names = persian.map { ($0, PreparedPersianName($0.words.joined(separator: " "))) }
    var found: [(pair: Pair, weight: Double)] = []
    for name in english
    where (1...longest).contains(name.content.count) && name.isOneName(translated: false)
      && name.content.allSatisfy(\.isCapitalised)
    {
      let prepared = PreparedEnglishName(name.text)
      for (span, candidate) in names
      where abs(span.words.count - name.content.count) <= 1
        && !FunctionWords.areIn(span)
      {
        let score = NameMatch.score(candidate, prepared)
        let needed = needed(span, name, mayBeOrdinary)
        guard score >= needed else { continue }
        let letters =
          Double(name.text.utf8.count) - (span.words.count == name.content.count ? 0 : 2)
        found.append((Pair(persian: span, english: name, score: score), (score - 0.45) * letters))
      }
    }
    return chosen(found)
  }

  private static func needed(
    _ span: PersianSpan, _ name: EnglishName, _ mayBeOrdinary: Set<String>
  ) -> Double {
    var needed = span.isOrdinary ? ordinaryThreshold : threshold
    // A capital at the start of a sentence says nothing, unless the word has one elsewhere too.
    if name.startsSentence, !mayBeOrdinary.contains(name.content.first?.text ?? "") {
      needed += 0.1
    }
    // Short words sound alike by chance.
    if span.words.joined().unicodeScalars.count <= 3 { needed += 0.15 }
    return needed
  }

  private static func chosen(_ found: [(pair: Pair, weight: Double)]) -> [Pair] {
    var result: [Pair] = []
    let ranked = found.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    for (_, item) in ranked
    where !result.contains(where: {
      $0.persian.range.overlaps(item.pair.persian.range)
        || $0.english.tokens.overlaps(item.pair.english.tokens)
    }) {
      result.append(item.pair)
    }
    return result
  }
}
