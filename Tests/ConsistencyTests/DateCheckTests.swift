import Testing

@testable import Consistency

@Suite struct DateCheckTests {
  @Test(arguments: [
    ("جنگ در ۱۵ مارچ آغاز شد.", "The war began on 1️⃣16 March.", "16 March", "15 March"),
    ("در ۷ اگست", "on 1️⃣7 July", "7 July", "7 August"),
    ("در ۲۴ نوامبر ۲۰۱۳", "On 1️⃣November 24, 2014", "November 24, 2014", "November 24, 2013"),
    ("در ۲۲ بهمن ۱۳۵۷", "On 1️⃣11 February 1978", "11 February 1978", "11 February 1979"),
    ("در ۱۲ حمل ۱۴۰۰", "On 1️⃣April 2, 2021", "April 2, 2021", "April 1, 2021"),
    ("در ۷ ثور ۱۳۵۷", "On 1️⃣26 April 1978", "26 April 1978", "27 April 1978"),
    ("در ۱۴۰۲/۱۰/۲۶", "On 1️⃣15 January 2024", "15 January 2024", "16 January 2024"),
    ("روز پانزدهم جون", "On the 1️⃣14th of June", "14th of June", "15th of June"),
  ])
  func anotherDay(source: String, target: String, found: String, suggestion: String) {
    expect(
      DateCheck.self, source, target,
      finds: Expected("1️⃣", found, suggestion: suggestion, severity: .error))
  }

  @Test func anotherDayInTheSameSolarCalendar() {
    expect(
      DateCheck.self, "در ۲۸ مرداد ۱۳۳۲", "On 1️⃣28 Mordad 1333",
      finds: Expected("1️⃣", "28 Mordad 1333", severity: .error))
  }

  @Test func anotherMonth() {
    expect(
      DateCheck.self, "وی در ماه جون رفت.", "He left in 1️⃣July.",
      finds: Expected("1️⃣", "July", suggestion: "June"))
  }

  @Test func dateIsMissing() {
    expect(
      DateCheck.self, "او در 1️⃣۱۵ مارچ رفت.", "He left.",
      finds: Expected("1️⃣", "۱۵ مارچ", severity: .warning))
  }

  @Test func dateIsAdded() {
    expect(
      DateCheck.self, "او رفت.", "He left on 1️⃣15 March.",
      finds: Expected("1️⃣", "15 March", severity: .warning))
  }

  @Test(arguments: [
    ("شاه در ۲۶ دی ۱۳۵۷ ایران را ترک کرد.", "The Shah left Iran on 16 January 1979."),
    ("در ۲۲ بهمن ۵۷", "On 11 February 1979"), ("در ۲۲ بهمن", "On 11 February"),
    ("در ۲۲ بهمن ۱۳۵۷", "On 22 Bahman 1357"), ("بهمن ۱۳۵۷", "In February 1979"),
    ("در ۱۰ حوت ۱۴۰۰", "On 1 March 2022"), ("در ماه اگست", "In August"),
    ("در ماه اوت", "In August"),
    ("در می ۲۰۲۰", "In May 2020"), ("در ۹ می برگزار شد.", "It was held on 9 May."),
    ("او می‌تواند بیاید.", "He may come."), ("می رود", "March to the left"),
    ("در ۲۰ جنوری ۲۰۲۱", "On Jan. 20, 2021"), ("بین ۱۵ تا ۱۸ مارچ", "Between March 15 and 18"),
    ("از ۱۵ تا ۱۸ مارچ ۲۰۲۰", "15–18 March 2020"), ("۱۵ مارس", "the 15th"),
    ("۱۵ مارچ", "15 March 2020"), ("۱۱ سپتامبر", "9/11"), ("۱۰ محرم", "10 September"),
    ("دیروز", "yesterday"), ("مهر و تیر", "Mehr and Tir"), ("", "15 March"),
  ])
  func sameDateIsNoFault(source: String, target: String) {
    expect(DateCheck.self, source, target)
  }
}
