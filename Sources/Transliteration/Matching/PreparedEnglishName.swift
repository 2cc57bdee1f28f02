/// An English name made ready to be compared with many Persian ones.
package struct PreparedEnglishName: Sendable {
  let codes: [UInt8]
  /// The letters from each place on, five bits each from the lowest: twelve at most.
  let windows: [UInt64]
  /// What it costs to leave out each letter.
  let skipCosts: [Float]

  /// Prepares `name`, in any case, accented or not.
  ///
  /// O(length).
  package init(_ name: String) {
    let codes = EnglishLetters(name).codes
    self.codes = codes
    var windows = [UInt64](repeating: 0, count: codes.count + 1)
    for place in codes.indices.reversed() {
      windows[place] = (windows[place + 1] << 5 | UInt64(codes[place])) & 0xFFF_FFFF_FFFF_FFFF
    }
    self.windows = windows
    skipCosts = codes.indices.map { Self.skipCost(codes, $0) }
  }

  private static func skipCost(_ codes: [UInt8], _ place: Int) -> Float {
    let code = codes[place]
    if code == EnglishLetters.boundary { return 0.3 }
    if place > 0, codes[place - 1] == code { return 1.5 }
    if EnglishLetters.isVowel(code) { return 3.5 }
    return code == EnglishLetters.code("h") ? 3 : 5.5
  }
}
