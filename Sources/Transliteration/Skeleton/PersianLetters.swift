import PersianText

/// The letters of a Persian name as small numbers, words parted by ``boundary``.
struct PersianLetters: Sendable {
  /// Codes from 1 up in the order of ``alphabet``; ``boundary`` between words, never at the ends.
  let codes: [UInt8]

  /// What stands between two words: a space, a ZWNJ, a hyphen.
  static let boundary: UInt8 = 0
  /// Longer names are cut: no name is that long, and time and memory stay bounded.
  static let limit = 64
  /// The letters that names are written with; the last four are Pashto.
  static let alphabet = Array("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیځڅښږ".unicodeScalars)

  static let alef = code("ا")
  static let vav = code("و")
  static let ye = code("ی")
  static let he = code("ه")
  static let ain = code("ع")

  /// The letters of `name`; whatever is no Persian letter is left out.
  init(_ name: String) {
    var codes: [UInt8] = []
    codes.reserveCapacity(min(name.utf8.count / 2 + 1, Self.limit))
    for letter in Folding.fold(name).letters {
      guard codes.count < Self.limit else { break }
      let code = letter < Self.table.count ? Self.table[Int(letter)] : Self.boundary
      if code != Self.boundary {
        codes.append(code)
      } else if Self.parts(letter), let last = codes.last, last != Self.boundary {
        codes.append(Self.boundary)
      }
    }
    if codes.last == Self.boundary { codes.removeLast() }
    self.codes = codes
  }

  /// Whether a letter is one that long vowels are written with.
  static func isVowel(_ code: UInt8) -> Bool { code == alef || code == vav || code == ye }

  /// The code of a letter of the alphabet; ``boundary`` for any other.
  static func code(_ letter: Unicode.Scalar) -> UInt8 {
    letter.value < table.count ? table[Int(letter.value)] : boundary
  }

  private static func parts(_ letter: UInt32) -> Bool {
    letter == Letter.space || letter == Letter.zwnj || letter == 0x2D
  }

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: boundary, count: 0x0700)
    for (place, scalar) in alphabet.enumerated() { table[Int(scalar.value)] = UInt8(place + 1) }
    return table
  }()
}
