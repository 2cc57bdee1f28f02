import PersianText

/// In which of the two languages a query is to be looked up, by its letters.
package enum QueryScript: Hashable, Sendable {
  /// It has a letter of the Arabic script.
  case persian
  /// It has Latin letters and none of the Arabic script.
  case english
  /// It has neither.
  case neither

  /// The script of `query`; linear.
  package init(of query: String) {
    let letters = Folding.fold(query).letters
    if letters.contains(where: Letter.isPersian) {
      self = .persian
    } else if letters.contains(where: Self.isLatin) {
      self = .english
    } else {
      self = .neither
    }
  }

  /// Whether a folded letter is Latin: ASCII, or one of the Latin blocks that has no plain likeness.
  package static func isLatin(_ letter: UInt32) -> Bool {
    (97...122).contains(letter)
      || Letter.isForeign(letter)
        && ((0xC0...0x24F).contains(letter) || (0x1E00...0x1EFF).contains(letter))
  }
}
