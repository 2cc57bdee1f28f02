import Testing

@testable import RuleSegmentation

@Suite struct PatternOutlineTests {
  @Test(
    arguments: [
      ("", 0, true), ("ab", 4, false), ("a|bcd", 6, false), ("a?b{2,3}", 8, false),
      ("\\bMr\\.", 6, false),
      ("(?:a|b)*", nil, true), ("x+", nil, false), ("(?=abc)d", 2, false),
      ("[a-z[0-9]]\\p{L}", 4, false),
      ("(?i:ab)", 12, false), ("a(?i)b", 8, false), ("\\u0628\\x41\\x{10FFFF}", 6, false),
      ("a{3,}", nil, false),
      ("(a*)?", nil, true), ("(^|x)y", 4, false), ("a{0}", 0, true), ("(\\d+)", nil, false),
    ] as [(String, Int?, Bool)])
  func lengthsAreKnown(pattern: String, longest: Int?, isNullable: Bool) throws {
    let outline = try #require(PatternOutline(pattern))
    #expect(outline.longest == longest)
    #expect(outline.isNullable == isNullable)
  }

  @Test func endingsAreKnown() {
    #expect(PatternOutline("\\bMr\\.")?.endings == ["\\."])
    #expect(PatternOutline("x(?:a|b)c?")?.endings == ["\\x{61}", "\\x{62}", "\\x{63}"])
    #expect(PatternOutline("\\s[.!?]+(?=a)")?.endings == ["[.!?]"])
  }

  @Test(arguments: [
    "(a)\\1", "\\Qa\\E", "(?x) a", "[]a]", "(?<n>a)", "a(?i)b|c", "(", "a)", "\\X", "a{", "*a",
    "[a", "\\",
  ])
  func whatIsNotUnderstoodHasNoOutline(pattern: String) {
    #expect(PatternOutline(pattern) == nil)
  }

  @Test func deepNestingEnds() {
    let pattern = String(repeating: "(", count: 100_000) + String(repeating: ")", count: 100_000)
    #expect(PatternOutline(pattern) == nil)
  }
}
