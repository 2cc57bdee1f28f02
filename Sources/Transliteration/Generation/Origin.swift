/// The language family that a Persian spelling points to, as far as it changes English spelling.
enum Origin {
  /// Nothing points anywhere.
  case unknown
  /// Russian, Ukrainian, Polish, South Slavic: k and v, never c, ck, w or silent e.
  case slavic
  /// Iranian and Afghan names: k and v or w, no c, ck or doubled letters.
  case iranian
  /// Arabic names, and Muslim names anywhere: k and w, never c, v or p.
  case arabic
  /// Turkic names: k and v, never c, w or ck.
  case turkic

  /// Reads the endings, beginnings and letters of one word.
  init(of codes: [UInt8]) {
    if Self.slavicEndings.contains(where: { Self.ends(codes, with: $0) }) {
      self = .slavic
    } else if Self.iranianEndings.contains(where: { Self.ends(codes, with: $0) }) {
      self = .iranian
    } else if Self.turkicEndings.contains(where: { Self.ends(codes, with: $0) }) {
      self = .turkic
    } else if codes.contains(where: { Self.arabicLetters >> UInt64($0) & 1 == 1 })
      || Self.arabicBeginnings.contains(where: { codes.starts(with: $0) })
    {
      self = .arabic
    } else {
      self = .unknown
    }
  }

  /// What a rule costs more because its English letters are foreign to the origin.
  func cost(of rule: Rule) -> Float {
    guard self != .unknown else { return 0 }
    var cost: Float = 0
    var letters = rule.letters
    for _ in 0..<rule.englishCount {
      let code = letters & 31
      let next = letters >> 5 & 31
      if code == Self.cee, next != Self.aitch { cost += 2 }
      if code == Self.queue, self != .arabic { cost += 1.5 }
      if code == Self.double, self != .iranian { cost += 1.5 }
      if code == Self.vee, self == .arabic { cost += 2 }
      letters >>= 5
    }
    return cost
  }

  private static let cee = UInt64(EnglishLetters.code("c"))
  private static let aitch = UInt64(EnglishLetters.code("h"))
  private static let queue = UInt64(EnglishLetters.code("q"))
  private static let double = UInt64(EnglishLetters.code("w"))
  private static let vee = UInt64(EnglishLetters.code("v"))

  private static let slavicEndings = words(
    "وف یف اوا وفا یوا سکی تسکی سکایا نکو چوک چنکو ویچ ینا وسک گراد تسک نسک")
  private static let iranianEndings = words(
    "زاده پور نژاد زایی زی خیل آبادی آباد وند فر نیا دوست یار داد الدین")
  private static let turkicEndings = words("اوغلو اوغلی دوغان بیک بیگ بک قول")
  private static let arabicBeginnings = words("ال عبد ابو بن")
  private static let arabicLetters: UInt64 = "ثحذصضطظعغق".unicodeScalars.reduce(0) {
    $0 | 1 << UInt64(PersianLetters.code($1))
  }

  private static func words(_ text: String) -> [[UInt8]] {
    text.split(separator: " ").map { PersianLetters(String($0)).codes }
  }

  private static func ends(_ codes: [UInt8], with ending: [UInt8]) -> Bool {
    codes.count > ending.count && codes.suffix(ending.count).elementsEqual(ending)
  }
}
