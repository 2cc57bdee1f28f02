import Model
import Testing

@testable import RuleSegmentation

@Suite struct HostileRulesTests {
  @Test(arguments: ["(", "[a", "a)", "\\", "(?<=a+)b", "*", "a)|(b", "\\p{Klingon}"])
  func anUnsoundPatternIsNamed(pattern: String) {
    let rules = SegmentationRules(
      languageRules: [
        .init(
          name: "D",
          rules: [
            .init(breaks: true, before: "x", after: "", line: 5),
            .init(breaks: false, before: "", after: pattern, line: 9),
          ])
      ], maps: [.init(pattern: ".*", name: "D")], cascades: false)
    #expect(
      throws: RuleSegmentationError.invalidPattern(rule: 2, of: "D", pattern: pattern, line: 9)
    ) { try RuleSegmenter(rules: rules, tags: ["fa"]) }
  }

  @Test func exceptionsToICUAreRefused() {
    var rules = rules("\\.¦\\s")
    rules.refinesICUBreaks = true
    #expect(throws: RuleSegmentationError.refinesICUBreaks) {
      try RuleSegmenter(rules: rules, tags: ["fa"])
    }
  }

  @Test(arguments: ["(?:a+)+b\\.¦ ", "\\.¦ (?:a+)+b", "!(?:a+)+b\\.¦", "!¦ (?:a+)+b"])
  func aPatternThatExplodesIsStopped(rule: String) throws {
    let segmenter = try RuleSegmenter(rules: rules(rule, "\\.¦ "), tags: ["fa"])
    let letters = String(repeating: "a", count: 60)
    #expect(throws: RuleSegmentationError.tooSlow(rule: 1, of: "D", line: nil)) {
      try segmenter.segments(of: "\(letters)cb. \(letters)")
    }
  }

  @Test func aLongLineTakesLinearTime() throws {
    let segmenter = try RuleSegmenter(rules: rules("!\\w+\\d\\.¦\\s", ".+\\.¦\\s"), tags: ["fa"])
    let text = String(repeating: "word word2. سلام. ", count: 2_000)
    #expect(try segmenter.segments(of: text).count == 2_000)
  }
}
