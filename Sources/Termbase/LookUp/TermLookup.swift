import EnglishText
import Model
import PersianText

/// Looks terms up in a termbase, in either direction.
///
/// The steps, surest first: the spelling itself, its parts of names, inflected and glued forms, variant
/// and near spellings. Each has a file of its own; a later step is taken when the earlier ones find nothing.
package struct TermLookup: Sendable {
  let termbase: Termbase
  let guesser: Guesser
  /// What is to be shown.
  package let options: LookupOptions

  /// The most letters of a query; longer ones are texts, not terms.
  package static let longestQuery = 200

  /// Looks up in `termbase`.
  ///
  /// - Parameters:
  ///   - termbase: Where to look.
  ///   - options: What is to be shown.
  ///   - guesser: What guesses names that the termbase does not know.
  package init(
    termbase: Termbase, options: LookupOptions = LookupOptions(),
    guesser: Guesser
  ) {
    self.termbase = termbase
    self.options = options
    self.guesser = guesser
  }

  /// What the termbase knows of `query`, best first; guesses when it knows nothing, and after terms that are
  /// but similar.
  ///
  /// - Parameter query: A term in either language, in any spelling.
  /// - Returns: The results; nothing is known of a query of more than ``longestQuery`` letters.
  /// - Throws: `StoreError`, and what reading the model throws.
  package func answer(to query: String) throws -> LookupAnswer {
    try completed(try known(query), for: query)
  }

  /// What the termbase knows of `query`, with guesses behind it where they may be needed.
  ///
  /// - Throws: `StoreError`, and what reading the model throws.
  package func completed(_ known: LookupAnswer, for query: String) throws -> LookupAnswer {
    var answer = known
    if known.isUnknown || known.isOnlySimilar { answer.append(try guesses(for: query)) }
    return answer
  }

  /// What the termbase knows of `query` as a whole, best first.
  ///
  /// - Throws: `StoreError`.
  package func known(_ query: String) throws -> LookupAnswer {
    guard query.unicodeScalars.count <= Self.longestQuery else { return LookupAnswer() }
    switch QueryScript(of: query) {
    case .persian: return try knownInPersian(query)
    case .english: return try knownInEnglish(query)
    case .neither: return LookupAnswer()
    }
  }

  /// The steps from Persian.
  private func knownInPersian(_ query: String) throws -> LookupAnswer {
    let key = TermKey.persian(query)
    var answer = LookupAnswer(try spelt(key, as: query), options)
    if mayBePart(answer) {
      answer.append(try fullNames(with: query, key: key, language: "fa"))
    }
    // A word that is but a part of names may be an inflected one too: رضایی.
    if answer.results.allSatisfy(\.isPartial) {
      answer.append(LookupAnswer(try withoutAffixes(key), options))
    }
    guard answer.isUnknown else { return answer }
    if !isSeveralWords(query) { answer = try glued(key) }
    guard answer.isUnknown else { return answer }
    return LookupAnswer(try near(query, key: key, language: "fa"), options)
  }

  /// The steps from English.
  private func knownInEnglish(_ query: String) throws -> LookupAnswer {
    let key = TermKey.english(query)
    guard key.contains(where: \.isLetter) else { return LookupAnswer() }
    var answer = LookupAnswer(try reverse(key), options)
    if answer.isUnknown { answer = LookupAnswer(try reverseOfStem(key), options) }
    if mayBePart(answer) {
      answer.append(try fullNames(with: query, key: key, language: "en"))
    }
    guard answer.isUnknown else { return answer }
    return LookupAnswer(try near(query, key: key, language: "en"), options)
  }

  /// Whether full names are of interest: not those of every ولسوالی, which is a word of its own.
  private func mayBePart(_ own: LookupAnswer) -> Bool {
    own.results.isEmpty || own.results.contains { $0.kind?.isName ?? false }
  }

  /// Whether a query has more than one word.
  package func isSeveralWords(_ query: String) -> Bool {
    words(of: query).count > 1
  }

  /// The keys of the words of a query or term.
  func words(of text: String) -> [String] {
    if QueryScript(of: text) == .english {
      return TermKey.english(text).split(separator: " ").map(String.init)
    }
    return Folding.fold(text).tokens().filter { $0.kind != .mark }.map { TermKey.persian($0.text) }
  }

  /// The renderings of concepts that share a Persian spelling, as the options want them.
  ///
  /// - Parameters:
  ///   - terms: The concepts, each with the index of the Persian term that was found.
  ///   - match: How the term was found.
  ///   - score: How sure that is, from 0 to 1.
  /// - Returns: The pairs, best first, and how many the options hide.
  package func answer(
    with terms: [(concept: Concept, term: Int)], match: LookupResult.Match, score: Double
  ) -> LookupAnswer {
    LookupAnswer(
      terms.flatMap { concept, term in
        concept.english.map {
          LookupResult(concept.persian[term], $0, of: concept, match: match, score: score)
        }
      }, options)
  }

  /// The Persian terms of a concept's English rendering, as the options want them.
  package func answer(with concept: Concept, rendering: String, score: Double) -> LookupAnswer {
    LookupAnswer(reverse(TermKey.english(rendering), in: concept, score: score), options)
  }
}
