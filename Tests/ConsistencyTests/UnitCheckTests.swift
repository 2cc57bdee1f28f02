import Testing

@testable import Consistency

@Suite struct UnitCheckTests {
  @Test(arguments: [
    ("روستا ۱۲ کیلومتر دورتر است.", "The village is 1️⃣12 miles away.", "12 miles", "12 kilometres"),
    ("۲۰ هکتار زمین", "1️⃣20 acres of land", "20 acres", "20 hectares"),
    ("۵ هزار تومان", "1️⃣5,000 rials", "5,000 rials", "5,000 tomans"),
    ("۳ میلیون دالر", "1️⃣3 million euros", "3 million euros", "3 million dollars"),
    ("۷۰ کیلوگرم", "1️⃣70 pounds", "70 pounds", "70 kilograms"),
    ("پنج هزار متر", "1️⃣5,000 feet", "5,000 feet", "5,000 metres"),
    (
      "۴۰ درجه سانتیگراد", "1️⃣40 degrees Fahrenheit", "40 degrees Fahrenheit", "40 degrees Celsius"
    ),
    ("۱۰ متر مربع", "1️⃣10 square feet", "10 square feet", "10 square metres"),
    ("۶ ماه", "1️⃣6 years", "6 years", "6 months"),
  ])
  func anotherMeasure(source: String, target: String, found: String, suggestion: String) {
    expect(
      UnitCheck.self, source, target,
      finds: Expected("1️⃣", found, suggestion: suggestion, severity: .error))
  }

  @Test func signBeforeTheAmount() {
    expect(
      UnitCheck.self, "۵۰۰ یورو", "It costs 1️⃣$500.", finds: Expected("1️⃣", "$500"))
  }

  @Test(arguments: [
    ("۱۲ کیلومتر", "12 km"), ("۱۲ کیلومتر", "7.5 miles"), ("۵ هزار تومان", "50,000 rials"),
    ("دما ۳۵ درجه سانتیگراد بود.", "It was 35°C."), ("۵ پوند", "£5"), ("۵ پوند وزن", "5 lbs"),
    ("۱۲ نفر", "12 miles"), ("۱۲ کیلومتر", "12"), ("۱۲ ساعت در ۱۲ کیلومتر", "12 hours for 12 km"),
    ("۵۰۰ افغانی", "500 afghanis"), ("۵۰٪", "50 percent"), ("۵۰ در صد", "50%"),
    ("او ۵ سال و ۵ ماه ماند.", "He stayed 5 years and 5 months."), ("۱۲ کیلومتری", "12-kilometre"),
    ("۵۰ کیلومتر در ساعت", "50 km/h"), ("دو هفته", "Two weeks"), ("", "12 miles"),
  ])
  func sameMeasureIsNoFault(source: String, target: String) {
    expect(UnitCheck.self, source, target)
  }
}
