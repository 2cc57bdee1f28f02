/// Takes regular endings off English words.
enum RegularForms {
  /// The possible stems of a lower-case word, the likeliest first, without the word itself.
  static func stems(of word: [UInt8]) -> [String] {
    var stems: [[UInt8]] = []
    if ends(word, "s") {
      stems = plural(word)
    } else if ends(word, "ied"), word.count > 4 {
      stems = [word.dropLast(3) + [letterY]]
    } else if ends(word, "ed"), !ends(word, "eed") {
      stems = verb(Array(word.dropLast(2)))
    } else if ends(word, "ing") {
      stems = verb(Array(word.dropLast(3)))
    } else if ends(word, "men"), word.count > 5 {
      stems = [word.dropLast(2) + Array("an".utf8)]
    }
    return stems.filter { $0.count > 2 || $0 == Array("go".utf8) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static let letterY: UInt8 = 0x79
  private static let letterE: UInt8 = 0x65

  private static func ends(_ word: [UInt8], _ suffix: String) -> Bool {
    word.count > suffix.utf8.count && word.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    [0x61, 0x65, 0x69, 0x6F, 0x75].contains(letter)
  }

  /// The singulars of a noun, or the base forms of a verb, in -s.
  private static func plural(_ word: [UInt8]) -> [[UInt8]] {
    // Crisis, virus and press are no plurals.
    if ends(word, "ss") || ends(word, "us") || ends(word, "is") { return [] }
    let short = Array(word.dropLast())
    let shorter = Array(word.dropLast(2))
    if ends(word, "ies") {
      return word.count > 4 ? [word.dropLast(3) + [letterY], short] : [short]
    }
    if ends(word, "lves") || ends(word, "eaves") || ends(word, "arves") || ends(word, "ieves") {
      return [word.dropLast(3) + [0x66], short]
    }
    if ends(word, "sses") || ends(word, "shes") || ends(word, "ches") || ends(word, "xes")
      || ends(word, "zzes") || ends(word, "oes")
    {
      return [shorter, short]
    }
    if ends(word, "ses") || ends(word, "zes") { return [short, shorter] }
    return [short]
  }

  /// The base forms of a verb without its -ed or -ing.
  private static func verb(_ stem: [UInt8]) -> [[UInt8]] {
    let syllables = countSyllables(stem)
    guard syllables > 0, stem.count >= 2, let last = stem.last else { return [] }
    let before = stem[stem.count - 2]
    let withE = stem + [letterE]
    if last == before, !isVowel(last) {
      // Stopped doubles its consonant, called and passed have theirs from the start.
      return "lsfz".utf8.contains(last)
        ? [stem, Array(stem.dropLast())] : [Array(stem.dropLast()), stem]
    }
    if last == letterE { return [stem] }
    let isShort = syllables == 1 && !isVowel(last) && isVowel(before)
    let hasLongVowel = stem.count > 2 && isVowel(before) && isVowel(stem[stem.count - 3])
    if isShort, !hasLongVowel, !"wxy".utf8.contains(last) {
      // Hop doubles its consonant, so hoping can only come from hope.
      return [withE]
    }
    return wantsE(stem, last: last, before: before) ? [withE, stem] : [stem, withE]
  }

  /// Whether a verb stem most likely lost an e: announc-, chang-, believ-, negotiat-, argu-.
  private static func wantsE(_ stem: [UInt8], last: UInt8, before: UInt8) -> Bool {
    switch last {
    case 0x63, 0x76, 0x75: true
    case 0x67: before != 0x6E || ends(stem, "ang") || ends(stem, "lung")
    case 0x73, 0x7A: before != 0x73 && before != 0x7A
    case 0x72 where before == 0x69 || before == 0x61: !endsInTwoVowels(stem)
    case 0x6C, 0x72: !isVowel(before) && before != last && !"rlw".utf8.contains(before)
    case 0x74: ends(stem, "at") && !ends(stem, "eat") && !ends(stem, "oat")
    case 0x64: ends(stem, "id") || ends(stem, "ud")
    // Define, acquire and prepare; but join, air and appear have two vowels.
    case 0x6E: before == 0x69 && !endsInTwoVowels(stem)
    default: false
    }
  }

  /// Whether two vowels stand before the last letter; the u of qu is none.
  private static func endsInTwoVowels(_ stem: [UInt8]) -> Bool {
    guard stem.count > 3 else { return false }
    let first = stem[stem.count - 3]
    return isVowel(first) && !(first == 0x75 && stem[stem.count - 4] == 0x71)
  }

  private static func countSyllables(_ stem: [UInt8]) -> Int {
    var count = 0
    var wasVowel = false
    for (index, letter) in stem.enumerated() {
      let vowel = isVowel(letter) || letter == letterY && index > 0
      if vowel, !wasVowel { count += 1 }
      wasVowel = vowel
    }
    return count
  }
}
