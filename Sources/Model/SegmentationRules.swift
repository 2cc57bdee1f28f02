/// Rules of where segments end, as the Segmentation Rules eXchange format (SRX 2.0) holds them.
///
/// Source: Segmentation Rules eXchange (SRX) 2.0, LISA OSCAR, 7 April 2008. What it calls elements and
/// attributes are the properties here.
package struct SegmentationRules: Hashable, Sendable {
  /// The sets of rules, each with its name (`languagerules`).
  package var languageRules: [LanguageRule]
  /// Which set is for which language, in order (`maprules`).
  package var maps: [LanguageMap]
  /// Whether the rules of every map that fits the language count, one set after the other, instead of those
  /// of the first that fits (`cascade`).
  package var cascades: Bool
  /// Whether text within an inline code, such as a footnote, is segmented too (`segmentsubflows`).
  package var segmentsSubflows: Bool
  /// To which segment an inline code at a break belongs (`formathandle`); plain text has none.
  package var codes: CodePlacement
  /// Whether the rules are but the exceptions to the sentence breaks of the ICU library.
  ///
  /// This is no part of SRX, but what the Okapi tools write into it (`useIcu4jBreakRules`).
  package var refinesICUBreaks: Bool

  /// Makes rules.
  package init(
    languageRules: [LanguageRule], maps: [LanguageMap], cascades: Bool,
    segmentsSubflows: Bool = true, codes: CodePlacement = CodePlacement(),
    refinesICUBreaks: Bool = false
  ) {
    self.languageRules = languageRules
    self.maps = maps
    self.cascades = cascades
    self.segmentsSubflows = segmentsSubflows
    self.codes = codes
    self.refinesICUBreaks = refinesICUBreaks
  }
}

extension SegmentationRules {
  /// A named set of rules (`languagerule`).
  package struct LanguageRule: Hashable, Sendable {
    /// The name by which maps refer to it; case counts.
    package var name: String
    /// The rules, in the order in which they are tried.
    package var rules: [Rule]

    /// Makes a set.
    package init(name: String, rules: [Rule]) {
      self.name = name
      self.rules = rules
    }
  }

  /// One rule: what stands before and after a place, and whether a segment ends there.
  package struct Rule: Sendable {
    /// Whether a segment ends where the rule fits (`break`), or the rule is an exception.
    package var breaks: Bool
    /// The ICU regular expression that must match text that ends at the place; empty for any.
    package var before: String
    /// The ICU regular expression that must match text that starts at the place; empty for any.
    package var after: String
    /// What the rule is for, as people read it; no part of the rule's identity.
    package var note: String?
    /// The line of its file on which it starts, counted from 1; no part of the rule's identity.
    package var line: Int?

    /// Makes a rule.
    package init(
      breaks: Bool, before: String, after: String, note: String? = nil, line: Int? = nil
    ) {
      self.breaks = breaks
      self.before = before
      self.after = after
      self.note = note
      self.line = line
    }
  }

  /// Says which set of rules a language has (`languagemap`).
  package struct LanguageMap: Sendable {
    /// The regular expression that must match the whole language tag.
    package var pattern: String
    /// The name of the set.
    package var name: String
    /// The line of its file on which it stands, counted from 1; no part of the map's identity.
    package var line: Int?

    /// Makes a map.
    package init(pattern: String, name: String, line: Int? = nil) {
      self.pattern = pattern
      self.name = name
      self.line = line
    }
  }

  /// Whether inline codes at a break stay with the segment before it.
  package struct CodePlacement: Hashable, Sendable {
    /// Opening codes (`start`); by default they go to the next segment.
    package var keepsOpening: Bool
    /// Closing codes (`end`); by default they stay.
    package var keepsClosing: Bool
    /// Codes without a partner (`isolated`); by default they go to the next segment.
    package var keepsIsolated: Bool

    /// Makes a placement; what is left out is the default of SRX 2.0.
    package init(
      keepsOpening: Bool = false, keepsClosing: Bool = true, keepsIsolated: Bool = false
    ) {
      self.keepsOpening = keepsOpening
      self.keepsClosing = keepsClosing
      self.keepsIsolated = keepsIsolated
    }
  }
}

extension SegmentationRules.Rule: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.breaks == right.breaks && left.before == right.before && left.after == right.after
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(breaks)
    hasher.combine(before)
    hasher.combine(after)
  }
}

extension SegmentationRules.LanguageMap: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.pattern == right.pattern && left.name == right.name
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(pattern)
    hasher.combine(name)
  }
}
