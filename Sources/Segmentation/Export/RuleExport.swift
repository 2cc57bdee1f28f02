import Model

/// Our rules as ``SegmentationRules``, for other programs.
///
/// Each ``BoundaryRule`` becomes one rule of regular expressions in the same place, so that the first that fits
/// decides here and there. What the engine knows by counting or by looking at the whole paragraph is said as
/// well as regular expressions can (``ShapeRules``).
package enum RuleExport {
  /// The rules of Persian, Dari and English, and of all other languages, which get the English ones.
  package static let rules = SegmentationRules(
    languageRules: [
      SegmentationRules.LanguageRule(name: "Persian and Dari", rules: rules(of: .persian)),
      SegmentationRules.LanguageRule(name: "English", rules: rules(of: .english)),
    ],
    maps: [
      // The small and the capital letters, since some programs do not ignore case here.
      SegmentationRules.LanguageMap(
        pattern: "(?i)(?:fa|fas|per|pes|prs|dari)(?:[-_].*)?", name: "Persian and Dari"),
      SegmentationRules.LanguageMap(pattern: "(?i)(?:en|eng)(?:[-_].*)?", name: "English"),
      SegmentationRules.LanguageMap(pattern: ".*", name: "English"),
    ], cascades: false)

  /// What the file of the rules is, for its head.
  package static let introduction = [
    "Where sentences end in Persian, Dari and English: the rules of Vazhe as SRX 2.0.",
    "Written by: vazhe segment (option print-srx). Change the rules there, not here.",
    "Approximated: a straight quotation mark opens after a space and closes before one, for regular expressions "
      + "cannot count marks; brackets within brackets; lists of more than twelve items in one line.",
    "Each line of the text must be a paragraph of its own.",
  ]

  private static func rules(of set: RuleSet) -> [SegmentationRules.Rule] {
    ShapeRules.runs + ShapeRules.lists + (set.cutsDatelines ? ShapeRules.datelines : [])
      + set.rules.flatMap(exported)
  }

  /// The rules of regular expressions that stand for one of ours.
  static func exported(_ rule: BoundaryRule) -> [SegmentationRules.Rule] {
    if rule.before == .enclosed { return ShapeRules.brackets + ShapeRules.quotations }
    if rule.before == .address { return ShapeRules.addresses }
    let before = classes(rule.before)
    let after = classes(rule.after)
    let gap =
      switch rule.isSpaced {
      case true?: StopPattern.spaces
      case false?: ""
      case nil: "[\(MarkPattern.space)]*"
      }
    let anything = rule.isSpaced == false ? "[^\(MarkPattern.space)]" : ""
    return [
      SegmentationRules.Rule(
        breaks: rule.breaks,
        before: before.pattern + StopPattern.runs(of: rule.stops)
          + StopPattern.tail(isClosed: rule.isClosed),
        after: gap + (after.pattern ?? anything), note: note(rule, before.names, after.names))
    ]
  }

  private static func classes(_ classes: Preceding) -> (pattern: String, names: String) {
    guard classes != .anything else { return ("(?:^|[^\(MarkPattern.stop)])", "anything") }
    let found = Preceding.patterns.filter { classes.contains($0.kind) }
    let pattern = "(?:\(found.map(\.pattern).joined(separator: "|")))\(StopPattern.gap)"
    return (pattern, found.map(\.name).joined(separator: ", "))
  }

  private static func classes(_ classes: Following) -> (pattern: String?, names: String) {
    guard classes != .anything else { return (nil, "anything") }
    let found = Following.patterns.filter { classes.contains($0.kind) }
    return (
      "(?:\(found.map(\.pattern).joined(separator: "|")))",
      found.map(\.name).joined(separator: ", ")
    )
  }

  private static func note(_ rule: BoundaryRule, _ before: String, _ after: String) -> String {
    let names: [(StopKinds, String)] = [
      (.period, "full stop"), (.ellipsis, "ellipsis"), (.fullEllipsis, "ellipsis with full stop"),
      (.question, "question mark"), (.exclamation, "exclamation mark"),
    ]
    let stops = names.filter { rule.stops.contains($0.0) }.map(\.1).joined(separator: ", ")
    var note = "\(rule.breaks ? "end" : "no end") at: \(stops); after \(before); before \(after)"
    if rule.isSpaced == false { note += "; without a space" }
    if let isClosed = rule.isClosed { note += isClosed ? "; closed" : "; not closed" }
    return note
  }
}
