extension Following {
  /// The regular expression of each class of what stands after a stop and the space.
  static let patterns: [(kind: Following, name: String, pattern: String)] = [
    (.lower, "a small letter", #"\p{Ll}(?!\p{Lu})"#),
    (.capital, "a capital", #"\p{Ll}?\p{Lu}"#),
    (.capitalisedWord, "a capitalised word", #"\p{Lu}\p{Ll}"#),
    (
      .starter, "a word that starts sentences",
      "(?=\\p{Lu})(?![AI]\\.)\(WordPattern.any(WordLists.starters))\(end)"
    ),
    (.digit, "a digit", "[\(MarkPattern.digit)]"),
    (
      .romanNumeral, "a Roman numeral",
      "(?=\\p{Lu})\(WordPattern.any(WordLists.romanNumerals))\(end)"
    ),
    (.quote, "a quotation mark", "[\(MarkPattern.openingQuote)]"),
    (.bracket, "a bracket", "[\(MarkPattern.openingBracket)]"),
    (.persian, "Persian", "[\(MarkPattern.persian)]"),
    (
      .persianWord, "a Persian word",
      "[\(MarkPattern.persian)]{0,4}?[\(MarkPattern.persianLetter)][\(MarkPattern.persianMark)]{0,4}[\(MarkPattern.persianLetter)]"
    ),
    (.persianStarter, "a Persian word that starts sentences", word(WordLists.persianStarters)),
    (
      .persianContinuation, "a Persian word that goes on",
      word(WordLists.persianContinuations)
    ),
    (.persianConjunction, "a Persian conjunction", word(WordLists.persianConjunctions)),
    (.pronoun, "I", "I(?![\(MarkPattern.letter)])"),
    (.comma, "a comma or colon", "[\(MarkPattern.comma)]"),
    (.dash, "a dash", "[\(MarkPattern.dash)]"),
    (.timeZone, "a time zone or day", "(?=\\p{Lu})\(WordPattern.any(WordLists.timeZones))\(end)"),
  ]

  private static let end = WordPattern.end

  private static func word(_ words: Set<String>) -> String { WordPattern.any(words) + end }
}
