/// What a letter of a name sounds like, which decides what is written for it.
enum Sound: UInt8, CaseIterable, Sendable {
  /// The value of the letter in the table.
  case consonant
  /// A glottal stop: ء and its carriers within a word.
  case hamza
  /// A carrier of a vowel, or a letter that another one has taken in: nothing.
  case silent
  case longA
  case longI
  case longU
  case longE
  case longO
  case ay
  case aw
  /// ی with the dagger alef: ā.
  case maqsura
  /// ى after a fatha at the end of a word.
  case maqsuraOrAy
  /// A long ī before another vowel: زیاد.
  case glide
  /// ی doubled after a kasra, and the ending ـیه.
  case doubledYe
  /// The same at the end of a word.
  case doubledFinalYe
  /// و doubled after a damma.
  case doubledVav
  /// A final ه that is no h, after the sign that stands before it.
  case silentHe
  case silentHeFatha
  case silentHeKasra
  /// The ه of به, که, چه, سه, نه, whose vowel is written.
  case shortHe
  /// و after خ that is not heard.
  case silentVav
  /// The madda of a compound after a vowel: دریاآباد.
  case compoundMadda
  /// The lone و, “and”.
  case conjunction
  /// The one-letter word د of Pashto.
  case pashtoDe

  /// The name of the sound in a table; `nil` where the letter decides.
  var key: String? {
    switch self {
    case .consonant, .silent, .silentVav: nil
    case .hamza: "hamza"
    case .longA: "long-a"
    case .longI: "long-i"
    case .longU: "long-u"
    case .longE: "long-e"
    case .longO: "long-o"
    case .ay: "ay"
    case .aw: "aw"
    case .maqsura: "maqsura"
    case .maqsuraOrAy: "maqsura-or-ay"
    case .glide: "iy"
    case .doubledYe: "iyy"
    case .doubledFinalYe: "iyy-end"
    case .doubledVav: "uww"
    case .silentHe: "silent-he"
    case .silentHeFatha: "silent-he-fatha"
    case .silentHeKasra: "silent-he-kasra"
    case .shortHe: "short-he"
    case .compoundMadda: "madda-after-vowel"
    case .conjunction: "conjunction"
    case .pashtoDe: "pashto-de"
    }
  }

  /// Whether a word that ends so ends in a vowel, for the ezafe.
  var isVowel: Bool {
    switch self {
    case .longA, .longI, .longU, .longE, .longO, .maqsura, .maqsuraOrAy, .glide, .doubledFinalYe,
      .silentHe, .silentHeFatha, .silentHeKasra, .silentVav:
      true
    default: false
    }
  }

  /// Whether a ی or و after it is a consonant.
  var hasVowel: Bool { isVowel || self == .ay || self == .aw }
}

/// A letter, its sound and the vowel after it.
struct Sign: Hashable, Sendable {
  var letter: UInt32
  var sound: Sound
  var vowel = VowelSign.none
  var isDoubled = false
}

/// What joins a word to the next one.
enum Ezafe: UInt8, Sendable {
  case none
  /// A kasra, or no letter at all.
  case plain
  /// A hamza on ه or ی.
  case hamza
  /// A letter ی.
  case ye
}

/// A word of a name, read.
struct VocalisedWord: Hashable, Sendable {
  /// How it stands to the word before.
  enum Joint: Hashable, Sendable {
    /// After a blank, at the beginning, after a hyphen.
    case apart
    /// After a zero-width non-joiner.
    case joiner
    /// After the Arabic article, which the Persian text writes together with the word before or after.
    case article(VowelSign)
    /// A part that belongs to the word before without any gap.
    case solid
  }

  var signs: [Sign]
  var ezafe = Ezafe.none
  var joint = Joint.apart
  /// الله, which all schemes write as a whole.
  var isAllah = false
  /// The letters without signs, for the lists of words.
  var bare = ""
}

/// A reading of a name: its words with the sounds of their letters, and what stands between them.
struct Vocalisation: Hashable, Sendable {
  /// A part of a reading.
  enum Piece: Hashable, Sendable {
    case word(VocalisedWord)
    case other(String)
  }

  var pieces: [Piece]
}
