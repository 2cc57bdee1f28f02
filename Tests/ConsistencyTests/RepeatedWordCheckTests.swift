import Testing

@testable import Consistency

@Suite struct RepeatedWordCheckTests {
  @Test(arguments: [
    ("He returned to 1️⃣the the house.", "the the", "the"), ("1️⃣The the house.", "The the", "The"),
    ("He 1️⃣is is at home.", "is is", "is"), ("A 1️⃣big big big house", "big big big", "big"),
    ("1️⃣In In March", "In In", "In"), ("the 1️⃣house\nhouse", "house\nhouse", "house"),
  ])
  func wordStandsTwice(target: String, found: String, suggestion: String) {
    expect(
      RepeatedWordCheck.self, "او به خانه برگشت.", target,
      finds: Expected("1️⃣", found, suggestion: suggestion, severity: .warning))
  }

  @Test(arguments: [
    ("او گفت.", "He said that he had had a look at it."), ("او گفت.", "I know that that is so."),
    ("او گفت.", "It was very very cold."), ("خیلی بزرگ بزرگ", "a big big house"),
    ("او رفت.", "They flew to Bora Bora."), ("او رفت.", "Moon Jae-in in March"),
    ("او رفت.", "the, the"),
    ("او رفت.", "Hussein A A et al"), ("او رفت.", "He told the US us and them."),
    ("او رفت.", "12 12"),
    ("او رفت.", "the-the"), ("او رفت.", ""),
  ])
  func rightRepetitionIsNoFault(source: String, target: String) {
    expect(RepeatedWordCheck.self, source, target)
  }
}
