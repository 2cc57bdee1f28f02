/// Facts about single folded letters, as Unicode scalar values.
package enum Letter {
  /// The space that all white space folds to.
  package static let space: UInt32 = 0x20
  /// The zero-width non-joiner, which parts a word from its affix without a visible gap.
  package static let zwnj: UInt32 = 0x200C

  /// Whether a folded scalar is a letter of the Arabic script.
  package static func isPersian(_ letter: UInt32) -> Bool {
    (0x0620...0x064A).contains(letter) || (0x066E...0x06D3).contains(letter)
      || (0x06EE...0x06EF).contains(letter) || (0x06FA...0x06FF).contains(letter)
      || (0x0750...0x077F).contains(letter) || (0x08A0...0x08C9).contains(letter)
  }

  /// Whether a folded scalar is a letter of any other script.
  package static func isForeign(_ letter: UInt32) -> Bool {
    if letter < 0x80 { return (97...122).contains(letter) || (65...90).contains(letter) }
    guard !isPersian(letter), let scalar = Unicode.Scalar(letter) else { return false }
    return scalar.properties.isAlphabetic
  }

  /// Whether a folded scalar is an ASCII digit; folding turns all three digit systems into these.
  package static func isDigit(_ letter: UInt32) -> Bool { (48...57).contains(letter) }

  /// Whether a folded scalar counts in a matching key: a letter or a digit.
  package static func isKey(_ letter: UInt32) -> Bool {
    isPersian(letter) || isDigit(letter) || isForeign(letter)
  }

  /// Whether a letter does not join to the one on its left: ا د ذ ر ز ژ و and their likes.
  ///
  /// Writers leave out the space between two words after these letters only, since after any other
  /// letter the two words would join on paper. Source: Unicode ArabicShaping, joining type R or U.
  package static func endsWithoutJoining(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x0621...0x0625, 0x0627, 0x062F...0x0632, 0x0648, 0x0688...0x0699, 0x06C4...0x06CB, 0x06CF:
      true
    default: false
    }
  }
}

extension String {
  /// The text of folded letters.
  package init(letters: some Sequence<UInt32>) {
    var view = String.UnicodeScalarView()
    for letter in letters {
      if let scalar = Unicode.Scalar(letter) { view.append(scalar) }
    }
    self = String(view)
  }
}
