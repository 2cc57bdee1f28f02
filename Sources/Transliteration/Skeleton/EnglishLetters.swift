import PersianText

/// The letters of an English name as small numbers, words parted by ``boundary``.
struct EnglishLetters: Sendable {
  /// Codes 1 to 26 for a to z; ``boundary`` between words, never at the ends.
  let codes: [UInt8]

  /// What stands between two words: a space or a hyphen.
  static let boundary: UInt8 = 0
  /// Longer names are cut: no name is that long, and time and memory stay bounded.
  static let limit = 64

  /// The letters of `name`, case and accents folded; apostrophes and other marks are left out.
  init(_ name: String) {
    var codes: [UInt8] = []
    codes.reserveCapacity(min(name.utf8.count, Self.limit))
    for letter in Folding.fold(name).letters {
      guard codes.count < Self.limit - 1 else { break }
      switch letter {
      case 97...122: codes.append(UInt8(letter - 96))
      case 0xDF: codes += [Self.code("s"), Self.code("s")]
      case 0xE6: codes += [Self.code("a"), Self.code("e")]
      case 0x153: codes += [Self.code("o"), Self.code("e")]
      case 0x20, 0x2D, 0x200C:
        if let last = codes.last, last != Self.boundary { codes.append(Self.boundary) }
      default: break
      }
    }
    if codes.last == Self.boundary { codes.removeLast() }
    self.codes = codes
  }

  /// The letters of `name` as the joint model sees them: 1…26, and ``ChunkShape/gap`` between words.
  static func symbols(_ name: String) -> [UInt8] {
    symbols(EnglishLetters(name).codes)
  }

  /// Codes of letters as the joint model sees them.
  static func symbols(_ codes: [UInt8]) -> [UInt8] {
    codes.map { $0 == boundary ? ChunkShape.gap : $0 }
  }

  /// The code of a small Latin letter.
  static func code(_ letter: Unicode.Scalar) -> UInt8 {
    UInt8(truncatingIfNeeded: letter.value - 96)
  }

  /// Whether a code is a vowel letter; y counts as one.
  @inline(__always)
  static func isVowel(_ code: UInt8) -> Bool { vowels >> UInt32(code) & 1 == 1 }

  private static let vowels: UInt32 = "aeiouy".unicodeScalars.reduce(0) {
    $0 | 1 << ($1.value - 96)
  }
}
