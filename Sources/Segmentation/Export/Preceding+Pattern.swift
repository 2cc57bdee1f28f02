extension Preceding {
  /// The regular expression of each class of words before a stop, up to the stop.
  static let patterns: [(kind: Preceding, name: String, pattern: String)] = [
    (.title, "titles", "\(start)(?:[\(letter)]{1,8}\\.){0,3}\(WordPattern.abbreviations(.title))"),
    (.reference, "references", start + WordPattern.abbreviations(.reference)),
    (.connective, "connectives", start + WordPattern.abbreviations(.connective)),
    (
      .abbreviation, "abbreviations",
      "\(start)(?:\(WordPattern.abbreviations(.abbreviation))|\(vowelless))"
    ),
    (.finalAbbreviation, "etc.", start + WordPattern.abbreviations(.finalAbbreviation)),
    (.month, "months", start + WordPattern.abbreviations(.month)),
    (.time, "times", start + WordPattern.abbreviations(.time)),
    (
      .openingTime, "times that open the sentence",
      "\(sentenceStart)(?:(?:\(WordPattern.any(WordLists.timePrepositions))|[0-9.:]{1,8})\(space)){1,3}"
        + WordPattern.abbreviations(.time)
    ),
    (.acronym, "acronyms", "\(start)\(latin){1,2}(?:\\.\(latin){1,2}){1,10}"),
    (.initial, "initials", "\(start)\\p{Lu}"),
    (.persianInitials, "Persian initials", "\(start)\(single)(?:\\.\(single)){0,10}"),
    (
      .letterName, "names of letters",
      "\(beforeLetterName)\(letterNames)|\(start)\(letterNames)(?:\\.\(letterNames)){1,10}"
    ),
    (
      .number, "numbers",
      "\(start)[\(MarkPattern.digit)][\(MarkPattern.digit)\(MarkPattern.inner)]{0,20}"
    ),
    (.listMarker, "numbers of items", "\(sentenceStart)\(itemNumber)"),
    (
      .exclaimedName, "names with an exclamation mark",
      start + WordPattern.any(WordLists.exclaimedNames)
    ),
    (.latinWord, "Latin words", "(?:\\p{Ll}\\p{Ll}|\(start)\\p{Lu}\\p{Ll})"),
    (
      .persianWord, "Persian words",
      "[\(MarkPattern.persianLetter)][\(MarkPattern.persianMark)]{0,4}[\(MarkPattern.persianLetter)][\(MarkPattern.persianMark)]{0,4}"
    ),
    (.closer, "closing marks", "[\(MarkPattern.closer)\(MarkPattern.eitherQuote)]"),
  ]

  /// The classes that are no words: rules of their own stand for them in the export.
  static let shapes: Preceding = [.enclosed, .address, .other]

  private static let start = WordPattern.start
  private static let letter = MarkPattern.letter
  private static let latin = #"[\p{Lu}\p{Ll}]"#
  private static let space = StopPattern.spaces
  private static let single =
    "[\(MarkPattern.persianMark)]{0,4}[\(MarkPattern.persianLetter)][\(MarkPattern.persianMark)]{0,4}"

  /// The beginning of the text, or of a sentence after one that ended in a word, with what may stand before an
  /// item's number.
  private static let sentenceStart =
    "(?:^|(?:[\(letter)]{4}|[\(MarkPattern.persianLetter)]{2}|[\(MarkPattern.closer)])[\(MarkPattern.stop)]\(StopPattern.closers){0,8}[\(MarkPattern.space)])"
    + "[\(MarkPattern.space)\(MarkPattern.bullet)\(MarkPattern.openingBracket)\(MarkPattern.dash)]{0,8}"

  private static let itemNumber =
    "(?:[\(MarkPattern.digit)]{1,3}(?:[.\\u066B][\(MarkPattern.digit)]{1,3}){0,5}|\\p{L}|\(WordPattern.any(WordLists.romanNumerals)))"

  private static let letterNames = WordPattern.any(WordLists.letterNames)

  /// What stands before the name of a letter, if it is not the name of another: those spell an acronym out.
  private static let beforeLetterName =
    "(?:(?:^|[^\(letter)])(?!\(WordPattern.any(WordLists.letterNames.union(["ان", "ام", "ای", "دی", "وی"])))\(space))[\(letter)\(MarkPattern.digit)]{1,24}\(space)"
    + "|[^\(letter)\(MarkPattern.digit)\(MarkPattern.space)]\(StopPattern.gap)|^\(StopPattern.gap))"

  /// Short words without a vowel are abbreviations: pts, hrs.
  private static let vowelless: String = {
    let small = "[b-df-hj-np-tv-xz]"
    let any = "[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]"
    return
      "(?!\(WordPattern.any(WordLists.interjections))\(WordPattern.end))(?:\(any){0,3}\(small){2}|\(any)\(small))"
  }()
}
