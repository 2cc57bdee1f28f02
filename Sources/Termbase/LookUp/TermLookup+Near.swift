import Model
import PersianText
import Similarity
import Transliteration

extension TermLookup {
  /// Variant spellings and similar terms, the nearest first.
  ///
  /// `language` is that of the query and of its key.
  func near(_ query: String, key: String, language: String) throws -> [LookupResult] {
    let letters = key.unicodeScalars.map(\.value)
    guard letters.count >= NearKeys.shortest, letters.count <= NearKeys.longest else { return [] }
    let skeleton =
      language == "fa" ? TermKey.skeleton(persian: query) : TermKey.skeleton(english: query)
    let (near, sounds) = try termbase.store.read { database in
      (
        try NearKeys(database, language: language).keys(near: letters),
        try Termbase.keys(database, language: language, skeleton: skeleton)
      )
    }
    var found = near.compactMap { match -> Found? in
      let isVariant =
        language == "fa" && match.distance == 1
        && SpellingVariant.areVariants(letters, match.letters)
      let longer = max(letters.count, match.letters.count)
      let score = 1 - Double(match.distance) / Double(longer)
      return Found(
        key: match.key, match: isVariant ? .variant : .fuzzy,
        score: isVariant ? Self.variantScore : score)
    }
    for other in sounds where !found.contains(where: { $0.key == other }) {
      if let variant = sameConsonants(letters, other, language) { found.append(variant) }
    }
    found.sort { ($0.score, $1.key) > ($1.score, $0.key) }
    let words = words(of: query)
    var results: [LookupResult] = []
    var concepts: Set<Int64?> = []
    var taken = 0
    for item in found where taken < Self.mostNear {
      // Of a concept only the nearest spelling is shown.
      let new = try self.results(for: item, language: language).filter {
        areAlike(words, $0.isFromEnglish ? $0.english : $0.persian)
          && mayBeMeant($0, by: query) && !concepts.contains($0.concept)
      }
      concepts.formUnion(new.map(\.concept))
      if new.contains(where: options.allows) { taken += 1 }
      results += new
    }
    return results
  }

  private struct Found {
    var key: String
    var match: LookupResult.Match
    var score: Double
  }

  /// A name whose consonants are the same, with several other vowels: زیلینسکی.
  private func sameConsonants(_ letters: [UInt32], _ key: String, _ language: String) -> Found? {
    let other = key.unicodeScalars.map(\.value)
    guard letters != other,
      let distance = EditDistance.between(letters, other, limit: Self.mostVowels),
      language == "en" || SpellingVariant.reduced(letters) == SpellingVariant.reduced(other)
    else { return nil }
    let score = 1 - Double(distance) / Double(max(letters.count, other.count))
    return Found(key: key, match: language == "en" ? .fuzzy : .variant, score: score)
  }

  private func results(for item: Found, language: String) throws -> [LookupResult] {
    guard language == "en" else {
      return try renderings(ofKey: item.key, match: item.match, score: item.score)
    }
    return try termbase.concepts(language: "en", key: item.key).flatMap {
      reverse(item.key, in: $0, match: item.match, score: item.score)
    }
  }

  /// Whether a similar name may be what was meant.
  ///
  /// Its other side must sound like the query, or every rare name would pass for a common one. What is
  /// translated need not.
  private func mayBeMeant(_ result: LookupResult, by query: String) -> Bool {
    guard result.match == .fuzzy, result.kind == .person || result.kind == .place,
      NameMatch.score(persian: result.persian, english: result.english) >= Self.leastLikeness
    else { return true }
    let score =
      result.isFromEnglish
      ? NameMatch.score(persian: result.persian, english: query)
      : NameMatch.score(persian: query, english: result.english)
    return score >= Self.leastLikeness
  }

  /// Whether several words are alike one by one: رئیس جمهور ایران is not رئیس جمهور عراق.
  private func areAlike(_ words: [String], _ term: String) -> Bool {
    let others = self.words(of: term)
    guard words.count > 1 || others.count > 1, words.count == others.count else { return true }
    return zip(words, others).allSatisfy { word, other in
      let letters = (word.unicodeScalars.map(\.value), other.unicodeScalars.map(\.value))
      let limit =
        letters.1.count < NearKeys.shortest ? 0 : NearKeys.limit(forLength: letters.1.count)
      return EditDistance.between(letters.0, letters.1, limit: limit) != nil
    }
  }

  /// How many near keys are shown.
  private static let mostNear = 5
  private static let variantScore = 0.9
  /// From this match score on, a name may be a rendering of another one.
  private static let leastLikeness = 0.6
  /// How many letters may differ in names of the same consonants.
  private static let mostVowels = 2
}
