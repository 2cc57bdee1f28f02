import PersianText

/// A sign above or below a letter that says which vowel follows it.
enum VowelSign: UInt8, CaseIterable, Sendable {
  case none
  case fatha
  case kasra
  case damma
  case sukun
  /// The zwarakay of Pashto.
  case schwa
  case tanvinFatha
  case tanvinKasra
  case tanvinDamma
  /// The dagger alef, a long ā.
  case dagger

  /// The name of the sign in a table; `nil` for signs that write nothing.
  var key: String? {
    switch self {
    case .none, .sukun: nil
    case .fatha: "fatha"
    case .kasra: "kasra"
    case .damma: "damma"
    case .schwa: "schwa"
    case .tanvinFatha: "tanvin-fatha"
    case .tanvinKasra: "tanvin-kasra"
    case .tanvinDamma: "tanvin-damma"
    case .dagger: "long-a"
    }
  }

  /// Whether a vowel follows the letter.
  var isVowel: Bool { self != .none && self != .sukun }
}

/// A letter of a name with the signs that stand on it.
struct PointedLetter: Hashable, Sendable {
  /// What a و or ی without signs is known to be.
  enum Reading: UInt8, Sendable {
    case open
    case consonant
    case vowel
    case diphthong
    case silent
  }

  /// The scalar of the letter, in its Persian form.
  var letter: UInt32
  var vowel = VowelSign.none
  var isDoubled = false
  /// A hamza on a final ه or ی, the mark of ezafe.
  var hasHamza = false
  var reading = Reading.open

  /// Letters are below this scalar.
  static let letters = 0x700

  init(_ letter: UInt32) { self.letter = letter }

  static let alef: UInt32 = 0x0627
  static let madda: UInt32 = 0x0622
  static let hamza: UInt32 = 0x0621
  static let hamzaAlef: UInt32 = 0x0623
  static let hamzaBelow: UInt32 = 0x0625
  static let hamzaVav: UInt32 = 0x0624
  static let hamzaYe: UInt32 = 0x0626
  static let te: UInt32 = 0x062A
  static let marbuta: UInt32 = 0x0629
  static let khe: UInt32 = 0x062E
  static let ayn: UInt32 = 0x0639
  static let lam: UInt32 = 0x0644
  static let he: UInt32 = 0x0647
  static let vav: UInt32 = 0x0648
  static let ye: UInt32 = 0x06CC
  /// ى, which Arabic reads as ā after a fatha and Persian keyboards write for ی.
  static let maqsura: UInt32 = 0x0649
  static let pashtoE: UInt32 = 0x06D0
  static let pashtoAy: UInt32 = 0x06CD

  /// Whether the letter is ی or ى.
  var isYe: Bool { letter == Self.ye || letter == Self.maqsura }

  /// The letters of a word as text, without signs, ى as ی.
  static func bare(_ word: some Sequence<PointedLetter>) -> String {
    String(letters: word.lazy.map { $0.letter == maqsura ? ye : $0.letter })
  }
}
