import Testing

@testable import Consistency

@Suite struct OmissionCheckTests {
  private let long =
    "1️⃣وزیر گفت بودجه کافی نیست و از مجلس خواست تا پایان ماه آن را دوباره بررسی و تصویب کند."

  @Test(arguments: ["", "   ", "\n"])
  func translationIsEmpty(target: String) {
    expect(
      OmissionCheck.self, "1️⃣مقام‌ها چیزی نگفتند.", target, finds: Expected("1️⃣", severity: .error))
  }

  @Test func translationIsFarTooShort() {
    expect(
      OmissionCheck.self, long, "The minister spoke.", finds: Expected("1️⃣", severity: .warning))
  }

  @Test func terseTextsAreJudgedByThemselves() {
    // Of a text that is always short, one short sentence is nothing unusual.
    let terse = String(long.dropFirst())
    expect(
      OmissionCheck.self,
      Array(
        repeating: (terse, "Budget short, says minister; review asked by month's end."), count: 60)
        + [(terse, "Minister wants review of budget soon.")])
  }

  @Test(arguments: [
    ("کابل پایتخت افغانستان است.", "Kabul."), ("", ""), ("***", ""), ("  ", ""), ("", "A"),
    (
      "وزیر گفت بودجه کافی نیست و از مجلس خواست آن را بررسی کند.",
      "The minister asked for a review."
    ),
  ])
  func shortSentenceIsNoFault(source: String, target: String) {
    expect(OmissionCheck.self, source, target)
  }
}
