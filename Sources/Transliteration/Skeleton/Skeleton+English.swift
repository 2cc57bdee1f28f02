extension Skeleton {
  /// The sound classes of an English name's letters.
  static func englishClasses(_ codes: [UInt8]) -> [SoundClass] {
    var reader = EnglishSounds(codes: codes)
    return reader.read()
  }
}

/// Reads English letters as sound classes, digraphs first.
private struct EnglishSounds {
  let codes: [UInt8]
  private var place = 0
  private var classes: [SoundClass] = []

  init(codes: [UInt8]) {
    self.codes = codes
  }

  mutating func read() -> [SoundClass] {
    classes.reserveCapacity(codes.count)
    /// Whether the letter before belongs to the last class, so that the same class again is a doubling.
    var joined = false
    while place < codes.count {
      let start = place
      guard let sound = sound() else {
        joined = false
        place = max(place, start + 1)
        continue
      }
      place = max(place, start + 1)
      if joined, let last = classes.last {
        if last == sound { continue }
        if last == .t, sound == .s { classes.removeLast() }
      }
      classes.append(sound)
      joined = true
    }
    return classes
  }

  /// The letter at a distance from the place; a boundary beyond the ends.
  private func letter(_ distance: Int) -> UInt8 {
    let index = place + distance
    return codes.indices.contains(index) ? codes[index] : EnglishLetters.boundary
  }

  private func sees(_ letters: StaticString) -> Bool {
    letters.withUTF8Buffer { buffer in
      for (distance, byte) in buffer.enumerated() where letter(distance) != byte - 96 {
        return false
      }
      return true
    }
  }

  private func isVowel(_ distance: Int) -> Bool { EnglishLetters.isVowel(letter(distance)) }

  /// The class at the place, which moves beyond digraphs; `nil` for vowels and silent letters.
  private mutating func sound() -> SoundClass? {
    switch letter(0) + 96 {
    case UInt8(ascii: "b"): return .b
    case UInt8(ascii: "p"):
      if sees("ph") { return take(2, .f) }
      return .p
    case UInt8(ascii: "t"):
      if sees("tsch") { return take(4, .c) }
      if sees("tch") { return take(3, .c) }
      return .t
    case UInt8(ascii: "d"):
      if sees("dzh") { return take(3, .c) }
      if sees("dj") || sees("dg") && isFront(2) { return take(2, .c) }
      return .d
    case UInt8(ascii: "l"): return .l
    case UInt8(ascii: "m"): return .m
    case UInt8(ascii: "n"): return .n
    case UInt8(ascii: "r"): return .r
    case UInt8(ascii: "f"): return .f
    case UInt8(ascii: "v"): return .f
    case UInt8(ascii: "w"): return isVowel(-1) && !isVowel(1) ? nil : .f
    case UInt8(ascii: "s"):
      if sees("sch") { return take(3, .c) }
      if sees("sh") { return take(2, .c) }
      return .s
    case UInt8(ascii: "z"):
      if sees("zh") { return take(2, .c) }
      return .s
    case UInt8(ascii: "j"): return .c
    case UInt8(ascii: "k"), UInt8(ascii: "q"): return .k
    case UInt8(ascii: "g"):
      return isFront(1) ? .c : .k
    case UInt8(ascii: "c"):
      if sees("cz") || sees("ch") { return take(2, .c) }
      if sees("ck") { return take(2, .k) }
      return isFront(1) || letter(1) + 96 == UInt8(ascii: "y") ? .s : .k
    case UInt8(ascii: "x"):
      classes.append(.k)
      return .s
    case UInt8(ascii: "h"):
      return letter(-1) == EnglishLetters.boundary ? .h : nil
    default: return nil
    }
  }

  private func isFront(_ distance: Int) -> Bool {
    letter(distance) + 96 == UInt8(ascii: "e") || letter(distance) + 96 == UInt8(ascii: "i")
  }

  private mutating func take(_ count: Int, _ sound: SoundClass) -> SoundClass {
    place += count
    return sound
  }
}
