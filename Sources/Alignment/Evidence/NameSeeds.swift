import PersianText

/// Pairs of Persian words and capitalised English words that sound alike.
enum NameSeeds {
  /// A pair of words of the two vocabularies.
  struct Match: Sendable {
    let persian: UInt32
    let english: UInt32
    let weight: Double
  }

  /// The pairs of two texts, found by their consonants.
  static func matches(persian: SideText, english: SideText) -> [Match] {
    var byKey: [[UInt8]: [UInt32]] = [:]
    for (number, entry) in english.vocabulary.enumerated()
    where entry.kind == .word && entry.capitals * 2 > entry.occurrences {
      let key = englishKey(entry.text)
      if key.count >= 2 { byKey[key, default: []].append(UInt32(number)) }
    }
    var matches: [Match] = []
    for (number, entry) in persian.vocabulary.enumerated() where entry.kind == .word {
      let letters = entry.text.unicodeScalars.count
      let key = persianKey(entry.text)
      guard letters >= 3, key.count >= 2, let found = byKey[key] else { continue }
      for word in found {
        let weight = key.count >= 3 ? 1.0 : 0.4
        matches.append(Match(persian: UInt32(number), english: word, weight: weight))
      }
    }
    return matches
  }

  static func persianKey(_ word: String) -> [UInt8] {
    var key: [UInt8] = []
    for scalar in word.unicodeScalars {
      if let sound = persianSounds[scalar.value], sound != key.last { key.append(sound) }
    }
    return key
  }

  static func englishKey(_ word: String) -> [UInt8] {
    var key: [UInt8] = []
    let letters = Array(word.utf8)
    var place = 0
    func emit(_ sound: Character) {
      if let value = sound.asciiValue, key.last != value { key.append(value) }
    }
    while place < letters.count {
      let letter = letters[place]
      let next = place + 1 < letters.count ? letters[place + 1] : 0
      let isBeforeH = next == 0x68
      switch letter {
      case 0x62: emit("b")
      case 0x70: emit(isBeforeH ? "f" : "p")
      case 0x74: emit("t")
      case 0x73: emit(isBeforeH ? "$" : "s")
      case 0x7A: emit(isBeforeH ? "j" : "s")
      case 0x63:
        if isBeforeH {
          emit("c")
        } else {
          emit([0x65, 0x69, 0x79].contains(next) ? "s" : "k")
        }
      case 0x6B: emit(isBeforeH ? "x" : "k")
      case 0x71: emit("g")
      case 0x67: emit("g")
      case 0x78:
        emit("k")
        emit("s")
      case 0x6A: emit("j")
      case 0x66: emit("f")
      case 0x64: emit("d")
      case 0x6C: emit("l")
      case 0x6D: emit("m")
      case 0x6E: emit("n")
      case 0x72: emit("r")
      default: break
      }
      place += isBeforeH && [0x70, 0x74, 0x73, 0x7A, 0x63, 0x6B, 0x67].contains(letter) ? 2 : 1
    }
    return key
  }

  private static let persianSounds: [UInt32: UInt8] = {
    var table: [UInt32: UInt8] = [:]
    for row in [
      "بb", "پp", "تt", "طt", "سs", "صs", "ثs", "زs", "ذs", "ضs", "ظs", "چc", "ش$", "جj", "ژj",
      "خx", "دd", "رr", "غg", "قg", "گg", "فf", "کk", "لl", "مm", "نn",
    ] {
      let scalars = Array(row.unicodeScalars)
      if let first = scalars.first, let last = scalars.last {
        table[first.value] = UInt8(last.value)
      }
    }
    return table
  }()
}
