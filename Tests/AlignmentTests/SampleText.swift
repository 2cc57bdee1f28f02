/// A short text of our own and its translation, a sentence each.
enum SampleText {
  static let persian = [
    "وزیر خارجهٔ ناروی روز دوشنبه وارد کابل شد",
    "او با مقام‌های محلی دربارهٔ کمک‌های بشردوستانه گفت‌وگو کرد.",
    "در این دیدار، اوسلو وعده داد که ۲۵ میلیون دالر دیگر بپردازد.",
    "به گفتهٔ سخنگوی وزارت، این پول برای شفاخانه‌های هرات و قندهار مصرف می‌شود.",
    "بیش از ۱۴۰ هزار خانواده در زمستان گذشته کمک دریافت کرده بودند.",
    "لارسن گفت: «ما مردم افغانستان را فراموش نمی‌کنیم.»",
    "او روز چهارشنبه به اسلام‌آباد می‌رود.",
    "آب‌وهوای کابل در این هفته سرد و بارانی بود.",
    "سفر پیشین او در سال ۲۰۱۹ انجام شده بود.",
    "در آن زمان، دو طرف بر سر ساختن ۱۲ مکتب در بامیان توافق کردند.",
    "هفت مکتب از آن‌ها تاکنون ساخته شده است.",
    "کارشناسان می‌گویند که نیازها بسیار بیشتر از این است.",
  ]

  static let english = [
    "Norwegian foreign minister arrives in Kabul on Monday",
    "He held talks with local officials about humanitarian aid.",
    "At the meeting, Oslo promised to pay a further $25 million.",
    "The money will be spent on hospitals in Herat and Kandahar.",
    "A spokesperson for the ministry confirmed this.",
    "More than 140,000 families had received aid last winter.",
    "“We do not forget the people of Afghanistan,” Larsen said.",
    "He travels to Islamabad on Wednesday.",
    "His previous visit took place in 2019, when the two sides agreed to build 12 schools in Bamyan.",
    "Seven of the schools have been built so far.",
    "Experts say that the needs are far greater than this.",
  ]

  /// The beads, as pairs of ranges.
  static let beads: [(source: Range<Int>, target: Range<Int>)] = [
    (0..<1, 0..<1), (1..<2, 1..<2), (2..<3, 2..<3), (3..<4, 3..<5), (4..<5, 5..<6), (5..<6, 6..<7),
    (6..<7, 7..<8), (7..<8, 8..<8), (8..<10, 8..<9), (10..<11, 9..<10), (11..<12, 10..<11),
  ]

  /// As many segments as wanted, each unlike the others: the sample with other numbers.
  static func repeated(_ count: Int) -> (persian: [String], english: [String]) {
    var left: [String] = []
    var right: [String] = []
    for number in 0..<count {
      let bead = beads[number % beads.count]
      left += bead.source.map { "\(persian[$0]) \(1_000 + number)" }
      right += bead.target.map { "\(english[$0]) \(1_000 + number)" }
    }
    return (left, right)
  }
}
