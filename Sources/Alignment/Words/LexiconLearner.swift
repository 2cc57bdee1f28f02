import Model
import PersianText

/// Learns from aligned text which words translate which, to be remembered for later texts.
///
/// ``WordAligner`` links the words, whole stretches of beads at a time; of a pair of stems the expected
/// number of links is kept where both directions make it a translation rather than a neighbour.
package enum LexiconLearner {
  /// Pairs that are linked less often than this are chance.
  private static let leastCount = 0.5
  /// The least probability of either word given the other.
  private static let leastProbability = 0.15
  /// The beads that are linked together: more would not change the links, only the memory it takes.
  private static let stretch = 5_000
  /// Beads below this confidence are not learnt from.
  private static let leastConfidence = 0.5

  /// The pairs that beads teach.
  ///
  /// Linear in the number of beads. Of a bead without text on one side, or with a low score, nothing
  /// is learnt; nor are numbers and marks, which need no learning.
  package static func pairs(
    of beads: [SegmentPair], lexicon: BilingualLexicon
  ) -> [(persian: String, english: String, count: Double)] {
    let usable = beads.filter {
      $0.score ?? 1 >= leastConfidence && !$0.source.isEmpty && !$0.target.isEmpty
    }
    var counts: [Pair: Double] = [:]
    for start in stride(from: 0, to: usable.count, by: stretch) {
      let part = usable[start..<min(start + stretch, usable.count)]
      let links = WordAligner().align(
        part.map { (persian: $0.source, english: $0.target) }, lexicon: lexicon)
      for entry in links.table.entries where isWorthKeeping(entry) {
        counts[Pair(persian: entry.persian, english: entry.english), default: 0] += entry.count
      }
    }
    return counts.map { ($0.key.persian, $0.key.english, $0.value) }
      .sorted { ($0.persian, $0.english) < ($1.persian, $1.english) }
  }

  private struct Pair: Hashable {
    let persian: String
    let english: String
  }

  private static func isWorthKeeping(_ entry: LexicalTable.Entry) -> Bool {
    entry.count >= leastCount && entry.englishGivenPersian >= leastProbability
      && entry.persianGivenEnglish >= leastProbability
      && isWord(entry.persian) && isWord(entry.english)
  }

  private static func isWord(_ stem: String) -> Bool {
    stem.unicodeScalars.count > 1 && stem.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
  }
}

extension BilingualLexicon {
  /// The stems of the words of Persian segments, by which learnt pairs are found.
  ///
  /// Linear in the text.
  package static func stems(ofPersian segments: some Sequence<String>) -> Set<String> {
    var reader = EvidenceReader(language: .persian)
    var stems: Set<String> = []
    for segment in segments {
      for word in reader.words(of: segment) where word.kind == .word { stems.insert(word.text) }
    }
    return stems
  }

  /// Adds pairs of stems that were learnt from texts, with how often they were linked.
  ///
  /// A pair counts for its share of the links of its Persian stem, and for less where it was seen but
  /// once or twice. All pairs of a Persian stem are to be given at once.
  package mutating func add(learnt pairs: [(persian: String, english: String, count: Double)]) {
    var totals: [String: Double] = [:]
    for pair in pairs { totals[pair.persian, default: 0] += pair.count }
    for pair in pairs {
      guard let total = totals[pair.persian], total > 0 else { continue }
      let weight = pair.count / total * pair.count / (pair.count + 1)
      guard weight >= BilingualLexicon.leastLearntWeight else { continue }
      append([pair.persian], [pair.english], weight: weight)
    }
  }

  /// Learnt pairs that would count for less are left out.
  private static let leastLearntWeight = 0.1
}
