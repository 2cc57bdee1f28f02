extension Vocalisation {
  /// Reads a name by its letters and signs.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - words: The words in the place of those of `name`, with the signs that a model proposes for the letters
  ///     that have none; as many.
  init(_ name: PointedName, words: [[PointedLetter]]? = nil) {
    var number = 0
    var reader = NameReader()
    for piece in name.pieces {
      switch piece {
      case .word(let letters):
        let proposed = words.flatMap { number < $0.count ? $0[number] : nil } ?? letters
        number += 1
        reader.add(proposed)
      case .joiner: reader.joins = true
      case .other(let text): reader.add(other: text)
      }
    }
    pieces = reader.pieces
  }
}

/// Puts the words of a name together: ezafe and articles concern two words.
private struct NameReader {
  private(set) var pieces: [Vocalisation.Piece] = []
  var joins = false
  /// The place of the last word in ``pieces``.
  private var last: Int?
  private var isFirst = true

  mutating func add(other text: String) {
    pieces.append(.other(text))
    joins = false
    if text.unicodeScalars.contains(where: { $0 != " " && $0 != "-" && $0 != "\u{2010}" }) {
      last = nil
      isFirst = true
    }
  }

  mutating func add(_ letters: [PointedLetter]) {
    let isJoined = joins
    joins = false
    if isJoined, addEzafe(letters) { return }
    let parts = ArabicArticle.parts(of: letters, isFirst: isFirst)
    isFirst = false
    for (number, part) in parts.enumerated() {
      // الله after a name is one with it, whether or not a blank stands between.
      let article = part.article ?? (part.isAllah && last != nil ? VowelSign.none : nil)
      if article != nil { takeCase() }
      var word = Self.word(part.letters, endsPart: number + 1 < parts.count)
      word.isAllah = part.isAllah
      if part.isSolid {
        word.joint = .solid
        if part.letters.count == 1, part.letters[0].isYe { word.signs[0].sound = .longI }
      } else if let vowel = article, !part.isAllah || last != nil {
        word.joint = .article(caseVowel ?? vowel)
      } else if isJoined, number == 0 {
        word.joint = .joiner
      }
      caseVowel = nil
      last = pieces.count
      pieces.append(.word(word))
    }
  }

  /// The vowel of the case that the word before an article had.
  private var caseVowel: VowelSign?

  /// What looked like an ezafe before an article is the vowel of the case.
  private mutating func takeCase() {
    guard let last, case .word(var word) = pieces[last] else { return }
    if word.ezafe == .plain {
      word.ezafe = .none
      caseVowel = .kasra
    } else if let end = word.signs.indices.last, word.signs[end].vowel.isVowel,
      word.signs[end].sound != .silent
    {
      caseVowel = word.signs[end].vowel == .fatha ? .fatha : VowelSign.none
      word.signs[end].vowel = .none
    }
    if let end = word.signs.indices.last, word.signs[end].letter == PointedLetter.marbuta {
      word.signs[end] = Sign(letter: PointedLetter.te, sound: .consonant)
      if end > 0, word.signs[end - 1].vowel == .none { word.signs[end - 1].vowel = .fatha }
    }
    pieces[last] = .word(word)
  }

  /// Takes a ی after a ZWNJ for the ezafe of the word before: خانه‌ی.
  private mutating func addEzafe(_ letters: [PointedLetter]) -> Bool {
    guard letters.count == 1, letters[0].isYe, let last, case .word(var word) = pieces[last],
      word.ezafe == .none
    else { return false }
    word.ezafe = .ye
    pieces[last] = .word(word)
    return true
  }

  /// Reads a word; a kasra or hamza on its last letter is the ezafe.
  private static func word(_ letters: [PointedLetter], endsPart: Bool) -> VocalisedWord {
    var letters = letters
    var ezafe = Ezafe.none
    if !endsPart { ezafe = takeEzafe(&letters) }
    return VocalisedWord(
      signs: WordReader.signs(of: letters), ezafe: ezafe, bare: PointedLetter.bare(letters))
  }

  private static func takeEzafe(_ letters: inout [PointedLetter]) -> Ezafe {
    guard letters.count > 1, let last = letters.last else { return .none }
    let end = letters.count - 1
    let before = letters[end - 1]
    if last.hasHamza {
      letters[end].hasHamza = false
      letters[end].vowel = .none
      return .hamza
    }
    let followsVowel =
      before.letter == PointedLetter.alef || before.letter == PointedLetter.madda
      || before.letter == PointedLetter.vav && !before.vowel.isVowel && end > 1
    if last.letter == PointedLetter.hamzaYe, !followsVowel, end > 1 {
      letters[end].letter = PointedLetter.ye
      letters[end].vowel = .none
      return .hamza
    }
    guard last.vowel == .kasra else { return .none }
    letters[end].vowel = .none
    if last.isYe, !last.isDoubled, followsVowel {
      letters.removeLast()
      return .ye
    }
    return .plain
  }
}
