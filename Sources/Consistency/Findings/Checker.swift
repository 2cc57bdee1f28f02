/// Runs checks on a translation.
package struct Checker: Sendable {
  private let rules: Set<Rule>

  /// Every check that there is: add a new one here.
  static let checks: [any Check.Type] = [
    TermCheck.self, InconsistentNameCheck.self, NumberCheck.self, DateCheck.self, UnitCheck.self,
    UntranslatedCheck.self,
    OmissionCheck.self, InconsistentSegmentCheck.self, PunctuationCheck.self,
    WhitespaceCheck.self, PlaceholderCheck.self, AbbreviationCheck.self, CasingCheck.self,
    RepeatedWordCheck.self,
  ]

  /// Makes a checker that reports these rules only.
  package init(rules: Set<Rule> = Set(Rule.allCases)) { self.rules = rules }

  /// The findings of all checks, by bead, the gravest and surest first within one.
  package func findings(in text: CheckedText) -> [Finding] {
    Self.checks.filter { !rules.isDisjoint(with: $0.rules) }
      .flatMap { $0.init().findings(in: text) }
      .filter { rules.contains($0.rule) }
      .enumerated().sorted { left, right in
        let (first, second) = (left.element, right.element)
        if first.bead != second.bead { return first.bead < second.bead }
        if first.severity != second.severity { return first.severity > second.severity }
        if first.confidence != second.confidence { return first.confidence > second.confidence }
        return left.offset < right.offset
      }.map(\.element)
  }
}
