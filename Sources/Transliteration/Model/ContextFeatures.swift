/// What a ``ContextModel`` looks at around a letter.
enum ContextFeatures {
  /// Calls `body` with the hash of every feature of a place.
  @inline(__always)
  static func forEach(_ codes: [UInt8], _ place: Int, _ body: (UInt32) -> Void) {
    func letter(_ at: Int) -> UInt64 { at < 0 || at >= codes.count ? 0 : UInt64(codes[at]) }
    let here = letter(place)
    let before = letter(place - 1)
    let before2 = before | letter(place - 2) << 8
    let before3 = before2 | letter(place - 3) << 16
    let after = letter(place + 1)
    let after2 = after | letter(place + 2) << 8
    let after3 = after2 | letter(place + 3) << 16
    var end = place
    while end < codes.count, codes[end] > NameSymbols.joiner { end += 1 }
    var start = place
    while start > 0, codes[start - 1] > NameSymbols.joiner { start -= 1 }
    let ending = letter(end - 1) | letter(end - 2) << 8
    let longEnding = ending | letter(end - 3) << 16
    let beginning = letter(start) | letter(start + 1) << 8
    let fromEnd = UInt64(min(end - place, 4))
    let fromStart = UInt64(min(place - start, 2))
    func add(_ template: UInt64, _ key: UInt64) { body(hash((key << 8 | here) << 5 | template)) }
    add(0, 0)
    add(1, before)
    add(2, after)
    add(3, before | after << 8)
    add(4, before2)
    add(5, after2)
    add(6, before | after2 << 8)
    add(7, before2 | after << 16)
    add(8, before2 | after2 << 16)
    add(9, after3)
    add(10, before3)
    add(11, before | after3 << 8)
    add(12, before3 | after << 24)
    // Endings and beginnings tell where a name comes from: -ский, -زی, ال-.
    add(13, ending | fromEnd << 16)
    add(14, longEnding | fromEnd << 24)
    add(15, beginning | fromStart << 16)
    add(16, before3 | after2 << 24)
    add(17, before2 | after3 << 16)
    add(18, after | fromEnd << 8 | fromStart << 16)
  }

  /// A feature in 32 bits; that two of them share a number is rare and does little harm.
  private static func hash(_ key: UInt64) -> UInt32 {
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
