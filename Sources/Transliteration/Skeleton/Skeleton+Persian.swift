extension Skeleton {
  /// The sound classes of a Persian name's letters.
  static func persianClasses(_ codes: [UInt8]) -> [SoundClass] {
    var classes: [SoundClass] = []
    classes.reserveCapacity(codes.count)
    /// The letter that the last class came from, while no other letter followed it.
    var source: UInt8 = 0
    for (place, code) in codes.enumerated() {
      let previous = place > 0 ? codes[place - 1] : PersianLetters.boundary
      let next = place + 1 < codes.count ? codes[place + 1] : PersianLetters.boundary
      guard let sound = persianSound(code, after: previous, before: next) else {
        source = 0
        continue
      }
      // Persian does not write doubled letters: the same letter twice has a vowel between, but زس
      // in قرقیزستان is one sound, and تس in شولتس is what English writes as z.
      if let last = classes.last, source != 0, source != code || code == PersianLetters.vav {
        if last == sound { continue }
        if last == .t, sound == .s { classes.removeLast() }
      }
      classes.append(sound)
      source = code
    }
    return classes
  }

  /// The class of one letter between its neighbours; `nil` for what a skeleton leaves out.
  private static func persianSound(
    _ code: UInt8, after previous: UInt8, before next: UInt8
  ) -> SoundClass? {
    if code == PersianLetters.vav {
      return isConsonantVav(after: previous, before: next) ? .f : nil
    }
    let sound = persianTable[Int(code)]
    if sound == .h {
      // Inside a word English h is silent as often as not; at its end ه is a vowel.
      guard previous == PersianLetters.boundary, next != PersianLetters.boundary else { return nil }
    }
    return sound
  }

  /// Whether و is read v or w: at the start of a word, and beside ا or between two ی.
  private static func isConsonantVav(after previous: UInt8, before next: UInt8) -> Bool {
    if previous == PersianLetters.boundary { return next != PersianLetters.boundary }
    if next == PersianLetters.alef { return true }
    if previous == PersianLetters.alef { return next != PersianLetters.ye }
    if previous == PersianLetters.vav { return true }
    return previous == PersianLetters.ye && next == PersianLetters.ye
  }

  private static let persianTable: [SoundClass?] = {
    var table = [SoundClass?](repeating: nil, count: 64)
    let groups: [(SoundClass, String)] = [
      (.b, "ب"), (.p, "پ"), (.t, "تط"), (.d, "د"), (.k, "کقگغخ"), (.l, "ل"), (.m, "م"), (.n, "ن"),
      (.r, "ر"), (.s, "سزثصذضظځڅ"), (.c, "شچجژښږ"), (.f, "ف"), (.h, "هح"),
    ]
    for (sound, letters) in groups {
      for letter in letters.unicodeScalars { table[Int(PersianLetters.code(letter))] = sound }
    }
    return table
  }()
}
