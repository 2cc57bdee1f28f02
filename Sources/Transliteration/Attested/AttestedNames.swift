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

  /// Indexes names; linear in their letters.
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
      wholeEnglish.add(number, under: NameHash.of(english.filter { $0 != EnglishLetters.boundary }))
      addSound(name.english)
      guard english.contains(EnglishLetters.boundary) else { continue }
      for word in english.split(separator: EnglishLetters.boundary) {
        wordsEnglish.add(number, under: NameHash.of(word))
      }
      for word in name.english.split(separator: " ") where word.first?.isUppercase == true {
        addSound(String(word))
      }
    }
    sounds = NameIndex(prepared, texts: texts)
  }

  // MARK: Finding

  /// English renderings of a Persian name that are attested for the name as a whole, the best first.
  func renderings(ofPersian letters: some Sequence<UInt32>) -> [Rendering] {
    let hash = NameHash.of(letters.filter(Letter.isKey))
    return Self.ranked(whole(wholePersian.numbers(under: hash), \.english))
  }

  /// English renderings of a word of Persian names, the most usual first.
  func renderings(ofPersianWord letters: some Sequence<UInt32>) -> [Rendering] {
    let hash = NameHash.of(letters.filter(Letter.isKey))
    return Self.ranked(
      whole(wholePersian.numbers(under: hash), \.english, times: Self.wholeWeight)
        + parts(wordsPersian.numbers(under: hash, limit: Self.mostLookedAt)) { pair in
          NameHash.of(Folding.fold(pair.persian).letters.filter(Letter.isKey)) == hash
            ? pair.english : nil
        })
  }

  /// Persian spellings of an English name that are attested for the name as a whole, the best first.
  func spellings(ofEnglish codes: some Sequence<UInt8>) -> [Rendering] {
    let hash = NameHash.of(codes.filter { $0 != EnglishLetters.boundary })
    return Self.ranked(whole(wholeEnglish.numbers(under: hash), \.persian))
  }

  /// Persian spellings of a word of English names, the most usual first.
  func spellings(ofEnglishWord codes: some Sequence<UInt8>) -> [Rendering] {
    let word = Array(codes)
    let hash = NameHash.of(word)
    return Self.ranked(
      whole(wholeEnglish.numbers(under: hash), \.persian, times: Self.wholeWeight)
        + parts(wordsEnglish.numbers(under: hash, limit: Self.mostLookedAt)) { pair in
          EnglishLetters(pair.english).codes == word ? pair.persian : nil
        })
  }

  /// One side of some names, as renderings of the other.
  private func whole(
    _ numbers: [Int], _ side: KeyPath<AttestedName, String>, times weight: Float = 1
  ) -> [Rendering] {
    numbers.map { number in
      let name = names[number]
      return Rendering(
        text: name[keyPath: side], weight: name.weight * weight, isPreferred: name.isPreferred)
    }
  }

  /// What `text` takes of the pairs of words of some names.
  private func parts(_ numbers: [Int], _ text: (WordPairing.Pair) -> String?) -> [Rendering] {
    numbers.flatMap { number in
      let name = names[number]
      return WordPairing.pairs(persian: name.persian, english: name.english).compactMap { pair in
        text(pair).map {
          Rendering(text: $0, weight: name.weight, isPreferred: name.isPreferred)
        }
      }
    }
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
    var word = NameHash()
    var whole = NameHash()
    for letter in letters {
      if Letter.isKey(letter) {
        word.add(letter)
        whole.add(letter)
      } else if letter != Letter.zwnj, !word.isEmpty {
        hashes.append(word.value)
        word = NameHash()
      }
    }
    if !word.isEmpty { hashes.append(word.value) }
    return hashes + [whole.value]
  }
}
