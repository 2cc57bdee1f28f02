/// Something in a translation that a person should look at.
package struct Finding: Hashable, Sendable {
  /// What it is about.
  package var rule: Rule
  /// How grave it is.
  package var severity: Severity
  /// The bead, counted from 0.
  package var bead: Int
  /// The Persian that it is about; empty where it is about the English only.
  package var persian: String
  /// What should stand in the translation, best first; may be empty.
  package var expected: [String]
  /// What stands there; may be empty.
  package var found: String
  /// What is wrong, for people.
  package var message: String
  /// Where in the bead's source text, in UTF-8 bytes.
  package var sourceRange: Range<Int>?
  /// Where in the bead's target text, in UTF-8 bytes.
  package var targetRange: Range<Int>?
  /// What to put in place of `found`; `nil` where that is not certain.
  package var suggestion: String?
  /// How sure it is that this is a fault, from 0 to 1.
  package var confidence: Double

  /// Makes a finding; what is left out is empty or unknown.
  package init(
    _ rule: Rule, _ severity: Severity, bead: Int, persian: String = "", expected: [String] = [],
    found: String = "", message: String, sourceRange: Range<Int>? = nil,
    targetRange: Range<Int>? = nil, suggestion: String? = nil, confidence: Double = 0.9
  ) {
    self.rule = rule
    self.severity = severity
    self.bead = bead
    self.persian = persian
    self.expected = expected
    self.found = found
    self.message = message
    self.sourceRange = sourceRange
    self.targetRange = targetRange
    self.suggestion = suggestion
    self.confidence = confidence
  }
}
