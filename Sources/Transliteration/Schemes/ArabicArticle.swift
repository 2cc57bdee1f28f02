/// Finds the Arabic article ال in Persian spelling, which writes it together with its neighbours.
enum ArabicArticle {
  /// A word cut at its articles.
  struct Part {
    var letters: [PointedLetter]
    /// The vowel before the article that precedes the part; `nil` for none.
    var article: VowelSign?
    var isAllah = false
    var isSolid = false
  }

  /// Cuts a word at the articles in it.
  ///
  /// - Parameters:
  ///   - word: The letters.
  ///   - isFirst: Whether the name begins with the word: an ال there is mostly part of a Persian word.
  /// - Returns: The word alone, or what stands before the article, what follows it, and what follows الله.
  static func parts(of word: [PointedLetter], isFirst: Bool) -> [Part] {
    if isAllah(word[...]) { return allah(word, from: 0, after: nil) }
    guard word.count >= 4 else { return [Part(letters: word)] }
    if begins(word, isFirst: isFirst) {
      return [Part(letters: Array(word[2...]), article: VowelSign.none)]
    }
    for place in 2..<word.count - 3 + 1 where isArticle(word, at: place) {
      if isAllah(word[place...]) {
        return allah(word, from: place, after: taken(word[place - 1]))
      }
      guard word.count - place >= 4, isInside(word, at: place) else { continue }
      return [
        Part(letters: withoutCase(word[..<place])),
        Part(letters: Array(word[(place + 2)...]), article: taken(word[place - 1])),
      ]
    }
    return [Part(letters: word)]
  }

  /// The letters before an article, without the vowel of the case.
  static func withoutCase(_ letters: some Sequence<PointedLetter>) -> [PointedLetter] {
    var letters = Array(letters)
    if let last = letters.indices.last, letters[last].vowel.isVowel { letters[last].vowel = .none }
    return letters
  }

  private static func taken(_ letter: PointedLetter) -> VowelSign {
    letter.vowel == .fatha || letter.vowel == .kasra ? letter.vowel : .none
  }

  private static func allah(
    _ word: [PointedLetter], from place: Int, after vowel: VowelSign?
  ) -> [Part] {
    var parts: [Part] = []
    if place > 0 { parts.append(Part(letters: withoutCase(word[..<place]))) }
    var name = Array(word[place..<place + 4])
    let rest = word[(place + 4)...]
    // A kasra at the end is the ezafe.
    for index in 0..<3 { name[index].vowel = .none }
    parts.append(Part(letters: name, article: vowel, isAllah: true))
    if !rest.isEmpty { parts.append(Part(letters: Array(rest), isSolid: true)) }
    return parts
  }

  /// Whether letters begin with الله.
  static func isAllah(_ letters: ArraySlice<PointedLetter>) -> Bool {
    letters.count >= 4 && zip(letters, "الله".unicodeScalars).allSatisfy { $0.letter == $1.value }
  }

  private static func isArticle(_ word: [PointedLetter], at place: Int) -> Bool {
    place + 1 < word.count && word[place].letter == PointedLetter.alef
      && word[place].vowel == .none && word[place + 1].letter == PointedLetter.lam
      && !word[place + 1].vowel.isVowel && !word[place + 1].isDoubled
      || isAllah(word[place...])
  }

  private static func isInside(_ word: [PointedLetter], at place: Int) -> Bool {
    if word[place - 1].vowel == .damma { return true }
    let after = word[(place + 2)...]
    return place <= longest && firsts.contains(PointedLetter.bare(word[..<place]))
      || after.count <= longest && seconds.contains(PointedLetter.bare(after))
  }

  private static func begins(_ word: [PointedLetter], isFirst: Bool) -> Bool {
    guard word[0].letter == PointedLetter.alef || word[0].letter == PointedLetter.hamzaAlef,
      word[0].vowel == .none || word[0].vowel == .fatha || !isFirst && word[0].vowel == .damma,
      word[1].letter == PointedLetter.lam, !word[1].vowel.isVowel, !word[1].isDoubled
    else { return false }
    let bare = PointedLetter.bare(word[2...])
    if persianWhole.contains(bare) || persian.contains(where: { bare.hasPrefix($0) }) {
      return false
    }
    let isArabic = arabic.contains(word[2].letter)
    let isSun = word[2].isDoubled && sun.contains(word[2].letter)
    return !isFirst || isArabic || isSun || nouns.contains(bare)
  }

  /// The words of the lists are not longer.
  private static let longest = 10

  /// The letters to which ل is assimilated: ت ث د ذ ر ز س ش ص ض ط ظ ل ن.
  static let sun = letters("تثدذرزسشصضطظلن")
  /// Letters that only Arabic words have.
  private static let arabic = letters("ثحذصضطظعغق")
  /// Words that are followed by the article.
  private static let firsts = words(
    "عبد ابو ابی ابا ذو ذی بیت دار بنت ام بین رب روح حق نور شمس صدر فخر")
  /// Words that follow it, in names and titles.
  private static let seconds = words(
    """
    دین الدین دوله سلطنه ملک ملوک ممالک زمان رحمن رحمان رحیم سادات اسلام ملل مللی تجار حکما عابدین
    شریعه حرمین نهرین شهدا ساعه
    """)
  /// Nouns with the article that begin names in the news.
  private static let nouns = words(
    "جزیره بشیر اسد شباب مالکی کاظمی کعبی هلال فتح انبار بصره نجف کرمل کوت رمادی سیستانی شرع جولانی"
  )
  /// How Persian and foreign words go on that begin with ال.
  private static let persian = words(
    """
    برز ماس وند هام هه هی یاس یگودر کسان فبا گو یز یور یسون تون بته وان وار مپ کتر کل یکا یوت ووی برت دوز یجان
    یستر یسا
    """)
  /// Those of them that are whole words.
  private static let persianWhole = words("ن نا ان کس مان مانی ی یف ف پ گا دو یت دار ا")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }

  private static func letters(_ text: String) -> Set<UInt32> {
    Set(text.unicodeScalars.map(\.value))
  }
}
