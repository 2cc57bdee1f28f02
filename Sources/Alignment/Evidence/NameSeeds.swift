import Transliteration

/// Pairs of Persian words and capitalised English words that sound alike.
enum NameSeeds {
  /// A pair of words of the two vocabularies.
  struct Match: Sendable {
    /// The word of the Persian vocabulary.
    let persian: UInt32
    /// The word of the English vocabulary.
    let english: UInt32
    /// The score of the pair, from ``leastScore`` to 1.
    let weight: Double
  }

  /// Pairs that score less are chance as often as not.
  private static let leastScore = 0.6
  /// The most words that are compared with one; a skeleton that more share tells nothing.
  private static let mostCandidates = 64

  /// The pairs of two texts.
  ///
  /// Consonant skeletons that are equal, or equal but for one consonant on either side, are the
  /// prefilter; ``NameMatch`` decides. Linear in the vocabularies but for common skeletons.
  static func matches(persian: SideText, english: SideText) -> [Match] {
    var byKey: [String: [UInt32]] = [:]
    for (number, entry) in english.vocabulary.enumerated()
    where entry.kind == .word && entry.capitals * 2 > entry.occurrences {
      for key in keys(Skeleton.english(entry.form)) {
        byKey[key, default: []].append(UInt32(number))
      }
    }
    guard !byKey.isEmpty else { return [] }
    var prepared: [UInt32: PreparedEnglishName] = [:]
    var matches: [Match] = []
    for (number, entry) in persian.vocabulary.enumerated()
    where entry.kind == .word && (3...24).contains(entry.text.unicodeScalars.count) {
      var candidates: Set<UInt32> = []
      for key in keys(Skeleton.persian(entry.text)) {
        guard let found = byKey[key], found.count <= mostCandidates else { continue }
        candidates.formUnion(found)
      }
      guard !candidates.isEmpty else { continue }
      let name = PreparedPersianName(entry.text)
      for candidate in candidates.sorted().prefix(mostCandidates) {
        let other =
          prepared[candidate]
          ?? PreparedEnglishName(english.vocabulary[Int(candidate)].form)
        prepared[candidate] = other
        let score = NameMatch.score(name, other)
        if score >= leastScore {
          matches.append(Match(persian: UInt32(number), english: candidate, weight: score))
        }
      }
    }
    return matches
  }

  /// A skeleton, and what is left of it without any one of its consonants.
  private static func keys(_ skeleton: String) -> Set<String> {
    let sounds = Array(skeleton.utf8.prefix(16))
    guard sounds.count >= 2 else { return [] }
    var keys: Set<String> = [String(decoding: sounds, as: UTF8.self)]
    guard sounds.count >= 3 else { return keys }
    for place in sounds.indices {
      var shorter = sounds
      shorter.remove(at: place)
      keys.insert(String(decoding: shorter, as: UTF8.self))
    }
    return keys
  }
}
