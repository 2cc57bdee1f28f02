import PersianText

/// A name as its words of pointed letters and what stands between them.
struct PointedName: Sendable {
  /// A part of a name.
  enum Piece: Sendable {
    case word([PointedLetter])
    /// A zero-width non-joiner between two letters.
    case joiner
    /// Anything else, written as it is but for digits and punctuation, which become Latin ones.
    case other(String)
  }

  private(set) var pieces: [Piece] = []
  private var word: [PointedLetter] = []
  private var other = String.UnicodeScalarView()
  private var joins = false

  /// Reads text of any kind.
  ///
  /// Linear.
  init(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
    endWord()
    endOther()
  }

  /// Reads vocalised text of which it is known that it is one word.
  static func letters(of word: String) -> [PointedLetter] {
    for case .word(let letters) in PointedName(word).pieces { return letters }
    return []
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      appendOther(value < 0x20 || value == 0x7F ? " " : scalar)
    } else if (0x0600..<0x0700).contains(value) {
      appendArabic(scalar)
    } else if value == 0x200C || value == 0xAC {
      joins = !word.isEmpty
    } else if Self.dropped.contains(value) {
      return
    } else if let kin = Self.laterKin(value) {
      appendLetter(kin.value)
    } else if value == 0xFDF2 {
      for letter in "الله".unicodeScalars { appendLetter(letter.value) }
    } else if let carrier = Self.carrier(value) {
      appendLetter(carrier)
    } else if Self.isMarkForm(value) {
      return
    } else if (0xFB50...0xFEFC).contains(value) {
      let folded = Folding.fold(String(Character(scalar))).letters
      for letter in folded where Letter.isPersian(letter) { appendArabicLetter(letter) }
      if !folded.contains(where: Letter.isPersian) { appendOther(scalar) }
    } else if Letter.isPersian(value) {
      appendOther("?")
    } else {
      appendOther(scalar)
    }
  }

  private mutating func appendArabic(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if let sign = Self.signs[value] {
      if let last = word.indices.last, !joins { word[last].vowel = sign }
    } else if Letter.isPersian(value), value != 0x0640, value != 0x0674 {
      appendArabicLetter(value)
    } else if let plain = Self.punctuation[value] {
      appendOther(plain)
    } else if (0x0660...0x0669).contains(value) || (0x06F0...0x06F9).contains(value) {
      if let digit = Unicode.Scalar(0x30 + (value & 0xF)) { appendOther(digit) }
    } else {
      mark(value)
    }
  }

  /// Signs that change the letter they stand on; all other marks write nothing.
  private mutating func mark(_ value: UInt32) {
    guard let last = word.indices.last, !joins else { return }
    switch (value, word[last].letter) {
    case (0x0651, _): word[last].isDoubled = true
    case (0x0653, PointedLetter.alef): word[last].letter = PointedLetter.madda
    case (0x0654, PointedLetter.alef): word[last].letter = PointedLetter.hamzaAlef
    case (0x0655, PointedLetter.alef): word[last].letter = PointedLetter.hamzaBelow
    case (0x0654, PointedLetter.vav): word[last].letter = PointedLetter.hamzaVav
    case (0x0654, PointedLetter.ye), (0x0654, PointedLetter.maqsura):
      word[last].letter = PointedLetter.hamzaYe
    case (0x0654, PointedLetter.he), (0x0674, PointedLetter.he), (0x0674, PointedLetter.ye),
      (0x0674, PointedLetter.maqsura):
      word[last].hasHamza = true
    default: break
    }
  }

  private mutating func appendArabicLetter(_ value: UInt32) {
    switch value {
    case 0x06C0, 0x06C2:
      appendLetter(PointedLetter.he)
      word[word.count - 1].hasHamza = true
    case 0x06D3:
      appendLetter(PointedLetter.ye)
      word[word.count - 1].hasHamza = true
    default:
      if value == PointedLetter.marbuta || value == PointedLetter.maqsura {
        appendLetter(value)
      } else if let kin = Self.kin[value] {
        appendLetter(kin)
      } else {
        appendLetter(value)
      }
    }
  }

  private mutating func appendLetter(_ letter: UInt32) {
    endOther()
    if joins {
      endWord()
      if !pieces.isEmpty { pieces.append(.joiner) }
      joins = false
    }
    word.append(PointedLetter(letter))
  }

  private mutating func appendOther(_ scalar: Unicode.Scalar) {
    endWord()
    joins = false
    other.append(scalar)
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    pieces.append(.word(word))
    word = []
  }

  private mutating func endOther() {
    guard !other.isEmpty else { return }
    pieces.append(.other(String(other)))
    other = String.UnicodeScalarView()
  }

  private static let signs: [UInt32: VowelSign] = [
    0x064B: .tanvinFatha, 0x064C: .tanvinDamma, 0x064D: .tanvinKasra, 0x064E: .fatha,
    0x064F: .damma, 0x0650: .kasra, 0x0652: .sukun, 0x0657: .damma, 0x0659: .schwa,
    0x0670: .dagger,
  ]

  private static let punctuation: [UInt32: Unicode.Scalar] = [
    0x060C: ",", 0x061B: ";", 0x061F: "?", 0x066A: "%", 0x066B: ".", 0x066C: ",", 0x066D: "*",
    0x06D4: ".",
  ]

  /// Direction marks, joiners that part nothing, the byte order mark, the soft hyphen.
  private static let dropped: Set<UInt32> = Set(
    [0xAD, 0x200B, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF] + Array(0x202A...0x202E)
      + Array(0x2066...0x2069))

  /// The letter of a presentation form that folding would take the hamza or madda from.
  private static func carrier(_ value: UInt32) -> UInt32? {
    switch value {
    case 0xFE80: PointedLetter.hamza
    case 0xFE81, 0xFE82: PointedLetter.madda
    case 0xFE83, 0xFE84: PointedLetter.hamzaAlef
    case 0xFE85, 0xFE86: PointedLetter.hamzaVav
    case 0xFE87, 0xFE88: PointedLetter.hamzaBelow
    case 0xFE89...0xFE8C: PointedLetter.hamzaYe
    case 0xFE93, 0xFE94: PointedLetter.marbuta
    case 0xFEEF, 0xFEF0: PointedLetter.maqsura
    default: nil
    }
  }

  /// Whether a presentation form is one of a mark alone.
  private static func isMarkForm(_ value: UInt32) -> Bool {
    switch value {
    case 0xFBB2...0xFBC2, 0xFC5E...0xFC63, 0xFCF2...0xFCF4, 0xFE70...0xFE7F: true
    default: false
    }
  }

  /// What letters of other languages, and other shapes of Persian ones, are read as.
  private static let kin: [UInt32: UInt32] = {
    let rows = [
      "ا ٱ", "أ ٲٵ", "إ ٳ", "ؤ ٶٷ", "ئ ٸ", "ب ٮٻڀ", "پ ڦ", "ت ٺٽٿ", "ج ڃڄ", "چ ڇڿ", "ح ڂ",
      "د ڊڋڌڍڎڏڐۮ", "ر ڒڔڕڗڙۯ", "س ڛ", "ش ڜۺ", "ص ڝ", "ض ڞۻ", "ظ ڟ", "غ ڠۼ", "ف ڡڢڣ", "ڤ ڥ",
      "ق ٯڧڨ", "ک كڪڬڭڮػؼ", "گ ګڰڱڲڳڴ", "ل ڵڶڷڸ", "ن ںڹڻڽ", "ه ھہەۿ", "و ۄۅۆۇۈۉۊۋۏ",
      "ی يؠؽؾؿێۑے", "ة ۃ",
    ]
    var kin: [UInt32: UInt32] = [:]
    for row in rows {
      let scalars = row.unicodeScalars
      guard let target = scalars.first else { continue }
      for scalar in scalars.dropFirst(2) { kin[scalar.value] = target.value }
    }
    return kin
  }()

  /// What the letters of the Arabic Supplement and Extended-A blocks are read as, by the letter they are made of.
  private static func laterKin(_ value: UInt32) -> Unicode.Scalar? {
    let first: UInt32 = value < 0x0800 ? 0x0750 : 0x08A0
    let letters = first == 0x0750 ? supplement : extended
    guard value >= first, Int(value - first) < letters.count else { return nil }
    return letters[Int(value - first)]
  }

  private static let supplement = Array(
    "بببببببححددرسعععففکککممنننلررسححسرحاایییووییحسسک".unicodeScalars)
  private static let extended = Array("ببجطفقلمییرویادصگوزعکقببتریفقن".unicodeScalars)
}
