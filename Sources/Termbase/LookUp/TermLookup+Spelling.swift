import Model

extension TermLookup {
  /// The terms that are written as the query: the very letters, or the same after folding.
  func spelt(_ key: String, as query: String) throws -> [LookupResult] {
    try renderings(ofKey: key, query: query) { $0.text == query ? .exact : .folded }
  }

  /// The renderings of the Persian terms with a key, found in a manner and with a certainty.
  func renderings(
    ofKey key: String, match: LookupResult.Match, score: Double
  ) throws -> [LookupResult] {
    try renderings(ofKey: key, query: "", score: score) { _ in match }
  }

  private func renderings(
    ofKey key: String, query: String, score: Double = 1, match: (Term) -> LookupResult.Match
  ) throws -> [LookupResult] {
    guard !key.isEmpty else { return [] }
    return try termbase.concepts(language: "fa", key: key).flatMap { concept -> [LookupResult] in
      let terms = concept.persian.filter { TermKey.persian($0.text) == key }
      let wanted = terms.filter { options.allows($0.variety) }
      guard
        let term = wanted.first(where: { $0.text == query }) ?? wanted.first ?? terms.first
      else { return [] }
      return concept.english.map {
        LookupResult(term, $0, of: concept, match: match(term), score: score)
      }
    }
  }
}
