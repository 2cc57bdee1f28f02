import Foundation
import Model

/// The rules of one language, in order and ready to run.
struct RuleCascade: Sendable {
  /// Neighbouring rules with one verdict.
  private struct Run: Sendable {
    let breaks: Bool
    var groups: [RuleGroup]
  }

  private let runs: [Run]

  /// Compiles rules.
  ///
  /// - Throws: ``RuleSegmentationError/invalidPattern(rule:of:pattern:line:)``.
  init(_ sets: [SegmentationRules.LanguageRule]) throws {
    var rules: [NumberedRule] = []
    for set in sets {
      for (index, rule) in set.rules.enumerated() {
        rules.append(try NumberedRule(rule, number: index + 1, of: set.name))
      }
    }
    var runs: [Run] = []
    var start = 0
    while start < rules.count {
      let breaks = rules[start].rule.breaks
      var end = start
      while end < rules.count, rules[end].rule.breaks == breaks { end += 1 }
      runs.append(Run(breaks: breaks, groups: try Self.groups(of: rules[start..<end])))
      start = end
    }
    self.runs = runs
  }

  /// Joins the rules of a run by what must stand after the place, and by whether they look far back.
  private static func groups(of rules: ArraySlice<NumberedRule>) throws -> [RuleGroup] {
    struct Kind: Hashable {
      let after: String
      let isFar: Bool
      let alone: Int?
    }
    var order: [Kind] = []
    var members: [Kind: [NumberedRule]] = [:]
    for (index, rule) in rules.enumerated() {
      let kind = Kind(
        after: rule.rule.after, isFar: rule.outline?.longest == nil,
        alone: rule.isJoinable ? nil : index)
      if members[kind] == nil { order.append(kind) }
      members[kind, default: []].append(rule)
    }
    return try order.flatMap { kind throws -> [RuleGroup] in
      let rules = members[kind] ?? []
      if let group = RuleGroup(rules) { return [group] }
      // Each is sound, but not all together: too long, or with groups of the same name.
      return try rules.map { rule in
        guard let group = RuleGroup([rule]) else {
          throw RuleSegmentationError.invalidPattern(
            rule: rule.number, of: rule.set, pattern: rule.rule.before + rule.rule.after,
            line: rule.rule.line)
        }
        return group
      }
    }
  }

  /// Where segments end within a line, in UTF-16 units, in order; its own end is left out.
  ///
  /// At every place the first rule that fits decides (SRX 2.0, section 4). A rule that breaks is run over the
  /// line; where it fits, the exceptions before it are tried.
  ///
  /// - Throws: ``RuleSegmentationError/tooSlow(rule:of:line:)``.
  func boundaries(in text: NSString) throws -> [Int] {
    var boundaries: [Int] = []
    // No segment ends at the ends of the line, whatever the rules say.
    var isSettled = [Bool](repeating: false, count: text.length + 1)
    isSettled[0] = true
    isSettled[text.length] = true
    let stretches = Surroundings.stretches(of: text)
    for (index, run) in runs.enumerated() where run.breaks {
      for group in run.groups {
        for stretch in stretches {
          // A place between two stretches is found in both.
          for place in try guarded(group, { try $0.candidates(in: stretch) })
          where !isSettled[place] {
            let surroundings = Surroundings(of: place, in: text)
            guard try guarded(group, { try $0.fits(candidate: surroundings) }) else { continue }
            isSettled[place] = true
            if try !isException(surroundings, before: index) { boundaries.append(place) }
          }
        }
      }
    }
    return boundaries.sorted()
  }

  private func isException(_ place: Surroundings, before index: Int) throws -> Bool {
    for run in runs[..<index] where !run.breaks {
      for group in run.groups where try guarded(group, { try $0.fits(place) }) { return true }
    }
    return false
  }

  private func guarded<Result>(
    _ group: RuleGroup, _ work: (RuleGroup) throws -> Result
  ) throws
    -> Result
  {
    do {
      return try work(group)
    } catch is Pattern.Overrun {
      throw RuleSegmentationError.tooSlow(
        rule: group.first.number, of: group.first.set, line: group.first.rule.line)
    }
  }
}
