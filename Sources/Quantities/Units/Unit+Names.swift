import EnglishText
import PersianText

extension Unit {
  /// The unit that a folded Persian word names; `nil` for other words.
  package static func persian(_ word: String) -> Unit? {
    if let unit = persianNames[word] { return unit }
    // ۱۲ ساله, ۱۰ کیلومتری, ۵ دلارِ: the adjective of a measure.
    let scalars = word.unicodeScalars
    for length in 1...3 where scalars.count > length + 1 {
      let ending = String(scalars.suffix(length))
      if adjectiveEndings.contains(ending),
        let unit = persianNames[String(scalars.dropLast(length))]
      {
        return unit
      }
    }
    return nil
  }

  /// The unit that a folded English word names; `nil` for other words.
  package static func english(_ word: String) -> Unit? { englishNames[word] }

  /// The signs that stand before an amount of money.
  package static let signs: [String: Unit] = ["$": .dollar, "€": .euro, "£": .sterling, "﷼": .rial]

  /// How the unit is written after a number other than one.
  package var englishPlural: String {
    switch self {
    case .inch: "inches"
    case .foot: "feet"
    case .percent: "percent"
    case .squareMetre: "square metres"
    case .squareKilometre: "square kilometres"
    case .squareFoot: "square feet"
    case .squareMile: "square miles"
    case .cubicMetre: "cubic metres"
    case .cubicFoot: "cubic feet"
    case .celsius: "degrees Celsius"
    case .fahrenheit: "degrees Fahrenheit"
    case .sterling: "pounds"
    default: rawValue + "s"
    }
  }

  private static let adjectiveEndings: Set<String> = [
    "ی", "ه", "\u{200C}ی", "\u{200C}ای", "\u{200C}یی",
  ]

  private static let persianNames: [String: Unit] = {
    let names: [(Unit, String)] = [
      (.millimetre, "میلیمتر میلی‌متر ملی‌متر ملیمتر"), (.centimetre, "سانتیمتر سانتی‌متر سانتی"),
      (.metre, "متر"), (.kilometre, "کیلومتر کیلو‌متر"), (.inch, "اینچ انچ"), (.foot, "فوت فت"),
      (.yard, "یارد یارد"), (.mile, "مایل میل"), (.squareMetre, "مترمربع متر‌مربع"),
      (.squareKilometre, "کیلومترمربع"), (.cubicMetre, "مترمکعب"),
      (.hectare, "هکتار"), (.acre, "جریب‌فرنگی ایکر آکر"), (.jerib, "جریب"),
      (.milligram, "میلیگرم میلی‌گرم ملی‌گرم ملیگرم"),
      (.gram, "گرم گرام"), (.kilogram, "کیلوگرم کیلو کیلوگرام"), (.ton, "تن تُن"), (.ounce, "اونس"),
      (.pound, "پاوند پوند"), (.litre, "لیتر"), (.millilitre, "میلی‌لیتر میلیلیتر ملی‌لیتر"),
      (.gallon, "گالن گیلن"), (.barrel, "بشکه بیرل"), (.degree, "درجه"), (.second, "ثانیه"),
      (.minute, "دقیقه"), (.hour, "ساعت"), (.day, "روز"), (.week, "هفته"), (.month, "ماه"),
      (.year, "سال"), (.percent, "درصد فیصد فی‌صد"), (.toman, "تومان تومن"), (.rial, "ریال"),
      (.afghani, "افغانی"), (.dollar, "دلار دالر"), (.euro, "یورو"), (.rouble, "روبل"),
      (.rupee, "روپیه کلدار"), (.watt, "وات"), (.kilowatt, "کیلووات"),
      (.megawatt, "مگاوات میگاوات"),
      (.kilobyte, "کیلوبایت"), (.megabyte, "مگابایت"), (.gigabyte, "گیگابایت"),
    ]
    return table(names) { Folding.fold($0).string }
  }()

  private static let englishNames: [String: Unit] = {
    let names: [(Unit, String)] = [
      (.millimetre, "millimetre millimetres millimeter millimeters mm"),
      (.centimetre, "centimetre centimetres centimeter centimeters cm"),
      (.metre, "metre metres meter meters m"),
      (.kilometre, "kilometre kilometres kilometer kilometers km kms kph kmh"),
      (.inch, "inch inches"), (.foot, "foot feet ft"), (.yard, "yard yards"),
      (.mile, "mile miles mph"), (.hectare, "hectare hectares ha"), (.acre, "acre acres"),
      (.jerib, "jerib jeribs"), (.milligram, "milligram milligrams mg"), (.gram, "gram grams g"),
      (.kilogram, "kilogram kilograms kilo kilos kg kgs"), (.ton, "ton tons tonne tonnes"),
      (.ounce, "ounce ounces oz"), (.pound, "lb lbs"), (.sterling, "pound pounds quid"),
      (.litre, "litre litres liter liters"),
      (.millilitre, "millilitre millilitres milliliter milliliters ml"),
      (.gallon, "gallon gallons"), (.barrel, "barrel barrels bpd"), (.degree, "degree degrees °"),
      (.second, "second seconds sec secs"), (.minute, "minute minutes min mins"),
      (.hour, "hour hours hr hrs"), (.day, "day days"), (.week, "week weeks"),
      (.month, "month months"), (.year, "year years yr yrs"), (.percent, "percent percentage pct"),
      (.toman, "toman tomans"), (.rial, "rial rials"), (.afghani, "afghani afghanis afs afn"),
      (.dollar, "dollar dollars usd"), (.euro, "euro euros eur"),
      (.rouble, "rouble roubles ruble rubles"), (.rupee, "rupee rupees rs"),
      (.watt, "watt watts"), (.kilowatt, "kilowatt kilowatts kw"),
      (.megawatt, "megawatt megawatts mw"), (.kilobyte, "kilobyte kilobytes kb"),
      (.megabyte, "megabyte megabytes mb"), (.gigabyte, "gigabyte gigabytes gb"),
    ]
    return table(names) { $0 }
  }()

  private static func table(
    _ names: [(Unit, String)], key: (String) -> String
  ) -> [String: Unit] {
    var table: [String: Unit] = [:]
    for (unit, words) in names {
      for word in words.split(separator: " ") { table[key(String(word))] = unit }
    }
    return table
  }
}
