/// Reads the letters of one word as sounds.
///
/// ا و ی are consonants, long vowels or halves of diphthongs by the signs on them and on the letter before, and
/// by their neighbours; what a joint model knows of them (``PointedLetter/reading``) comes first. Linear.
struct WordReader {
  private let word: [PointedLetter]
  /// Whether a vowel sign stands on the word, so that letters without signs have no vowel.
  private let isVocalised: Bool
  private var signs: [Sign] = []

  private init(_ word: [PointedLetter]) {
    self.word = word
    isVocalised = word.contains { $0.vowel != .none }
  }

  /// The sounds of a word that has neither ezafe nor article any more.
  static func signs(of word: [PointedLetter]) -> [Sign] {
    if word.count == 1, let only = word.first, only.vowel == .none || only.vowel == .schwa {
      if only.letter == PointedLetter.vav, only.vowel == .none {
        return [Sign(letter: only.letter, sound: .conjunction)]
      }
      if only.letter == 0x062F { return [Sign(letter: only.letter, sound: .pashtoDe)] }
    }
    var reader = WordReader(word)
    for place in word.indices { reader.read(place) }
    return reader.signs
  }

  private mutating func add(_ place: Int, _ sound: Sound) {
    let letter = word[place]
    let doubles = sound == .consonant || sound == .hamza
    signs.append(
      Sign(
        letter: letter.letter, sound: sound, vowel: letter.vowel,
        isDoubled: letter.isDoubled && doubles))
  }

  /// Adds a sound that takes in the short vowel before it.
  private mutating func addLong(_ place: Int, _ sound: Sound) {
    if let last = signs.indices.last { signs[last].vowel = .none }
    add(place, sound)
    signs[signs.count - 1].vowel = .none
  }

  private func letter(_ place: Int) -> UInt32 {
    word.indices.contains(place) ? word[place].letter : 0
  }

  private mutating func read(_ place: Int) {
    switch word[place].letter {
    case PointedLetter.alef: readAlef(place)
    case PointedLetter.madda: readMadda(place)
    case PointedLetter.hamzaAlef, PointedLetter.hamzaBelow, PointedLetter.hamza:
      if let last = signs.indices.last, word[place].letter == PointedLetter.hamzaAlef,
        signs[last].vowel == .none, word[place].vowel == .none || word[place].vowel == .sukun,
        !signs[last].sound.hasVowel
      {
        // A hamza on alef follows an a: رأس.
        signs[last].vowel = .fatha
      }
      add(place, place == 0 ? .silent : .hamza)
      if place == 0, word[place].vowel == .none, word[place].letter == PointedLetter.hamzaBelow {
        signs[0].vowel = .kasra
      }
    case PointedLetter.hamzaVav, PointedLetter.hamzaYe: add(place, place == 0 ? .silent : .hamza)
    case PointedLetter.vav: readVav(place)
    case PointedLetter.ye, PointedLetter.maqsura: readYe(place)
    case PointedLetter.pashtoE: addLong(place, .longE)
    case PointedLetter.pashtoAy:
      if let last = signs.indices.last { signs[last].vowel = .none }
      add(place, .consonant)
    case PointedLetter.he: readHe(place)
    case PointedLetter.marbuta: readMarbuta(place)
    default: add(place, .consonant)
    }
  }

  private mutating func readAlef(_ place: Int) {
    let sign = word[place].vowel
    guard let last = signs.indices.last else {
      add(place, .silent)
      // A word begins with a vowel: where nothing says which, the commonest.
      let next = letter(1)
      let isOpen =
        next == PointedLetter.vav || next == PointedLetter.ye || next == PointedLetter.maqsura
      if sign == .none, word.count > 1, !isOpen { signs[0].vowel = .fatha }
      return
    }
    if sign == .tanvinFatha || signs[last].vowel == .tanvinFatha {
      signs[last].vowel = .tanvinFatha
      add(place, .silent)
      signs[last + 1].vowel = .none
    } else if sign == .fatha || sign == .kasra || sign == .damma {
      add(place, .silent)
    } else if signs[last].vowel == .fatha || signs[last].vowel == .dagger {
      addLong(place, .longA)
    } else {
      add(place, .longA)
      signs[last + 1].vowel = .none
    }
  }

  private mutating func readMadda(_ place: Int) {
    guard let last = signs.last else {
      add(place, .longA)
      return
    }
    let rest = PointedLetter.bare(word[(place + 1)...].prefix(4))
    if Self.compounds.contains(where: { rest.hasPrefix($0) }) {
      if last.sound.hasVowel {
        add(place, .compoundMadda)
        signs[signs.count - 1].vowel = .none
      }
      add(place, .longA)
    } else {
      add(place, .hamza)
      signs[signs.count - 1].vowel = .none
      add(place, .longA)
    }
    signs[signs.count - 1].vowel = .none
  }

  private mutating func readMarbuta(_ place: Int) {
    if place + 1 < word.count {
      add(place, .consonant)
      signs[signs.count - 1].letter = PointedLetter.te
    } else {
      addSilentHe(place)
    }
  }

  private mutating func addSilentHe(_ place: Int) {
    let before = signs.last?.vowel ?? .none
    addLong(
      place, before == .fatha ? .silentHeFatha : before == .kasra ? .silentHeKasra : .silentHe)
  }

  private mutating func readHe(_ place: Int) {
    guard place + 1 == word.count, let last = signs.last, !last.sound.hasVowel,
      last.sound != .silent,
      word[place].vowel == .none, !word[place].isDoubled,
      last.vowel == .none || last.vowel == .fatha || last.vowel == .kasra,
      word[place].reading != .consonant
    else {
      add(place, .consonant)
      return
    }
    let bare = PointedLetter.bare(word)
    if word.count == 2, Self.silentShort.contains(bare) {
      if last.vowel == .none { signs[0].vowel = last.letter == 0x0646 ? .fatha : .kasra }
      add(place, .shortHe)
    } else if word.count > 2, !Self.sounded.contains(bare) {
      addSilentHe(place)
    } else {
      add(place, .consonant)
    }
  }

  /// Whether a silent ه ends the word after `place`.
  private func endsInHe(after place: Int) -> Bool {
    place + 2 == word.count && word[place + 1].letter == PointedLetter.he
      && word[place + 1].vowel == .none
      || place + 2 == word.count && word[place + 1].letter == PointedLetter.marbuta
  }

  /// Whether the consonant before ends a syllable that has its vowel: سَرو, قَهوه.
  private var followsClosedSyllable: Bool {
    guard isVocalised, signs.count >= 2 else { return false }
    let before = signs[signs.count - 2]
    return signs[signs.count - 1].sound == .consonant
      && (before.vowel.isVowel || before.sound.hasVowel)
  }

  private mutating func readVav(_ place: Int) {
    guard let last = signs.last else { return add(place, .consonant) }
    let sign = word[place].vowel
    let before = last.vowel
    let afterKhe = letter(place - 1) == PointedLetter.khe && !before.isVowel
    if word[place].isDoubled {
      if before == .damma { addLong(place, .doubledVav) } else { add(place, .consonant) }
      signs[signs.count - 1].vowel = sign
      return
    }
    if sign.isVowel {
      // خوُد, خوِیش: the vowel of خ stands on its silent و.
      let isSilent =
        afterKhe
        && (sign == .damma
          || sign == .kasra && word.indices.contains(place + 1) && word[place + 1].isYe)
      add(place, isSilent ? .silentVav : .consonant)
      return
    }
    if letter(place + 1) == PointedLetter.alef, !word[place + 1].vowel.isVowel {
      let isSilent = afterKhe && (place < 2 || letter(place - 2) != PointedLetter.alef)
      add(place, isSilent ? .silentVav : .consonant)
      return
    }
    switch word[place].reading {
    case .consonant: return add(place, .consonant)
    case .vowel: return addLong(place, .longU)
    case .diphthong: return addLong(place, .aw)
    case .silent: return add(place, .silentVav)
    case .open: break
    }
    if before == .damma || last.sound == .silent && before == .none && place == 1 {
      addLong(place, sign == .sukun ? .longO : .longU)
    } else if before == .fatha {
      let isBeforeFinalYe = place + 2 == word.count && word[place + 1].isYe
      if isBeforeFinalYe || endsInHe(after: place) {
        add(place, .consonant)
      } else {
        addLong(place, .aw)
      }
    } else if before != .none || last.sound.hasVowel || sign == .sukun {
      add(place, .consonant)
    } else if place + 1 == word.count || endsInHe(after: place), followsClosedSyllable {
      add(place, .consonant)
    } else {
      addLong(place, .longU)
    }
  }

  private mutating func readYe(_ place: Int) {
    guard let last = signs.last else { return add(place, .consonant) }
    let sign = word[place].vowel
    let before = last.vowel
    let isLast = place + 1 == word.count
    if isLast, sign == .dagger { return addLong(place, .maqsura) }
    if isLast, word[place].letter == PointedLetter.maqsura, before == .fatha, sign == .none {
      return addLong(place, .maqsuraOrAy)
    }
    if isLast, place < 8, Self.maqsura.contains(PointedLetter.bare(word)) {
      return addLong(place, .maqsura)
    }
    if word[place].isDoubled {
      let isEnding = before == .none && !last.sound.hasVowel && endsInHe(after: place)
      if before == .kasra || isEnding {
        let vowel = sign
        addLong(place, isLast ? .doubledFinalYe : .doubledYe)
        signs[signs.count - 1].vowel = vowel
      } else {
        add(place, .consonant)
      }
      return
    }
    if sign.isVowel {
      if before == .kasra, last.sound != .silent {
        addLong(place, .glide)
        signs[signs.count - 1].vowel = sign
      } else {
        add(place, .consonant)
      }
      return
    }
    if letter(place + 1) == PointedLetter.alef, !word[place + 1].vowel.isVowel {
      let isLong = before == .kasra || word[place].reading == .vowel
      if isLong, !last.sound.hasVowel { addLong(place, .glide) } else { add(place, .consonant) }
      return
    }
    switch word[place].reading {
    case .consonant: return add(place, .consonant)
    case .vowel: return addLong(place, .longI)
    case .diphthong: return addLong(place, .ay)
    case .silent, .open: break
    }
    readOpenYe(place, last, isLast: isLast)
  }

  /// A ی with nothing but the sign before it to tell by.
  private mutating func readOpenYe(_ place: Int, _ last: Sign, isLast: Bool) {
    let sign = word[place].vowel
    switch last.vowel {
    case .kasra: addLong(place, sign == .sukun ? .ay : .longI)
    case .fatha: addLong(place, .ay)
    case .none where last.sound == .silentVav: addLong(place, .longI)
    case .none where last.sound.hasVowel: add(place, .consonant)
    case .none:
      // The ending ـیه.
      if endsInHe(after: place) { addLong(place, .doubledYe) } else { addLong(place, .longI) }
    case .sukun:
      if isLast || sign == .sukun || endsInHe(after: place), last.sound == .consonant, !isLast {
        add(place, .consonant)
      } else {
        addLong(place, .longI)
      }
    default: add(place, .consonant)
    }
  }

  /// How Persian words with آ go on that stand second in compounds.
  private static let compounds = words(
    "باد ور مو میز را زار زاد شوب فرین گاه لود مد هنگ وا ویز یین ذر تش سا شنا غاز شیا")
  /// Words of two letters whose ه is silent; that of others (ده, شه, ره) is not.
  private static let silentShort = Set(words("به که چه سه نه"))
  /// Longer words whose final ه is heard after a consonant.
  private static let sounded = Set(words("فقه وجه کنه شبه سفه نزه متوجه تنبه تشبه تفقه توجه"))
  /// Words whose final ی is ā although no sign says so.
  private static let maqsura = Set(
    words("موسی عیسی مصطفی مرتضی مجتبی یحیی کبری صغری طوبی هدی سلمی اعلی اقصی مبتلی"))

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
