import Testing

@testable import Consistency

@Suite struct NumberCheckTests {
  @Test(arguments: [
    ("در این حمله ۲۵۰ نفر کشته شدند.", "1️⃣520 people were killed in the attack.", "520", "250"),
    ("رشد ۳٫۵ درصد بود.", "Growth was 1️⃣35 percent.", "35", "3.5"),
    ("۱٬۲۵۰ نفر آواره شدند.", "1️⃣12,500 people were displaced.", "12,500", "1250"),
    ("حدود ۲ میلیون نفر", "About 1️⃣2 billion people", "2 billion", "2,000,000"),
    ("در سال ۱۹۹۸", "In 1️⃣1989", "1989", "1998"),
    ("او ٤٥ ساله است.", "He is 1️⃣54 years old.", "54", "45"),
    ("جلسه ساعت ۸:۳۰ آغاز شد.", "The meeting began at 1️⃣9:30.", "9", "8"),
  ])
  func anotherNumberStandsInItsPlace(
    source: String, target: String, found: String, suggestion: String
  ) {
    expect(
      NumberCheck.self, source, target,
      finds: Expected("1️⃣", found, suggestion: suggestion, severity: .error))
  }

  @Test(arguments: [
    ("سه نفر زخمی شدند.", "1️⃣Four people were injured.", "Four"),
    ("بیست و پنج سرباز", "1️⃣Thirty-five soldiers", "Thirty-five"),
    ("سیزده کودک جان باختند.", "1️⃣Thirty children died.", "Thirty"),
    ("او سومین رئیس است.", "He is the 1️⃣fourth president.", "fourth"),
    ("پنج هزار سرباز", "1️⃣Five hundred soldiers", "Five hundred"),
    ("دو خبرنگار", "1️⃣Three journalists", "Three"),
  ])
  func anotherWordStandsInItsPlace(source: String, target: String, found: String) {
    expect(NumberCheck.self, source, target, finds: Expected("1️⃣", found, severity: .error))
  }

  @Test func numberIsMissing() {
    expect(
      NumberCheck.self, "او 1️⃣۱۲ سال در زندان بود.", "He was in prison for years.",
      finds: Expected("1️⃣", "۱۲", severity: .error))
    expect(
      NumberCheck.self, "1️⃣پنج نفر آمدند و ۷ نفر رفتند.", "People came and 7 left.",
      finds: Expected("1️⃣", "پنج", severity: .warning))
  }

  @Test func numberIsAdded() {
    expect(
      NumberCheck.self, "مجری برنامه رفت.", "The presenter, 1️⃣37, left.",
      finds: Expected("1️⃣", "37", severity: .warning))
  }

  @Test func exchangedDigitsAreTakenTogether() {
    expect(
      NumberCheck.self, "از ۱۲۳ تا ۴۵۶ و ۷۸۹", "From 1️⃣132 to 2️⃣465 and 789",
      finds: Expected("1️⃣", "132"), Expected("2️⃣", "465"))
  }

  @Test(arguments: [
    ("او ۱۲ ساله است.", "He is twelve."), ("دو نفر", "2 people"),
    ("سه روز پیش، ساعت ۲۰:۳۰.", "Three days ago, at 8:30 p.m."), ("ساعت ۸ صبح", "8:00 a.m."),
    ("ساعت ۸:۳۰", "8.30am"), ("ساعت ۱۲ ظهر", "At noon"), ("قرن ۱۹", "The 19th century"),
    ("قرن بیست و یکم", "The 21st century"), ("دهه ۱۹۹۰ سخت بود.", "The '90s were hard."),
    ("یک میلیارد و دویست میلیون دلار", "$1.2 billion"), ("۲۰ هزار نفر", "20,000 people"),
    ("۱۴ تا ۱۵ هزار نفر", "14,000 to 15,000 people"),
    ("قیمت ۳/۵ میلیون تومان", "3.5 million tomans"),
    ("نمره ۳/۵ گرفت.", "He got 3.5."), ("۲۰.۰۰۰ نفر", "20,000 people"),
    ("۱۱ میلیونی", "11 million"), ("۳۰۰ میلیارد", "$300+ billion"),
    ("نیمی از ۲۴ نفر", "Half of the two dozen"), ("هر دو طرف", "Both sides"),
    ("ربع مردم", "A quarter"),
    ("۷۵ درصد مردم", "Three quarters of people"), ("یک سوم مردم", "A third of the people"),
    ("دو سوم اعضا", "Two-thirds of members"), ("دو برابر شد.", "It doubled."),
    ("۲ هفته بعد", "A fortnight later"), ("جنگ جهانی دوم", "World War II"),
    ("یک زن و دو مرد", "A woman and two men"), ("اولین بار", "For the first time"),
    ("چهار شنبه", "On Wednesday"), ("پنج‌شنبه", "On Thursday"), ("سی‌ان‌ان و سی بی اس", "CNN and CBS"),
    ("ده ها تن", "Dozens"), ("صدها نفر", "Hundreds of people"), ("هزاران نفر", "Thousands"),
    ("کووید-۱۹ شیوع یافت.", "Covid spread."), ("ویروس COVID-19", "The coronavirus"),
    ("نشست G20 در گروه ۲۰", "The G20 summit"), ("در سال ۱۳۵۷", "In 1979"), ("سال ۱۳۹۹", "2020"),
    ("فصل ۲۰۱۹-۲۰۲۰", "The 2019–20 season"), ("۱۰ کیلومتر", "10 kilometres (6 miles)"),
    ("۱۲ کیلومتر دورتر", "7.5 miles away"), ("۲۵ تا ۱۰۰ میلیمتر باران", "1 to 4 inches of rain"),
    ("۲۷ درجه سانتیگراد", "80 degrees"), ("حملات ۱۱ سپتامبر", "The 9/11 attacks"),
    ("شماره ۰۸۰۰۵۵۵۱۱۱", "0800 555 111"), ("به تو قول می دهم.", "I promise you."),
    ("روی {0} بروید <seg id=\"6\">", "Go to {0} <seg id=\"6\">"), ("۰٫۰۸ درصد", ".08 percent"),
    ("۵۰ نفر آمدند و ۵۰ نفر رفتند.", "Fifty came, and as many left."), ("", "17"), ("۱۷", ""),
  ])
  func sameNumbersAreNoFault(source: String, target: String) {
    expect(NumberCheck.self, source, target)
  }
}
