/// Finds the vowels that a Persian name leaves out in the English readings of a joint model.
///
/// A reading sets English letters against Persian ones (``JointBeam``, ``PairAlignment``). The English vowels after
/// a consonant become the short vowel on it; what stands against و or ی tells consonants from vowels. Consonants,
/// ا and آ are not asked: the scheme has them.
struct Vocaliser {
  /// Words with signs, and the ln of how likely they are.
  struct Proposal {
    var words: [[PointedLetter]]
    var score: Float
  }

  private let model: JointModel
  private let words: [[PointedLetter]]
  private let symbols: NameSymbols
  /// The word and letter of each symbol that the model knows; `nil` for gaps.
  private var places: [(word: Int, letter: Int)?] = []

  /// Makes the words of a name ready; they must be few enough for ``NameSymbols/limit``.
  init(_ model: JointModel, _ words: [[PointedLetter]]) {
    self.model = model
    self.words = words
    var codes: [(code: UInt8, place: (word: Int, letter: Int)?)] = []
    var text = String.UnicodeScalarView()
    for (number, word) in words.enumerated() {
      if number > 0 {
        text.append(" ")
        codes.append((NameSymbols.space, nil))
      }
      for (place, letter) in word.enumerated() {
        guard let scalar = Unicode.Scalar(letter.letter),
          NameSymbols.code(scalar) > NameSymbols.joiner
        else { continue }
        text.append(scalar)
        codes.append((NameSymbols.code(scalar), (number, place)))
        if let mark = Self.marks[letter.vowel] { text.append(mark) }
      }
    }
    symbols = NameSymbols(String(text))
    for entry in codes.prefix(symbols.codes.count) where model.fallback(entry.code) != 0 {
      places.append(entry.place)
    }
  }

  /// The vowels of the model's readings, the likeliest first; the same ones once, with their probabilities summed.
  func proposals(limit: Int) -> [Proposal] {
    var found: [Proposal] = []
    for rendering in model.renderings(of: symbols, limit: limit) {
      let words = pointed(rendering.units)
      if let same = found.firstIndex(where: { $0.words == words }) {
        found[same].score = Exponential.sum(found[same].score, rendering.score)
      } else {
        found.append(Proposal(words: words, score: rendering.score))
      }
    }
    return found
  }

  /// The vowels of a given English rendering; `nil` when it has no letters.
  func proposal(from english: String) -> [[PointedLetter]]? {
    let letters = EnglishLetters.symbols(english)
    let codes = model.known(symbols).codes
    guard !letters.isEmpty, !codes.isEmpty else { return nil }
    return pointed(model.alignment(of: codes, letters).units)
  }

  // MARK: Setting letters against letters

  private func pointed(_ units: [UInt16]) -> [[PointedLetter]] {
    var pieces = words.map { $0.map { _ in [UInt8]() } }
    var next = 0
    var last: (word: Int, letter: Int)?
    for unit in units {
      let english = model.chunks.english(unit).filter { $0 != ChunkShape.gap }
      let width = Int(model.chunks.widths[Int(unit)])
      for offset in 0..<width where next + offset < places.count { last = places[next + offset] }
      next += width
      if let last { pieces[last.word][last.letter] += english }
    }
    return words.indices.map { number in
      var reader = EnglishVowels(words[number], pieces[number])
      return reader.pointed()
    }
  }

  private static let marks: [VowelSign: Unicode.Scalar] = [
    .fatha: "\u{064E}", .kasra: "\u{0650}", .damma: "\u{064F}", .sukun: "\u{0652}",
  ]
}

/// Turns the English letters that stand against the letters of a word into its signs.
private struct EnglishVowels {
  private let word: [PointedLetter]
  private let pieces: [[UInt8]]
  private var result: [PointedLetter]

  init(_ word: [PointedLetter], _ pieces: [[UInt8]]) {
    self.word = word
    self.pieces = pieces
    result = word
  }

  /// The word with the signs; those that it has already stay.
  mutating func pointed() -> [PointedLetter] {
    guard let last = word.last, !word.dropLast().contains(where: { $0.vowel != .none }) else {
      return word
    }
    for place in word.indices {
      switch word[place].letter {
      case PointedLetter.alef where place > 0, PointedLetter.hamzaAlef where place > 0,
        PointedLetter.madda:
        break
      case PointedLetter.vav where place > 0: readVav(place)
      case PointedLetter.ye where place > 0, PointedLetter.maqsura where place > 0: readYe(place)
      default: readConsonant(place)
      }
    }
    for place in word.indices where !keepsVowel(place) { result[place].vowel = .none }
    // No word is without a vowel, whatever English makes of it.
    if word.count > 1, !result.contains(where: { $0.vowel.isVowel }),
      !word.contains(where: { Self.vowelLetters.contains($0.letter) })
    {
      for place in stride(from: 0, to: word.count - 1, by: 2) { result[place].vowel = .fatha }
    }
    // The ezafe.
    result[word.count - 1].vowel = last.vowel
    return result
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    letter == 1 || letter == 5 || letter == 9 || letter == 15 || letter == 21
  }

  private static func sign(_ letters: some Sequence<UInt8>) -> VowelSign {
    for letter in letters {
      switch letter {
      case 1: return .fatha
      case 5, 9: return .kasra
      case 15, 21: return .damma
      default: continue
      }
    }
    return .none
  }

  private func letter(_ place: Int) -> UInt32 {
    word.indices.contains(place) ? word[place].letter : 0
  }

  private mutating func readConsonant(_ place: Int) {
    let piece = pieces[place]
    let lead = piece.prefix(while: Self.isVowel)
    if lead.count == piece.count {
      result[place].vowel = Self.sign(lead)
      return
    }
    if !lead.isEmpty, place > 0, result[place - 1].vowel == .none {
      result[place - 1].vowel = Self.sign(lead)
    }
    let tail = piece.reversed().prefix(while: Self.isVowel).reversed()
    result[place].vowel = Self.sign(tail)
    // English i before a vowel stands for a ی that is yet to come.
    if result[place].vowel == .none, piece.last == 25, piece.count > 1 {
      result[place].vowel = .kasra
    }
  }

  /// The letters before and after the first of some letters in a piece; `nil` when it has none of them.
  private func split(
    _ place: Int, at letters: Set<UInt8>
  ) -> (
    before: ArraySlice<UInt8>, found: UInt8, after: ArraySlice<UInt8>
  )? {
    let piece = pieces[place]
    guard let index = piece.firstIndex(where: letters.contains) else { return nil }
    return (piece[..<index], piece[index], piece[(index + 1)...])
  }

  private mutating func readVav(_ place: Int) {
    let next = letter(place + 1)
    if let parts = split(place, at: [22, 23]) {
      let before = Self.sign(parts.before)
      if before != .none { result[place - 1].vowel = before }
      let after = Self.sign(parts.after)
      let opens = after != .none || next == PointedLetter.alef || next == PointedLetter.ye
      let vowel = result[place - 1].vowel
      if opens || vowel == .none || vowel == .kasra {
        result[place].reading = .consonant
        result[place].vowel = after
      } else {
        result[place].reading = .diphthong
      }
      return
    }
    let piece = pieces[place]
    let afterKhe = letter(place - 1) == PointedLetter.khe
    if piece.isEmpty, afterKhe, next == PointedLetter.alef || next == PointedLetter.ye {
      result[place].reading = .silent
    } else if piece.first == 1 || piece.first == 15 && result[place - 1].vowel == .fatha
      || piece.first == 21 && result[place - 1].vowel == .fatha
    {
      result[place].reading = piece.count > 1 || piece.first != 1 ? .diphthong : .vowel
    } else {
      result[place].reading = .vowel
    }
  }

  private mutating func readYe(_ place: Int) {
    let next = letter(place + 1)
    let isLast = place + 1 == word.count
    let followsAlef = letter(place - 1) == PointedLetter.alef && place > 1
    if let parts = split(place, at: [25, 10]) {
      let before = Self.sign(parts.before)
      if before != .none { result[place - 1].vowel = before }
      let after = Self.sign(parts.after)
      if next == PointedLetter.alef {
        if result[place - 1].vowel == .kasra { result[place].reading = .vowel }
      } else if after != .none {
        result[place].reading = .consonant
        result[place].vowel = after
      } else if !followsAlef {
        readClosedYe(place, isLast: isLast)
      }
      return
    }
    let piece = pieces[place]
    if next == PointedLetter.alef {
      result[place].reading = piece.isEmpty ? .open : .vowel
    } else if followsAlef {
      result[place].reading = .open
    } else if piece.count > 1, piece[0] == 1 || piece[0] == 5 && piece[1] == 9 {
      result[place].reading = .diphthong
    } else {
      readClosedYe(place, isLast: isLast)
    }
  }

  /// A ی that ends its syllable: a diphthong after a, and after e within a word.
  private mutating func readClosedYe(_ place: Int, isLast: Bool) {
    let vowel = result[place - 1].vowel
    let isGuttural = Self.carriers.contains(letter(place - 1))
    let first = pieces[place].first
    let isDiphthong =
      vowel == .fatha && !isGuttural
      || vowel == .kasra && !isGuttural && (first == 9 || first == 25)
        && (!isLast || word.count == 2)
    result[place].reading = isDiphthong ? .diphthong : .vowel
  }

  /// Whether the vowel that English has after a letter is a short one of Persian.
  private func keepsVowel(_ place: Int) -> Bool {
    guard place + 1 < word.count else { return false }
    let next = result[place + 1]
    if next.letter == PointedLetter.alef || next.letter == PointedLetter.madda { return place == 0 }
    if next.reading == .vowel, next.letter == PointedLetter.vav || next.isYe {
      // A kasra before a ی that is heard with the next vowel.
      return next.isYe && letter(place + 2) == PointedLetter.alef
    }
    if next.letter == PointedLetter.he, place + 2 == word.count {
      return result[place].vowel == .damma
    }
    return true
  }

  private static let vowelLetters: Set<UInt32> = [
    PointedLetter.alef, PointedLetter.madda, PointedLetter.vav, PointedLetter.ye,
    PointedLetter.maqsura, PointedLetter.pashtoE, PointedLetter.pashtoAy,
  ]
  private static let carriers: Set<UInt32> = [
    PointedLetter.ayn, PointedLetter.hamza, PointedLetter.hamzaYe, PointedLetter.hamzaVav,
    PointedLetter.hamzaAlef,
  ]
}
