/// Tells spelling variants of one name from different names: زاخاروا/زاخارووا, کیف/کییف, ترامپ/ترمپ.
///
/// Writers of Persian agree on a foreign name's consonants and differ in its vowel letters ا و ی and in
/// doubled letters (measured: edit distance one on these catches the variants of real news text).
package enum SpellingVariant {
  /// The fewest letters of a name whose variants are looked for; shorter ones collide.
  package static let shortest = 5

  private static let alef: UInt32 = 0x0627
  private static let vav: UInt32 = 0x0648
  private static let ye: UInt32 = 0x06CC

  /// Whether a letter can stand for a vowel.
  package static func isVowelLetter(_ letter: UInt32) -> Bool {
    letter == alef || letter == vav || letter == ye
  }

  /// A spelling without its vowel letters and doubled letters: what variants have in common.
  ///
  /// The first letter stays, vowel or not.
  package static func reduced(_ letters: some Collection<UInt32>) -> [UInt32] {
    var result: [UInt32] = []
    for (index, letter) in letters.enumerated() where index == 0 || !isVowelLetter(letter) {
      if result.last != letter || index == 0 { result.append(letter) }
    }
    return result
  }

  /// Whether two spellings differ in exactly one vowel letter or doubled letter, added, left out or changed.
  package static func areVariants(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    guard abs(left.count - right.count) <= 1, left != right else { return false }
    var place = 0
    while place < left.count, place < right.count, left[place] == right[place] { place += 1 }
    if left.count == right.count {
      return isVowelLetter(left[place]) && isVowelLetter(right[place])
        && left[(place + 1)...].elementsEqual(right[(place + 1)...])
    }
    let longer = left.count > right.count ? left : right
    let shorter = left.count > right.count ? right : left
    guard longer[(place + 1)...].elementsEqual(shorter[place...]) else { return false }
    let added = longer[place]
    return isVowelLetter(added) || (place > 0 && longer[place - 1] == added)
  }
}
