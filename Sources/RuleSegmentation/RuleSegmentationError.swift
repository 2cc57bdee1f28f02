/// Why text cannot be segmented by some rules.
package enum RuleSegmentationError: Error, Hashable, Sendable {
  /// A pattern of a rule is no ICU regular expression.
  ///
  /// `rule` counts from 1 within its set; `line` is that of the file, where it is known.
  case invalidPattern(rule: Int, of: String, pattern: String, line: Int?)
  /// The pattern of a language map is no ICU regular expression.
  case invalidMap(pattern: String, line: Int?)
  /// No map is for the language.
  case unmapped(language: String)
  /// A map names a set of rules that is not there.
  case unknownRules(name: String, line: Int?)
  /// The rules are but exceptions to the sentence breaks of ICU, which are not at hand.
  case refinesICUBreaks
  /// A pattern takes too long on a text, as `(a+)+` can.
  case tooSlow(rule: Int, of: String, line: Int?)
}
