import Model
import Testing

@testable import RuleSegmentation

@Suite struct LanguageMapTests {
  /// Rules that break after `f` for Persian, after `e` for English, after `d` for any language.
  private func rules(cascades: Bool) -> SegmentationRules {
    SegmentationRules(
      languageRules: [
        .init(name: "D", rules: [.init(breaks: true, before: "[de]", after: "")]),
        .init(name: "E", rules: [.init(breaks: true, before: "e", after: "")]),
        .init(
          name: "F",
          rules: [
            .init(breaks: true, before: "f", after: ""),
            .init(breaks: false, before: "d", after: "f"),
          ]),
      ],
      maps: [
        .init(pattern: "fa(-.*)?|prs", name: "F"), .init(pattern: "EN.*", name: "E"),
        .init(pattern: "..", name: "D"),
      ], cascades: cascades)
  }

  @Test(arguments: [
    (["fa"], false, "def|def"), (["fa-IR"], false, "def|def"), (["FA"], false, "def|def"),
    (["prs", "fa-AF"], false, "def|def"), (["en-GB"], false, "de|fde|f"),
    (["de"], false, "d|e|fd|e|f"), (["fa"], true, "d|e|f|d|e|f"), (["en"], true, "d|e|fd|e|f"),
  ])
  func mapsChooseTheRules(tags: [String], cascades: Bool, expected: String) throws {
    let segmenter = try RuleSegmenter(rules: rules(cascades: cascades), tags: tags)
    let found = try segmenter.segments(of: "defdef").map(\.text).joined(separator: "|")
    #expect(found == expected)
  }

  @Test func exceptionsOfTheFirstSetHoldInTheNext() throws {
    let segmenter = try RuleSegmenter(rules: rules(cascades: true), tags: ["fa"])
    #expect(try segmenter.segments(of: "dfd").map(\.text) == ["df", "d"])
  }

  @Test func aLanguageWithoutRulesIsRefused() {
    #expect(throws: RuleSegmentationError.unmapped(language: "ckb")) {
      try RuleSegmenter(rules: rules(cascades: false), tags: ["ckb"])
    }
  }

  @Test func unsoundMapsAreRefused() {
    var rules = rules(cascades: false)
    rules.maps[0] = .init(pattern: "(fa", name: "F", line: 7)
    #expect(throws: RuleSegmentationError.invalidMap(pattern: "(fa", line: 7)) {
      try RuleSegmenter(rules: rules, tags: ["fa"])
    }
    rules.maps[0] = .init(pattern: "fa", name: "G", line: 8)
    #expect(throws: RuleSegmentationError.unknownRules(name: "G", line: 8)) {
      try RuleSegmenter(rules: rules, tags: ["fa"])
    }
  }
}
