/// Which pieces of a Persian and an English name may be set against each other.
///
/// A chunk has at most two Persian and three English letters. English vowels and consonants do not mix
/// in one chunk, so that شرق is sh·r·∅→a·q and not one opaque lump; gaps stand against gaps alone.
enum ChunkShape {
  /// What a gap between English words is, beside 1…26 for the letters.
  static let gap: UInt8 = 27
  /// The number base that English letters of a chunk are packed in.
  static let base = 28
  /// How many English sides there are, packed.
  static let englishSides = base * base * base
  /// How many English sides of two letters at most there are.
  static let shortSides = base * base
  /// The most English letters.
  static let longestEnglish = 3

  /// Whether every letter is a vowel, or could stand in a vowel's spelling.
  static let vowelLike: UInt32 = mask("aeiouywh")
  /// Whether every letter is a consonant, or could be one.
  static let consonantLike: UInt32 = ~mask("aeiou") & 0x7FF_FFFE

  /// Whether English letters may form one side of a chunk.
  static func isUniform(_ letters: ArraySlice<UInt8>) -> Bool {
    var vowels = true
    var consonants = true
    for letter in letters {
      if letter == gap { return letters.count == 1 }
      vowels = vowels && vowelLike >> UInt32(letter) & 1 == 1
      consonants = consonants && consonantLike >> UInt32(letter) & 1 == 1
    }
    return vowels || consonants
  }

  private static func mask(_ letters: String) -> UInt32 {
    letters.utf8.reduce(0) { $0 | 1 << UInt32($1 - 96) }
  }
}
