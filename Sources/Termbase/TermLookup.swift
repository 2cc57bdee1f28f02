import EnglishText
import GRDB
import Model
import PersianText
import Similarity
import Store
import Transliteration

/// One answer to a look-up.
package struct LookupResult: Hashable, Sendable {
  /// How the answer was found, surest first.
  package enum Match: String, Hashable, Sendable {
    /// The query as it stands.
    case exact
    /// The query in another spelling of the same letters, spaces and ZWNJs, or glued to another term.
    case folded
    /// The query without its endings and clitics.
    case inflected
    /// A spelling that differs in a vowel letter or a doubled letter.
    case variant
    /// A similar term.
    case fuzzy
    /// From English to Persian.
    case reverse
    /// A guess: how the name would be written by rule.
    case transliterated
  }

  /// The Persian term.
  package var persian: String
  /// The English rendering.
  package var english: String
  /// How the rendering stands; `nil` for a guess.
  package var status: TermStatus?
  /// What sort of thing it is; `nil` for a guess.
  package var kind: TermKind?
  /// How it was found.
  package var match: Match
  /// How good the answer is, from 0 to 1.
  package var score: Double
  /// The house style of the rendering; may be empty.
  package var style: String
  /// Where the Persian term is used.
  package var variety: Variety
  /// The other common meaning of the Persian word; empty when there is none.
  package var homograph: String
  /// Where the answer comes from.
  package var source: String
}

/// Looks terms up in a termbase, in either direction.
package struct TermLookup: Sendable {
  private let termbase: Termbase
  private let transliterator: @Sendable () throws -> Transliterator?

  /// The most letters of a query; longer ones are texts, not terms.
  package static let longestQuery = 200

  /// Looks up in `termbase`.
  ///
  /// - Parameters:
  ///   - termbase: Where to look.
  ///   - transliterator: Makes what guesses come from; called only when there is something to guess.
  package init(
    termbase: Termbase, transliterator: @escaping @Sendable () throws -> Transliterator? = { nil }
  ) {
    self.termbase = termbase
    self.transliterator = transliterator
  }

  /// What the termbase knows of `query`, best first; guesses only when it knows nothing.
  ///
  /// - Parameters:
  ///   - query: A term in either language, in any spelling.
  ///   - guesses: The most guesses.
  /// - Returns: The results; none for a query of more than ``longestQuery`` letters.
  /// - Throws: `StoreError`.
  package func results(for query: String, guesses: Int) throws -> [LookupResult] {
    guard query.unicodeScalars.count <= Self.longestQuery else { return [] }
    let folded = Folding.fold(query)
    if folded.letters.contains(where: Letter.isPersian) {
      return try persianResults(for: query, guesses: guesses)
    }
    return try englishResults(for: query, guesses: guesses)
  }

  // MARK: From Persian

  private func persianResults(for query: String, guesses: Int) throws -> [LookupResult] {
    let key = TermKey.persian(query)
    var results = try known(key: key, query: query, match: .folded, score: 1)
    if results.isEmpty { results = try withoutAffixes(key) }
    if results.isEmpty { results = try glued(key) }
    if results.isEmpty { results = try similar(to: key) }
    if results.isEmpty, guesses > 0, let transliterator = try transliterator() {
      results = transliterator.candidates(for: query, limit: guesses).map { candidate in
        guess(persian: query, english: candidate.text, score: candidate.score)
      }
    }
    return results
  }

  private func known(
    key: String, query: String, match: LookupResult.Match, score: Double
  ) throws -> [LookupResult] {
    try termbase.concepts(language: "fa", key: key).flatMap { concept -> [LookupResult] in
      let terms = concept.persian.filter { TermKey.persian($0.text) == key }
      guard let term = terms.first(where: { $0.text == query }) ?? terms.first else { return [] }
      let isExact = match == .folded && term.text == query
      return concept.english.map { rendering in
        result(term, rendering, concept.kind, isExact ? .exact : match, score)
      }
    }.ranked()
  }

  /// Takes endings and a proclitic off the query.
  private func withoutAffixes(_ key: String) throws -> [LookupResult] {
    let letters = key.unicodeScalars.map(\.value)
    var stems: [ArraySlice<UInt32>] = []
    for length in 1...Affixes.longestSuffix where letters.count >= length + 2 {
      let end = letters.count - length
      if let suffix = Affixes.suffix(letters[end...]), suffix.confidence >= 0.8 {
        stems.append(letters[..<end])
      }
    }
    for length in 1...3
    where letters.count >= length + 3 && Affixes.isProclitic(letters[..<length]) {
      stems += stems.map { $0.dropFirst(length) } + [letters[length...]]
    }
    for stem in stems {
      let found = try known(key: String(letters: stem), query: "", match: .inflected, score: 0.9)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Takes the query for two terms written together.
  private func glued(_ key: String) throws -> [LookupResult] {
    let letters = key.unicodeScalars.map(\.value)
    for split in letters.indices.dropFirst(2)
    where split + 2 < letters.count && Letter.endsWithoutJoining(letters[split - 1]) {
      let first = try known(
        key: String(letters: letters[..<split]), query: "", match: .folded, score: 0.8)
      guard !first.isEmpty else { continue }
      let second = try known(
        key: String(letters: letters[split...]), query: "", match: .folded, score: 0.8)
      if !second.isEmpty { return first + second }
    }
    return []
  }

  private func similar(to key: String) throws -> [LookupResult] {
    let letters = key.unicodeScalars.map(\.value)
    guard letters.count >= 4 else { return [] }
    let limit = max(1, letters.count / 4)
    let candidates = try keys(near: letters.count, within: limit)
    var found: [(key: String, score: Double, match: LookupResult.Match)] = []
    for candidate in candidates {
      let other = candidate.unicodeScalars.map(\.value)
      guard let distance = EditDistance.between(letters, other, limit: limit) else { continue }
      let isVariant = distance == 1 && SpellingVariant.areVariants(letters, other)
      let score = 1 - Double(distance) / Double(max(letters.count, other.count))
      found.append((candidate, isVariant ? 0.9 : score, isVariant ? .variant : .fuzzy))
    }
    found.sort { ($0.score, $1.key) > ($1.score, $0.key) }
    return try found.prefix(5).flatMap { item in
      try known(key: item.key, query: "", match: item.match, score: item.score)
    }
  }

  private func keys(near length: Int, within limit: Int) throws -> [String] {
    try termbase.store.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT key FROM term WHERE language = 'fa' AND length(key) BETWEEN ? AND ?
          """, arguments: [length - limit, length + limit])
    }
  }

  // MARK: From English

  private func englishResults(for query: String, guesses: Int) throws -> [LookupResult] {
    let key = TermKey.english(query)
    guard key.contains(where: \.isLetter) else { return [] }
    var results = try reverse(key: key, score: 1)
    if results.isEmpty {
      for stem in EnglishInflection.stems(of: key) where stem != key {
        results = try reverse(key: stem, score: 0.9)
        if !results.isEmpty { break }
      }
    }
    if results.isEmpty, guesses > 0, let transliterator = try transliterator() {
      results = transliterator.persianCandidates(for: query, limit: guesses).map { candidate in
        guess(persian: candidate.text, english: query, score: candidate.score)
      }
    }
    return results
  }

  private func reverse(key: String, score: Double) throws -> [LookupResult] {
    try termbase.concepts(language: "en", key: key).flatMap { concept -> [LookupResult] in
      let renderings = concept.english.filter { TermKey.english($0.text) == key }
      return concept.persian.flatMap { term in
        renderings.map { result(term, $0, concept.kind, .reverse, score) }
      }
    }.ranked()
  }

  // MARK: Results

  private func result(
    _ term: Term, _ rendering: Term, _ kind: TermKind, _ match: LookupResult.Match, _ score: Double
  ) -> LookupResult {
    LookupResult(
      persian: term.text, english: rendering.text, status: rendering.status, kind: kind,
      match: match, score: score, style: rendering.style, variety: term.variety,
      homograph: term.homograph, source: rendering.source)
  }

  private func guess(persian: String, english: String, score: Double) -> LookupResult {
    LookupResult(
      persian: persian, english: english, status: nil, kind: nil, match: .transliterated,
      score: score, style: "", variety: .both, homograph: "", source: "guess")
  }
}

extension [LookupResult] {
  /// The better status first; otherwise as they came.
  fileprivate func ranked() -> [LookupResult] {
    enumerated().sorted { left, right in
      (-left.element.score, left.element.status?.rank ?? 9, left.offset)
        < (-right.element.score, right.element.status?.rank ?? 9, right.offset)
    }.map(\.element)
  }
}
