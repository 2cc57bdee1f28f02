/// A question of house style: how guesses write a letter that English writes in several ways.
///
/// `Documentation/name-conventions.md` says who writes what, with sources.
package enum NameConvention: String, CaseIterable, Hashable, Sendable {
  /// خ
  case khe
  /// غ
  case ghayn
  /// ق
  case qaf
  /// ژ
  case zhe
  /// چ
  case che
  /// The consonant و.
  case vav
  /// The long vowel و.
  case vavLong = "vav-long"
  /// The long vowel ی inside a word.
  case yeLong = "ye-long"
  /// The long vowel ی at the end of a word.
  case yeFinal = "ye-final"
  /// The silent ه at the end of a word.
  case heFinal = "he-final"
  /// ع inside a word and at its end.
  case ayn
  /// ء and its carriers inside a word and at its end.
  case hamza
  /// A letter with the sign of doubling.
  case doubled
  /// The ezafe, where it is written: by a kasra, or as ی after a silent ه.
  case ezafe

  /// The values that a newsroom may choose from.
  package var values: [String] {
    switch self {
    case .khe: ["kh", "x"]
    case .ghayn: ["gh", "g", "q"]
    case .qaf: ["q", "gh", "k", "g"]
    case .zhe: ["zh", "j"]
    case .che: ["ch", "tch"]
    case .vav: ["v", "w"]
    case .vavLong: ["u", "ou", "oo"]
    case .yeLong: ["i", "ee"]
    case .yeFinal: ["i", "y", "ee"]
    case .heFinal: ["eh", "e", "a", "ah", "ih"]
    case .ayn, .hamza: ["omit", "apostrophe"]
    case .doubled: ["double", "single"]
    case .ezafe: ["e", "i", "omit"]
    }
  }

  /// A name that shows the convention.
  package var example: String {
    switch self {
    case .khe: "خرمدین"
    case .ghayn: "غفارپور"
    case .qaf: "قلندرپور"
    case .zhe: "ژاله‌پور"
    case .che: "چمن‌آرا"
    case .vav: "وردک‌زی"
    case .vavLong: "نوروزپور"
    case .yeLong: "شیرین‌پور"
    case .yeFinal: "جمشیدپوری"
    case .heFinal: "گلاله"
    case .ayn: "سعیدپور"
    case .hamza: "رئیس‌پور"
    case .doubled: "مکرّم‌پور"
    case .ezafe: "باغِ گلاله"
    }
  }
}
