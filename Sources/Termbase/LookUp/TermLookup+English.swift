import EnglishText
import Model

extension TermLookup {
  /// The Persian terms of the renderings with a key.
  func reverse(_ key: String) throws -> [LookupResult] {
    try reverse(key, score: 1)
  }

  /// The same for a word in the plural or with another ending.
  func reverseOfStem(_ key: String) throws -> [LookupResult] {
    for form in EnglishForms.of(key) where form != key {
      let found = try reverse(form, score: Self.stemScore)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func reverse(_ key: String, score: Double) throws -> [LookupResult] {
    try termbase.concepts(language: "en", key: key).flatMap {
      reverse(key, in: $0, score: score)
    }
  }

  /// The Persian terms of a concept's renderings with a key.
  func reverse(
    _ key: String, in concept: Concept, match: LookupResult.Match = .reverse, score: Double
  ) -> [LookupResult] {
    let renderings = concept.english.filter { TermKey.english($0.text) == key }
    return concept.persian.flatMap { term in
      renderings.map { rendering in
        var result = LookupResult(term, rendering, of: concept, match: match, score: score)
        result.isFromEnglish = true
        return result
      }
    }
  }

  private static let stemScore = 0.9
}

/// The keys that an English term may stand under, when its last word is inflected.
package enum EnglishForms {
  /// The key itself, then those with a stem in place of the last word.
  package static func of(_ key: String) -> [String] {
    guard let last = key.split(separator: " ").last else { return [] }
    let head = key.dropLast(last.count)
    return [key] + EnglishInflection.stems(of: String(last)).map { head + $0 }.filter { $0 != key }
  }
}
