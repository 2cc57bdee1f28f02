import Foundation
import Model

/// Rules that have the same verdict and stand side by side, so that their order does not matter, run as one.
struct RuleGroup: Sendable {
  /// The farthest that is looked back from a place, in UTF-16 units, by patterns without a limit of their own.
  static let farthest = 2_000

  /// Finds the places that may fit: where the text after it fits, and the last character before it.
  private let places: Pattern
  /// What must match up to the place; `nil` for anything.
  private let before: Pattern?
  /// How far it is looked back, in UTF-16 units.
  private let reach: Int
  /// The first rule of the group, which stands for it in messages.
  let first: NumberedRule

  /// Joins rules whose `after` is the same; `nil` where what they are joined to is no regular expression.
  init?(_ rules: [NumberedRule]) {
    guard let first = rules.first else { return nil }
    self.first = first
    var all: PatternOutline? = nil
    var isKnown = true
    for rule in rules {
      guard let outline = rule.outline else {
        isKnown = false
        break
      }
      all = all?.or(outline) ?? outline
    }
    var source = "(?=\(first.rule.after))"
    if isKnown, let all, !all.isNullable, !all.endings.isEmpty {
      source = "(?<=\(all.endings.sorted().joined(separator: "|")))" + source
    }
    guard let places = Pattern(source) else { return nil }
    self.places = places
    if rules.contains(where: \.rule.before.isEmpty) {
      before = nil
    } else {
      let alternatives = rules.map { "(?:\($0.rule.before))" }
      guard let before = Pattern("(?:\(alternatives.joined(separator: "|")))\\z") else {
        return nil
      }
      self.before = before
    }
    // One more than the longest match, for `^` takes the first place that is looked at for the beginning.
    reach = (isKnown ? all?.longest : nil).map { min($0 + 1, Self.farthest) } ?? Self.farthest
  }

  /// The places of a part of a line where the rules may fit, in UTF-16 units of the line, in order.
  ///
  /// - Throws: ``Pattern/Overrun``.
  func candidates(in part: Surroundings) throws -> [Int] {
    try places.starts(in: part.text, part.place..<part.end).map { $0 + part.offset }
  }

  /// Whether the rules fit a candidate.
  ///
  /// - Throws: ``Pattern/Overrun``.
  func fits(candidate: Surroundings) throws -> Bool {
    guard let before else { return true }
    let start = max(0, candidate.place - reach)
    return try before.matches(in: candidate.text, start..<candidate.place)
  }

  /// Whether the rules fit a place.
  ///
  /// - Throws: ``Pattern/Overrun``.
  func fits(_ place: Surroundings) throws -> Bool {
    try places.matches(in: place.text, at: place.place) && fits(candidate: place)
  }
}

/// A rule with its place among the rules.
struct NumberedRule: Sendable {
  let rule: SegmentationRules.Rule
  /// Its number within its set, counted from 1.
  let number: Int
  /// The name of the set.
  let set: String
  let outline: PatternOutline?

  /// Checks a rule.
  ///
  /// - Throws: ``RuleSegmentationError/invalidPattern(rule:of:pattern:line:)``.
  init(_ rule: SegmentationRules.Rule, number: Int, of set: String) throws {
    self.rule = rule
    self.number = number
    self.set = set
    outline = PatternOutline(rule.before)
    for pattern in [rule.before, rule.after] where !pattern.isEmpty && Pattern(pattern) == nil {
      throw RuleSegmentationError.invalidPattern(
        rule: number, of: set, pattern: pattern, line: rule.line)
    }
  }

  /// Whether the rule may be joined to others: a number in `\1` would count their groups too.
  var isJoinable: Bool { outline != nil }
}
