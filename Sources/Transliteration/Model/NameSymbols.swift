import PersianText

/// The letters of a Persian name as the joint model sees them.
///
/// Finer than ``PersianLetters``: آ, hamza carriers, ة and the ZWNJ stay apart, since English spelling
/// depends on them. Vowel marks are no symbols: they are kept beside the letter they stand on, so that
/// vocalised and bare spellings of a name share their letters.
struct NameSymbols: Sendable {
  /// Codes from ``space`` up.
  private(set) var codes: [UInt8] = []
  /// The vowel mark that stands on each letter: the last one but for a doubling; 0 for none.
  private(set) var marks: [UInt8] = []
  /// Whether each letter carries the sign of doubling.
  private(set) var doubled: [Bool] = []
  /// Whether a ``space`` stands for a hyphen.
  private(set) var hyphens: [Bool] = []

  /// The code of a space or hyphen between two words.
  static let space: UInt8 = 1
  /// The code of a zero-width non-joiner.
  static let joiner: UInt8 = 2
  /// How many codes there are; zero is none.
  static let count = 3 + alphabet.count
  /// Longer names are cut: no name is that long, and time and memory stay bounded.
  static let limit = 64
  /// The letters, in the order of their codes from 3 up; Pashto ones last.
  static let alphabet = Array(
    "اآأءؤئبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیةټډړڼځڅښږ".unicodeScalars)

  /// Reads `name`; whatever is neither letter, mark nor gap is left out.
  init(_ name: String) {
    codes.reserveCapacity(Self.limit)
    for scalar in name.unicodeScalars {
      guard codes.count < Self.limit else { break }
      append(scalar.value)
    }
    while let last = codes.last, last <= Self.joiner { removeLast() }
  }

  private mutating func append(_ value: UInt32) {
    if value < 0x80 {
      if value <= 0x20 || value == 0x2D { appendGap(Self.space, hyphen: value == 0x2D) }
      return
    }
    if value < Self.table.count {
      let code = Self.table[Int(value)]
      if code >= Self.marksFrom {
        mark(code - Self.marksFrom)
      } else if code > Self.joiner {
        add(code)
      } else if code > 0 {
        appendGap(code, hyphen: false)
      }
      return
    }
    // Joiners, presentation forms and rare blanks as folding reads them.
    for letter in Folding.fold("\u{0628}" + String(letters: [value]) + "\u{0628}").letters
      .dropFirst().dropLast()
    {
      if letter == Letter.zwnj {
        appendGap(Self.joiner, hyphen: false)
      } else if letter == Letter.space || letter == 0x2D {
        appendGap(Self.space, hyphen: letter == 0x2D)
      } else if letter < Self.table.count, letter >= 0x80 {
        let code = Self.table[Int(letter)]
        if code > Self.joiner, code < Self.marksFrom { add(code) }
      }
    }
  }

  private mutating func add(_ code: UInt8) {
    codes.append(code)
    marks.append(0)
    doubled.append(false)
    hyphens.append(false)
  }

  private mutating func removeLast() {
    codes.removeLast()
    marks.removeLast()
    doubled.removeLast()
    hyphens.removeLast()
  }

  private mutating func appendGap(_ code: UInt8, hyphen: Bool) {
    guard let last = codes.last else { return }
    if last <= Self.joiner {
      // The wider gap wins.
      if code < last {
        removeLast()
        appendGap(code, hyphen: hyphen)
      }
      return
    }
    add(code)
    hyphens[hyphens.count - 1] = hyphen
  }

  private mutating func mark(_ mark: UInt8) {
    guard let last = codes.indices.last, codes[last] > Self.joiner else { return }
    if mark == Self.doubling { doubled[last] = true } else { marks[last] = mark }
  }

  /// Marks: 1 fatha and its like, 2 kasra, 3 damma, 4 sukun, 5 the sign of doubling.
  static let fatha: UInt8 = 1
  static let kasra: UInt8 = 2
  static let damma: UInt8 = 3
  static let sukun: UInt8 = 4
  private static let doubling: UInt8 = 5
  private static let marksFrom: UInt8 = 200

  /// The code of a letter; zero for any other scalar.
  static func code(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < table.count ? table[Int(scalar.value)] : 0
  }

  /// Codes as text.
  static func text(_ codes: [UInt8]) -> String {
    var view = String.UnicodeScalarView()
    for code in codes {
      switch code {
      case space: view.append(" ")
      case joiner: view.append("\u{200C}")
      default: view.append(alphabet[Int(code) - 3])
      }
    }
    return String(view)
  }

  /// Whether a long vowel may be written with a letter.
  static func isVowel(_ code: UInt8) -> Bool { vowels >> UInt64(code) & 1 == 1 }

  private static let vowels: UInt64 = "اآویئؤ".unicodeScalars.reduce(0) {
    $0 | 1 << UInt64(code($1))
  }

  /// What each letter is read as where a model does not know it; 0 for no letter at all.
  static let kin: [UInt8] = {
    var kin = [UInt8](repeating: 0, count: count)
    let pairs = "آا أا ؤو ئی ةه ټت ډد ړر ڼن ځز څس ښش ږژ ژز ثس صس ذز ضز ظز طت حه قک غگ خک چش پب گک"
    for pair in pairs.split(separator: " ") {
      let codes = pair.unicodeScalars.map { code($0) }
      kin[Int(codes[0])] = codes[1]
    }
    kin[Int(joiner)] = space
    return kin
  }()

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x0700)
    for (place, scalar) in alphabet.enumerated() { table[Int(scalar.value)] = UInt8(place + 3) }
    func map(_ scalars: String, to target: Unicode.Scalar) {
      for scalar in scalars.unicodeScalars { table[Int(scalar.value)] = table[Int(target.value)] }
    }
    map("إٲٳٵٱ", to: "أ")
    map("ٶٷۄۅۆۇۈۉۊۋۏ", to: "و")
    map("يىېۍےێۑؠۓ", to: "ی")
    map("كڪڬڭڮ", to: "ک")
    map("ګڰڱڲڳڴ", to: "گ")
    map("ۂۃەھہۿۀ", to: "ه")
    map("ٹ", to: "ټ")
    map("ڈ", to: "ډ")
    map("ڑ", to: "ړ")
    map("ںڻ", to: "ن")
    map("ڤ", to: "و")
    map("ٸ", to: "ئ")
    table[0xA0] = space
    table[0xAC] = joiner
    for value in [0x064B, 0x064E, 0x0670] { table[value] = marksFrom + fatha }
    for value in [0x064D, 0x0650] { table[value] = marksFrom + kasra }
    for value in [0x064C, 0x064F, 0x0657] { table[value] = marksFrom + damma }
    table[0x0652] = marksFrom + sukun
    table[0x0651] = marksFrom + doubling
    return table
  }()
}
