/// Writes a reading of a name by a scheme's table.
struct SchemeWriter {
  private let table: SchemeTable
  private var text = ""
  /// Whether the name has no word yet.
  private var isFirst = true
  /// What the last word ended with, for the separator of digraphs.
  private var word = ""

  /// The name in Latin letters.
  ///
  /// Linear.
  static func text(of name: Vocalisation, by table: SchemeTable) -> String {
    var writer = SchemeWriter(table: table)
    for (place, piece) in name.pieces.enumerated() {
      switch piece {
      case .word(let word):
        writer.write(word, isLast: !name.pieces[(place + 1)...].contains(where: Self.isWord))
      case .other(let text): writer.writeOther(text, before: name.pieces[(place + 1)...].first)
      }
    }
    return writer.text
  }

  private init(table: SchemeTable) { self.table = table }

  private static func isWord(_ piece: Vocalisation.Piece) -> Bool {
    if case .word = piece { return true }
    return false
  }

  /// Blanks before an ending that belongs to the word before it are not written.
  private mutating func writeOther(_ other: String, before next: Vocalisation.Piece?) {
    guard other == " ", !isFirst, case .word(let word) = next, word.joint == .apart else {
      text += other
      return
    }
    if table.solid.contains(word.bare) {
      isSolid = true
    } else if table.primed.contains(word.bare) {
      text += table.sign("separator")
      isSolid = true
    } else {
      text += other
    }
  }

  /// Whether the next word goes on in small letters without a gap.
  private var isSolid = false

  private mutating func write(_ word: VocalisedWord, isLast: Bool) {
    var isSmall = isSolid
    isSolid = false
    switch word.joint {
    case .apart: break
    case .solid: isSmall = true
    case .joiner: isSmall = writeJoiner(before: word) || isSmall
    case .article(let vowel):
      if writeArticle(vowel, before: word) {
        finish(word, isLast: isLast)
        return
      }
    }
    self.word = ""
    if word.isAllah {
      self.word = table.sign("allah")
    } else {
      write(word.signs)
    }
    let isConjunction = word.signs.first?.sound == .conjunction
    text += isSmall || isConjunction && !isFirst ? self.word : Self.capitalised(self.word)
    finish(word, isLast: isLast)
  }

  private mutating func finish(_ word: VocalisedWord, isLast: Bool) {
    isFirst = false
    writeEzafe(word, isLast: isLast)
  }

  /// Writes what a ZWNJ becomes; returns whether the word goes on in small letters.
  private mutating func writeJoiner(before word: VocalisedWord) -> Bool {
    let joiner = table.sign("joiner")
    let isBound = table.solid.contains(word.bare) || table.solidJoined.contains(word.bare)
    if joiner == " ", isBound { return true }
    text += joiner
    return joiner != " "
  }

  /// Writes the article; returns whether it has written the word الله with it.
  private mutating func writeArticle(_ vowel: VowelSign, before word: VocalisedWord) -> Bool {
    let gap = table.sign("article-gap")
    if word.isAllah {
      let joined = table.sign("allah-joined")
      if !joined.isEmpty {
        while text.last == " " { text.removeLast() }
        text += joined
        return true
      }
      if text.last.map({ $0 != " " && $0 != "-" }) == true { text += " " }
      return false
    }
    if !isFirst, text.last != " ", text.last != "-" { text += " " }
    let key =
      isFirst
      ? "article-initial"
      : vowel == .kasra ? "article-kasra" : vowel == .fatha ? "article-fatha" : "article"
    var article = table.sign(key)
    if table.assimilates, let first = word.signs.first, first.sound == .consonant,
      ArabicArticle.sun.contains(first.letter)
    {
      article.removeLast()
      article += table.letter(first.letter)
    }
    // BGN/PCGN writes it large at the beginning of a name, the others never.
    text += isFirst && gap == " " ? Self.capitalised(article) : article
    text += gap
    return false
  }

  private mutating func writeEzafe(_ word: VocalisedWord, isLast: Bool) {
    let endsInVowel = word.signs.last.map { $0.sound.isVowel || $0.vowel.isVowel } ?? false
    switch word.ezafe {
    case .none: break
    case .plain: text += table.sign(endsInVowel && !word.isAllah ? "ezafe-vowel" : "ezafe")
    case .ye: text += table.sign("ezafe-ye")
    case .hamza where !endsInVowel: text += table.sign("ezafe")
    case .hamza: text += table.sign(isLast ? "indefinite" : "ezafe-hamza")
    }
  }

  // MARK: Letters

  private mutating func write(_ signs: [Sign]) {
    var last = ""
    for (place, sign) in signs.enumerated() {
      let isInitial = place == 0
      var value = value(of: sign, isInitial: isInitial)
      // The tashdid of a first letter is that of the article.
      if sign.isDoubled, !isInitial { value += value }
      if sign.letter == PointedLetter.he, sign.sound == .consonant, Self.digraphs.contains(last) {
        word += table.sign("separator")
      }
      word += value
      word += table.vowels[Int(sign.vowel.rawValue)]
      last = sign.vowel.isVowel || sign.isDoubled ? "" : value
    }
  }

  private func value(of sign: Sign, isInitial: Bool) -> String {
    switch sign.sound {
    case .silent: ""
    case .silentVav: table.writesSilentVav ? table.letter(PointedLetter.vav) : ""
    case .consonant:
      sign.letter == PointedLetter.ayn && isInitial && !table.writesInitialAyn
        ? "" : table.letter(sign.letter)
    case .pashtoDe:
      table.sign("pashto-de").isEmpty ? table.letter(sign.letter) : table.sign("pashto-de")
    default: table.sounds[Int(sign.sound.rawValue)]
    }
  }

  /// Letters that make a digraph with an h.
  private static let digraphs: Set<String> = ["k", "z", "s", "g"]

  /// A word with its first letter large; signs before it stay.
  private static func capitalised(_ word: String) -> String {
    var text = String.UnicodeScalarView()
    var isDone = false
    for scalar in word.unicodeScalars {
      if isDone || !scalar.properties.isLowercase {
        text.append(scalar)
      } else {
        text.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
      }
      isDone = isDone || scalar.properties.isCased
    }
    return String(text)
  }
}
