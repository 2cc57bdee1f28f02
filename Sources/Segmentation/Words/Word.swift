/// A word of a paragraph.
struct Word {
  private let paragraph: Paragraph
  /// Where it stands.
  let range: Range<Int>
  /// What the lists say of it.
  let facts: WordFacts

  init(in paragraph: Paragraph, at range: Range<Int>) {
    self.paragraph = paragraph
    self.range = range
    facts = WordTable.lists.facts(of: paragraph.bytes, in: range)
  }

  /// Its scalars.
  var scalars: UTF8Scalars { UTF8Scalars(paragraph.bytes, in: range) }

  /// The number of its scalars, counted anew.
  var count: Int {
    var count = 0
    for place in range where !UTF8Scalar.continues(paragraph.bytes[place]) { count += 1 }
    return count
  }

  /// Whether its first letter is a capital.
  var isCapitalised: Bool { Mark.isUpper(paragraph[range.lowerBound]) }

  /// What abbreviation it is, if it is one.
  var abbreviation: Preceding { facts.abbreviation(isCapitalised: isCapitalised) }

  /// How many letters of the Arabic script it has, marks and joiners left out.
  var persianLetters: Int {
    var count = 0
    for scalar in scalars where Mark.isPersianLetter(scalar) { count += 1 }
    return count
  }

  /// Whether it has two letters or more and the last ones are small Latin ones.
  var endsInSmallLetters: Bool {
    guard Mark.isLower(paragraph.scalar(before: range.upperBound)) else { return false }
    let last = paragraph.previous(range.upperBound)
    guard last > range.lowerBound else { return false }
    return Mark.isLower(paragraph.scalar(before: last))
      || paragraph.previous(last) == range.lowerBound
  }

  /// Whether it is short and has no vowel, as abbreviations made of consonants have none: pts, hrs, mtg.
  var isVowelless: Bool {
    guard range.count <= 5, !facts.roles.contains(.interjection) else { return false }
    return paragraph.bytes[range].allSatisfy { byte in
      switch byte | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: false  // a e i o u y
      default: (0x61...0x7A).contains(byte | 0x20)
      }
    }
  }

  /// Whether it is a Persian verb that ends a clause, as those before a quotation do.
  var isPersianVerb: Bool {
    if facts.roles.contains(.persianVerb) { return true }
    let bytes = paragraph.bytes[range]
    return WordLists.persianVerbPrefixes.contains { bytes.starts(with: $0.utf8) }
      || bytes.reversed().starts(with: WordLists.persianVerbEnding.utf8.reversed()) && count > 3
  }

  /// The parts between its dots and decimal marks.
  var parts: [Word] {
    var parts: [Word] = []
    var start = range.lowerBound
    var place = start
    func close() {
      if place > start { parts.append(Word(in: paragraph, at: start..<place)) }
    }
    while place < range.upperBound {
      let scalar = paragraph[place]
      let next = paragraph.next(place)
      if scalar == Mark.period || scalar == Mark.decimal {
        close()
        start = next
      }
      place = next
    }
    close()
    return parts
  }

  /// Whether it has dots or decimal marks within.
  var hasParts: Bool {
    scalars.contains { $0 == Mark.period || $0 == Mark.decimal }
  }
}
