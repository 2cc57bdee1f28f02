import Model

/// Finds texts that are not what they are said to be, by their letters.
enum TextDoubts {
  /// The letters that are looked at; a text's script shows in its first pages.
  private static let mostLetters = 20_000
  /// Shorter segments than this, in bytes, are the same in texts and their translations now and then.
  private static let leastBytes = 24

  /// Whether the letters of a text are mostly not those of its language; only the two scripts of
  /// Persian and English are told apart.
  static func isForeign(_ segments: [String], _ language: Language) -> Bool {
    var persian = 0
    var latin = 0
    for segment in segments where persian + latin < mostLetters {
      for scalar in segment.unicodeScalars {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
        case 0x620...0x64A, 0x66E...0x6D3, 0xFB50...0xFDFF, 0xFE70...0xFEFC: persian += 1
        default: break
        }
      }
    }
    if language.isPersian { return latin > persian }
    return language == .english && persian > latin
  }

  /// Whether most of the beads have the same text on both sides.
  static func isSameText(_ source: [String], _ target: [String], beads: [CandidateBead]) -> Bool {
    var same = 0
    var all = 0
    for bead in beads where bead.isPairing {
      let bytes = bead.source.reduce(0) { $0 + source[$1].utf8.count }
      guard bytes >= leastBytes else { continue }
      all += 1
      if source[bead.source] == target[bead.target] { same += 1 }
    }
    return same > 0 && same * 2 > all
  }
}
