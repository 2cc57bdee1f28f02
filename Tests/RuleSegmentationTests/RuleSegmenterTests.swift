import Foundation
import Model
import TestSupport
import Testing

@testable import RuleSegmentation

/// Rules for any language, each `before|after` with a `!` before exceptions.
func rules(_ lines: String...) -> SegmentationRules {
  SegmentationRules(
    languageRules: [.init(name: "D", rules: lines.map(rule))],
    maps: [.init(pattern: ".*", name: "D")], cascades: false)
}

private func rule(_ line: String) -> SegmentationRules.Rule {
  let parts = line.split(separator: "¦", omittingEmptySubsequences: false).map(String.init)
  return .init(
    breaks: !parts[0].hasPrefix("!"), before: String(parts[0].trimmingPrefix("!")), after: parts[1])
}

@Suite struct RuleSegmenterTests {
  private func segments(
    _ rules: SegmentationRules, _ text: String, _ tags: String...
  ) throws
    -> [String]
  {
    try RuleSegmenter(rules: rules, tags: tags.isEmpty ? ["fa"] : tags).segments(of: text).map(
      \.text)
  }

  @Test func rulesBreakWhereBothSidesFit() throws {
    #expect(try segments(rules("[.؟]¦\\s"), "آمد. رفت؟ نه.آری. ") == ["آمد.", "رفت؟", "نه.آری."])
    #expect(try segments(rules("¦b"), "abab") == ["a", "ba", "b"])
    #expect(try segments(rules("b¦"), "abab") == ["ab", "ab"])
    #expect(try segments(rules("¦"), "ab c") == ["a", "b", "c"])
    #expect(try segments(rules(), "a. b") == ["a. b"])
  }

  @Test func theFirstRuleDecides() throws {
    #expect(try segments(rules("!\\bMr\\.¦\\s", "\\.¦\\s"), "Mr. X. Y") == ["Mr. X.", "Y"])
    #expect(try segments(rules("\\.¦\\s", "!\\bMr\\.¦\\s"), "Mr. X. Y") == ["Mr.", "X.", "Y"])
    #expect(
      try segments(rules("!\\bMr\\.¦\\s", "\\.¦\\s[A-Z]", "!\\.¦\\s", "\\S¦\\s"), "Mr. X. y z. A")
        == ["Mr. X. y", "z.", "A"])
    #expect(try segments(rules("!¦", "\\.¦\\s"), "a. b") == ["a. b"])
  }

  @Test func patternsMatchUpToThePlaceWhereverTheyBegin() throws {
    // The first match of .*\. from the left is the longest one; every stop must be found all the same.
    #expect(try segments(rules(".*\\.¦\\s"), "a. b. c") == ["a.", "b.", "c"])
    #expect(try segments(rules("[a-z]+?¦[a-z]"), "abc") == ["a", "b", "c"])
    #expect(
      try segments(rules("!^\\s*[0-9]+\\.¦\\s", "\\.¦\\s"), "1. a. 2. b") == ["1. a.", "2.", "b"])
    #expect(
      try segments(rules("!(?i)\\bst\\.¦\\s", "\\.¦\\s"), "ST. X. last. Y") == [
        "ST. X.", "last.", "Y",
      ])
    #expect(try segments(rules("(?<=x)\\.¦\\s"), "y. x. z") == ["y. x.", "z"])
    #expect(try segments(rules("\\.¦(?<=\\.)\\s(?!z)"), "y. x. z") == ["y.", "x. z"])
    #expect(
      try segments(rules("(a)\\1\\.¦ ", "(b)\\1\\.¦ "), "a. aa. bb. b. c") == [
        "a. aa.", "bb.", "b. c",
      ])
  }

  @Test func offsetsAreBytesOfTheInput() throws {
    let text = "\u{FEFF}😀 سلام. خوبی؟\r\n\n بله.\u{200F} \u{2028}نه\n"
    let found = try RuleSegmenter(rules: rules("[.؟]¦\\s"), tags: ["fa"]).segments(of: text)
    #expect(found.map(\.text) == ["😀 سلام.", "خوبی؟", "بله.", "نه"])
    #expect(found.map(\.paragraph) == [0, 0, 1, 2])
    let bytes = Array(text.utf8)
    #expect(found.allSatisfy { Array($0.text.utf8) == Array(bytes[$0.range]) })
  }

  @Test(arguments: ["", " \n\t", "\u{200E}"]) func blankTextHasNoSegments(text: String) throws {
    #expect(try segments(rules("¦"), text).isEmpty)
  }

  @Test func everyPlaceIsDecidedAsTheStandardSays() throws {
    let before = [
      "", "\\.", "[.!?]+", "\\bMr\\.", "(?:a|b\\.|ab)", ".*b", "^\\s*1\\.", "(?i:b|c)", "\\w+\\.?",
      "a*",
      "((?i)a|b)\\.", "\\u0628", "[^a.]", "(?<=a)\\.", "\\.{2,3}", "(?>a+)", "x{0}", "(a|)(b)?",
      "\\Bb",
      "[[a-c]&&[^b]]\\.", "\\p{L}\\.", "$", "😀", "(?!a).", "(?i)ß",
    ]
    let after = ["", "\\s", "\\s+[A-Z]", "(?=b)", "$", "\\s*$", "[^ ]", "^", "\\bM"]
    let pieces = ["a", "b", ".", " ", "1", "Mr", "A", "😀", "ب", "!", "..", "ss", "ẞ"]
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      let list = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        SegmentationRules.Rule(
          breaks: Bool.random(using: &generator),
          before: before[Int.random(in: 0..<before.count, using: &generator)],
          after: after[Int.random(in: 0..<after.count, using: &generator)])
      }
      let text = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      let cascade = try RuleCascade([.init(name: "D", rules: list)])
      let found = try cascade.boundaries(in: text as NSString)
      #expect(found == (try NaiveSegmenter(rules: list).boundaries(in: text)), "\(text) \(list)")
    }
  }
}
