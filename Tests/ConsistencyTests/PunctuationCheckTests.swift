import Testing

@testable import Consistency

@Suite struct PunctuationCheckTests {
  @Test(arguments: [
    ("او (رئیس پیشین) استعفا داد.", "He 1️⃣(the former head resigned.", "("),
    ("او (رئیس پیشین) استعفا داد.", "He, the former head1️⃣) resigned.", ")"),
    ("[ویرایش] شد.", "1️⃣[Edited.", "["),
    ("او گفت: «ما آماده‌ایم».", "He said: 1️⃣\"We are ready.", "\""),
    ("او گفت: «ما آماده‌ایم».", "He said: 1️⃣“We are ready.", "“"),
    ("او گفت: «ما آماده‌ایم».", "He said: We are ready.1️⃣”", "”"),
  ])
  func partnerIsMissing(source: String, target: String, mark: String) {
    expect(PunctuationCheck.self, source, target, finds: Expected("1️⃣", mark, severity: .error))
  }

  @Test func questionIsLost() {
    expect(
      PunctuationCheck.self, "آیا مذاکرات شکست خورد؟", "Did the talks fail1️⃣.",
      finds: Expected("1️⃣", ".", suggestion: "?"))
    expect(
      PunctuationCheck.self, "آیا مذاکرات شکست خورد؟", "Did the talks fail1️⃣",
      finds: Expected("1️⃣", "", suggestion: "?"))
  }

  @Test func questionIsAdded() {
    expect(PunctuationCheck.self, "او رفت.", "Did he leave1️⃣?", finds: Expected("1️⃣", "?"))
  }

  @Test func endIsMissing() {
    expect(
      PunctuationCheck.self, "او رفت.", "He left1️⃣", finds: Expected("1️⃣", "", suggestion: "."))
  }

  @Test func persianMarksAreLeft() {
    expect(
      PunctuationCheck.self, "علی، رضا", "Ali1️⃣، Reza",
      finds: Expected("1️⃣", "،", suggestion: ","))
  }

  @Test(arguments: [
    [("او گفت: «ما پیروز می‌شویم».", "He said: \"We will win.\"")],
    [("گفت: «کتاب ‹بوف کور› را خواندم».", "He said: \"I read the book 'The Blind Owl'.\"")],
    [("شاید…", "Perhaps...")], [("آیا او می‌آید؟", "Will he come?")],
    [("او گفت: «می‌آیی؟»", "He asked: “Are you coming?”")], [("تیتر خبر", "Headline")],
    [("باد تند بود؛ خانه‌ها لرزیدند.", "The wind was strong; houses shook.")],
    [("۱) نخست", "1) First")], [("الف) نخست", "a) First")],
    [("لوله‌ای (قطر ۵)", "A 5\" pipe (new)")],
    [("سلام :)", "Hello :)")], [("او (رئیس گفت", "He (the head said")],
    [("<b>او رفت.</b>", "<b>He left.</b>")], [("او چیزی نگفت", "He said nothing.")],
    [("«ما آماده‌ایم.", "\"We are ready.")],
    [("«ما آماده‌ایم.»", "“We are ready."), ("«می‌رویم.»", "We are going.”")],
    [("این خبر است.", "این خبر است")], [("او رفت.", "")],
  ])
  func rightMarksAreNoFault(pairs: [(String, String)]) {
    expect(PunctuationCheck.self, pairs)
  }
}
