extension WordLists {
  /// What all lists together say of each word, by the word in small letters.
  static var facts: [String: WordFacts] {
    var facts: [String: WordFacts] = [:]
    for (role, words) in lists {
      for word in words { facts[word, default: .none].roles.insert(role) }
    }
    for (kind, words) in abbreviations {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let lower = word.lowercased()
        if lower == word {
          facts[lower, default: .none].abbreviation.formUnion(kind)
        } else {
          facts[lower, default: .none].capitalAbbreviation.formUnion(kind)
        }
      }
    }
    return facts
  }

  private static let lists: [(WordRoles, Set<String>)] = [
    (.starter, starters),
    (.timeZone, timeZones),
    (.exclaimedName, exclaimedNames),
    (.interjection, interjections),
    (.timePreposition, timePrepositions),
    (.romanNumeral, romanNumerals),
    (.persianStarter, persianStarters),
    (.persianContinuation, persianContinuations),
    (.persianConjunction, persianConjunctions),
    (.persianComplementiser, persianComplementisers),
    (.persianSaying, persianSayings),
    (.persianVerb, persianVerbs),
    (.letterName, letterNames),
    (.acronymLetterName, acronymLetterNames),
    (.listLetter, listLetters),
  ]
}
