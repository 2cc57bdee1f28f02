import Testing

@testable import Consistency

@Suite struct AbbreviationCheckTests {
  @Test(arguments: [
    ("شبکه BBC این خبر را پخش کرد.", "The 1️⃣BCC network aired this news.", "BCC", "BBC"),
    ("نیروهای ISAF خارج شدند.", "1️⃣ISFA forces withdrew.", "ISFA", "ISAF"),
    ("به گفته CBS", "1️⃣CBC reported", "CBC", "CBS"),
    ("گروه UNHCR", "The 1️⃣UNCR group", "UNCR", "UNHCR"),
  ])
  func abbreviationIsChanged(source: String, target: String, found: String, suggestion: String) {
    expect(
      AbbreviationCheck.self, source, target,
      finds: Expected("1️⃣", found, suggestion: suggestion, severity: .error))
  }

  @Test func abbreviationIsMissing() {
    expect(
      AbbreviationCheck.self, "سازمان 1️⃣WHO هشدار داد.", "The organization warned.",
      finds: Expected("1️⃣", "WHO", severity: .warning))
  }

  @Test(arguments: [
    ("شبکه BBC", "The BBC network"), ("سازمان NATO", "Nato"), ("سازمان UN", "the U.N."),
    ("آزمایش PCR", "PCRs"), ("سازمان WHO", "The World Health Organization"),
    ("سازمان IAEA", "The International Atomic Energy Agency"), ("از TV", "on television"),
    ("در UK", "in Britain"), ("دو EU و UN", "the EU and UN"), ("ویروس SARS", "SARS-CoV-2"),
    ("THE END OF", "finis"), ("شرکت Apple", "The firm"), ("برنامه iOS", "The programme"),
    ("", "BBC"),
  ])
  func sameAbbreviationIsNoFault(source: String, target: String) {
    expect(AbbreviationCheck.self, source, target)
  }
}
