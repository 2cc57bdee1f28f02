import EnglishText
import Model
import PersianText

extension TermLookup {
  /// Guesses how a name would be written in the other language; none for what cannot be a name.
  ///
  /// - Throws: `StoreError`, and what reading the model throws.
  package func guesses(for query: String) throws -> LookupAnswer {
    guard options.allowsGuesses, Self.mayBeName(query) else { return LookupAnswer() }
    guard let transliterator = try guesser.transliterator(for: [query]) else {
      return LookupAnswer()
    }
    let isEnglish = QueryScript(of: query) == .english
    let candidates =
      isEnglish
      ? transliterator.persianCandidates(for: query, limit: options.guesses)
      : transliterator.candidates(for: query, limit: options.guesses)
    return LookupAnswer(
      candidates.map { candidate in
        isEnglish
          ? LookupResult(
            guess: candidate.text, english: query, score: candidate.score, isFromEnglish: true)
          : LookupResult(
            guess: query, english: candidate.text, score: candidate.score, isFromEnglish: false)
      }, options)
  }

  /// Whether a query can be a name: a few words of one script, without digits.
  static func mayBeName(_ query: String) -> Bool {
    let letters = Folding.fold(query).letters
    guard letters.count <= longestName, !letters.contains(where: Letter.isDigit) else {
      return false
    }
    let hasPersian = letters.contains(where: Letter.isPersian)
    let hasForeign = letters.contains(where: Letter.isForeign)
    guard hasPersian != hasForeign else { return false }
    return letters.split(separator: Letter.space).count <= mostNameWords
  }

  /// The most letters of a name that is guessed.
  private static let longestName = 80
  /// The most words of a name that is guessed.
  private static let mostNameWords = 5
}
