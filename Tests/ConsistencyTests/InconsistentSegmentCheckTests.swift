import Testing

@testable import Consistency

@Suite struct InconsistentSegmentCheckTests {
  @Test func sameSourceDifferentTarget() {
    expect(
      InconsistentSegmentCheck.self,
      [
        ("گفتگوها ادامه دارد.", "1️⃣The talks continue."), ("او رفت.", "He left."),
        ("گفتگو‌ها ادامه دارد", "2️⃣Negotiations are ongoing."),
      ], finds: [Expected("1️⃣", severity: .warning), Expected("2️⃣", severity: .warning)])
  }

  @Test func sameTargetDifferentSource() {
    expect(
      InconsistentSegmentCheck.self,
      [
        ("مذاکرات پایان یافت.", "1️⃣The session was adjourned."),
        ("دادگاه تشکیل شد.", "2️⃣The session was adjourned!"),
      ], finds: [Expected("1️⃣", severity: .warning), Expected("2️⃣", severity: .warning)])
  }

  @Test func negationAndNumbersMakeAnotherSource() {
    expect(
      InconsistentSegmentCheck.self,
      [("او به خانه می‌رود.", "1️⃣He is going home."), ("او به خانه نمی‌رود.", "2️⃣He is going home.")],
      finds: [Expected("1️⃣"), Expected("2️⃣")])
    expect(
      InconsistentSegmentCheck.self,
      [("۱ نفر کشته شد.", "1️⃣A person was killed."), ("۱۱ نفر کشته شد.", "2️⃣A person was killed.")],
      finds: [Expected("1️⃣"), Expected("2️⃣")])
  }

  @Test func singleWordsAreOnlyMentioned() {
    expect(
      InconsistentSegmentCheck.self, [("بله", "1️⃣Yes"), ("بله", "2️⃣Yeah")],
      finds: [Expected("1️⃣", severity: .info), Expected("2️⃣", severity: .info)])
  }

  @Test(arguments: [
    [("می‌رویم به خانه.", "We are going home."), ("میرویم به خانه.", "We are going home.")],
    [
      ("سفارت آمريكا بسته شد.", "The embassy closed."),
      ("سفارت امریکا بسته شد.", "The embassy closed."),
    ],
    [("کیف بمباران شد.", "Kyiv was bombed."), ("کییف بمباران شد.", "Kyiv was bombed.")],
    [("او می‌آید؟", "Does he come?"), ("او می‌آید.", "He comes.")],
    [("او رفت.", "He left."), ("او رفت.", "He left!")], [("او رفت.", "He left."), ("او رفت.", "")],
    [("***", "***"), ("—", "—")],
  ])
  func sameTextIsNoFault(pairs: [(String, String)]) {
    expect(InconsistentSegmentCheck.self, pairs)
  }
}
