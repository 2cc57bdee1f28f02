import PersianText
import Similarity

/// Names that somebody vouches for, found by either spelling, by their words, and by how they sound.
struct AttestedNames: Sendable {
  /// The names, as they were given.
  let names: [AttestedName]
  /// The English names and their words, found by near skeletons.
  let sounds: NameIndex
  private var wholePersian = Chains()
  private var wholeEnglish = Chains()
  private var wordsPersian = Chains()
  private var wordsEnglish = Chains()

  /// A rendering and how much speaks for it.
  struct Rendering: Sendable {
    var text: String
    var weight: Float
    /// Whether it is a preferred rendering.
    var isPreferred: Bool
  }

  /// How many names with a word are looked at: a common given name stands in hundreds.
  private static let mostLookedAt = 60

  /// Indexes names; linear in their letters, some 150,000 names a second.
  init(_ names: some Sequence<AttestedName>) {
    let names = Array(names)
    self.names = names
    var texts: [String] = []
    var prepared: [PreparedEnglishName] = []
    var interner = Interner()
    func addSound(_ text: String) {
      let before = interner.count
      guard Int(interner.intern(text)) == before else { return }
      let name = PreparedEnglishName(text)
      guard !name.codes.isEmpty else { return }
      texts.append(text)
      prepared.append(name)
    }
    for (number, name) in names.enumerated() {
      var persian = Self.hashes(persian: Folding.fold(name.persian).letters)
      wholePersian.add(number, under: persian.removeLast())
      if persian.count > 1 { for word in persian { wordsPersian.add(number, under: word) } }
      let english = EnglishLetters(name.english).codes
      wholeEnglish.add(number, under: Self.hash(english.filter { $0 != EnglishLetters.boundary }))
      addSound(name.english)
      guard english.contains(EnglishLetters.boundary) else { continue }
      for word in english.split(separator: EnglishLetters.boundary) {
        wordsEnglish.add(number, under: Self.hash(word))
      }
      for word in name.english.split(separator: " ") where word.first?.isUppercase == true {
        addSound(String(word))
      }
    }
    sounds = NameIndex(prepared, texts: texts)
  }

  // MARK: From Persian

  /// English renderings of a Persian name that are attested for the name as a whole, the best first.
  func renderings(ofPersian letters: some Sequence<UInt32>) -> [Rendering] {
    let hash = Self.hash(letters.filter(Letter.isKey))
    return Self.ranked(
      wholePersian.numbers(under: hash).map { number in
        let name = names[number]
        return Rendering(
          text: name.english, weight: name.weight, isPreferred: name.isPreferred)
      })
  }

  /// English renderings of a word of Persian names, the most usual first.
  func renderings(ofPersianWord letters: some Sequence<UInt32>) -> [Rendering] {
    let key = letters.filter(Letter.isKey)
    let hash = Self.hash(key)
    var found = renderings(ofPersian: key).map { rendering in
      var rendering = rendering
      rendering.weight *= Self.wholeWeight
      return rendering
    }
    for number in wordsPersian.numbers(under: hash, limit: Self.mostLookedAt) {
      let name = names[number]
      for pair in WordPairing.pairs(persian: name.persian, english: name.english)
      where Self.hash(Folding.fold(pair.persian).letters.filter(Letter.isKey)) == hash {
        found.append(
          Rendering(
            text: pair.english, weight: name.weight, isPreferred: name.isPreferred))
      }
    }
    return Self.ranked(found)
  }

  // MARK: From English

  /// Persian spellings of an English name that are attested for the name as a whole, the best first.
  func spellings(ofEnglish codes: some Sequence<UInt8>) -> [Rendering] {
    let hash = Self.hash(codes.filter { $0 != EnglishLetters.boundary })
    return Self.ranked(
      wholeEnglish.numbers(under: hash).map { number in
        let name = names[number]
        return Rendering(
          text: name.persian, weight: name.weight, isPreferred: name.isPreferred)
      })
  }

  /// Persian spellings of a word of English names, the most usual first.
  func spellings(ofEnglishWord codes: some Sequence<UInt8>) -> [Rendering] {
    let word = Array(codes)
    let hash = Self.hash(word)
    var found = spellings(ofEnglish: word).map { rendering in
      var rendering = rendering
      rendering.weight *= Self.wholeWeight
      return rendering
    }
    for number in wordsEnglish.numbers(under: hash, limit: Self.mostLookedAt) {
      let name = names[number]
      for pair in WordPairing.pairs(persian: name.persian, english: name.english)
      where EnglishLetters(pair.english).codes == word {
        found.append(
          Rendering(
            text: pair.persian, weight: name.weight, isPreferred: name.isPreferred))
      }
    }
    return Self.ranked(found)
  }

  /// How many names that hold a word its own row counts.
  private static let wholeWeight: Float = 3

  /// Each text once with all that speaks for it, the weightiest first, otherwise in the order given.
  private static func ranked(_ renderings: [Rendering]) -> [Rendering] {
    var found: [Rendering] = []
    for rendering in renderings {
      if let place = found.firstIndex(where: { $0.text == rendering.text }) {
        found[place].weight += rendering.weight
        found[place].isPreferred = found[place].isPreferred || rendering.isPreferred
      } else {
        found.append(rendering)
      }
    }
    return found.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element)
  }

  // MARK: Keys

  /// The hash of each word and, last, of all letters together.
  private static func hashes(persian letters: [UInt32]) -> [UInt64] {
    var hashes: [UInt64] = []
    var word = offset
    var whole = offset
    for letter in letters {
      if Letter.isKey(letter) {
        word = (word ^ UInt64(letter)) &* prime
        whole = (whole ^ UInt64(letter)) &* prime
      } else if letter != Letter.zwnj, word != offset {
        hashes.append(word)
        word = offset
      }
    }
    if word != offset { hashes.append(word) }
    return hashes + [whole]
  }

  private static func hash(_ letters: some Sequence<some FixedWidthInteger>) -> UInt64 {
    letters.reduce(offset) { ($0 ^ UInt64(truncatingIfNeeded: $1)) &* prime }
  }

  /// FNV-1a, 64 bits.
  private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3
}
