import Testing

@testable import Consistency

@Suite struct WhitespaceCheckTests {
  @Test(arguments: [
    ("It rained1️⃣  heavily.", "  ", " "), ("It rained.1️⃣  He left.", "  ", " "),
    ("He came1️⃣ , saw and left.", " ", ""), ("Did he leave1️⃣ ?", " ", ""), ("He left1️⃣ .", " ", ""),
    ("The weather is cold.1️⃣ ", " ", ""), ("1️⃣ He left.", " ", ""),
    ("He (1️⃣ yesterday) left.", " ", ""),
    ("He (yesterday1️⃣ ) left.", " ", ""), ("Ali1️⃣,Reza came.", ",", ", "),
    ("It rained1️⃣\u{A0} heavily.", "\u{A0} ", " "), ("He left.1️⃣\t", "\t", ""),
  ])
  func blankIsWrong(target: String, found: String, suggestion: String) {
    expect(
      WhitespaceCheck.self, "او رفت.", target,
      finds: Expected("1️⃣", found, suggestion: suggestion, severity: .warning))
  }

  @Test(arguments: [
    ("او رفت.", "He left."), ("او رفت. ", "He left. "), ("او رفت.", "He left ..."), ("او رفت.", ""),
    ("او رفت.", "Use .NET today."), ("او رفت.", "Hello :)"), ("او رفت.", "At 8:30, 1,250 men"),
    ("او رفت.", "See https://example.org/a,b;c today."), ("او رفت.", "One\n\nTwo"),
    ("او رفت.", "   "),
    ("«زنده ماندیم.» پترو گفت.", "“We survived,” Petro said."),
    ("او «آری» گفت.", "He said ‘yes,’ then left; “no;” came later."),
  ])
  func rightBlanksAreNoFault(source: String, target: String) {
    expect(WhitespaceCheck.self, source, target)
  }
}
