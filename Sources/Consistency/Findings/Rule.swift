/// What a finding is about; the raw value is the name that programs see.
package enum Rule: String, CaseIterable, Hashable, Sendable {
  case termNotAsGlossary = "term-not-as-glossary"
  case forbiddenTerm = "forbidden-term"
  case inconsistentName = "inconsistent-name"
  case inconsistentSourceSpelling = "inconsistent-source-spelling"
  case misspelledName = "misspelled-name"
  case missingTerm = "missing-term"
  case number
  case untranslated
  case date
  case unit
  case omission
  case inconsistentSegment = "inconsistent-segment"
  case punctuation
  case whitespace
  case placeholder
  case abbreviation
  case casing
  case repeatedWord = "repeated-word"

  /// What the rule looks for, in one line for `vazhe check --help`.
  package var summary: String {
    switch self {
    case .termNotAsGlossary: "a glossary term is rendered otherwise than the glossary says"
    case .forbiddenTerm: "a deprecated or forbidden rendering is used"
    case .inconsistentName: "one name is rendered in several ways, with or without a glossary"
    case .inconsistentSourceSpelling: "the source spells one name in several ways"
    case .misspelledName: "a name is spelt nearly as the glossary says"
    case .missingTerm: "a name or term has no rendering at all"
    case .number: "a number is missing or another one stands in its place"
    case .untranslated: "Persian letters are left in the translation, or nothing was translated"
    case .date: "a date is another day, also across calendars"
    case .unit: "a measure is given in another unit"
    case .omission: "the translation is empty or far too short"
    case .inconsistentSegment:
      "the same text is translated in two ways, or two texts in the same way"
    case .punctuation: "brackets, quotation marks or the end of the sentence do not agree"
    case .whitespace: "blanks stand doubled, before a mark or at an end"
    case .placeholder: "a tag, variable or address is missing or changed"
    case .abbreviation: "a Latin abbreviation of the source is missing or changed"
    case .casing: "the sentence starts with a small letter"
    case .repeatedWord: "a word stands twice in a row"
    }
  }
}

/// How grave a finding is.
package enum Severity: String, CaseIterable, Comparable, Hashable, Sendable {
  case info
  case warning
  case error

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
