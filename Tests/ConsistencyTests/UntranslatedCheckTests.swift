import Testing

@testable import Consistency

@Suite struct UntranslatedCheckTests {
  @Test func targetIsTheSource() {
    expect(
      UntranslatedCheck.self, "این خبر تأیید نشده است.", "1️⃣این خبر تأیید نشده است.",
      finds: Expected("1️⃣", "این خبر تأیید نشده است.", severity: .error))
    expect(
      UntranslatedCheck.self, "این خبر تأیید نشده است.", "1️⃣آن خبر تایید شد", finds: Expected("1️⃣"))
  }

  @Test func wordsAreLeft() {
    expect(
      UntranslatedCheck.self, "رئیس جمهور به کابل رفت.", "The president went to 1️⃣کابل.",
      finds: Expected("1️⃣", "کابل", severity: .error))
    expect(
      UntranslatedCheck.self, "وزیر خارجه به کابل رفت.", "The 1️⃣وزیر خارجه went to 2️⃣کابل.",
      finds: Expected("1️⃣", "وزیر خارجه"), Expected("2️⃣", "کابل"))
  }

  @Test func quotedWordIsDoubtful() {
    expect(
      UntranslatedCheck.self, "نوروز آمد.", "Nowruz (1️⃣نوروز) has come.",
      finds: Expected("1️⃣", "نوروز", severity: .warning))
  }

  @Test func digitsAreLeft() {
    expect(
      UntranslatedCheck.self, "۳٫۵ درصد", "1️⃣۳٫۵ percent",
      finds: Expected("1️⃣", "۳٫۵", suggestion: "3.5", severity: .warning))
  }

  @Test(arguments: [("BBC", "BBC"), ("سلام", "Hello"), ("سلام", ""), ("۱۲", "12"), ("", "Hi")])
  func englishIsNoFault(source: String, target: String) {
    expect(UntranslatedCheck.self, source, target)
  }
}
