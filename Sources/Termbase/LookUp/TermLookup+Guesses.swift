import EnglishText
import Model
import PersianText

extension TermLookup {
  /// Guesses how a name would be written in the other language; none for what cannot be a name.
  ///
  /// - Throws: `StoreError`, and what reading the model throws.
  package func guesses(for query: String) throws -> LookupAnswer {
    guard options.allowsGuesses, Self.mayBeName(query) else { return LookupAnswer() }
    let isEnglish = QueryScript(of: query) == .english
    return LookupAnswer(
      try isEnglish
        ? guesser.persianSpellings(of: query, limit: options.guesses).map {
          LookupResult(
            guess: $0.text, english: query, score: $0.score, isFromEnglish: true)
        }
        : guesser.englishSpellings(of: query, limit: options.guesses).map {
          LookupResult(
            guess: query, english: $0.text, score: $0.score, isFromEnglish: false)
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
