/// A word, number or mark of English text.
package struct EnglishToken: Hashable, Sendable {
  /// What a token is made of.
  package enum Kind: Hashable, Sendable {
    /// Letters, with the apostrophes and ampersands between them; an abbreviation with its dots.
    case word
    /// Digits with the separators inside the number, and the ending of an ordinal or decade.
    case number
    /// One punctuation mark or symbol, or the possessive ending `'s`.
    case mark
  }

  /// What the token is made of.
  package let kind: Kind
  /// Its place in the original, in UTF-8 bytes.
  package let range: Range<Int>
  /// Its folded text; an abbreviation without its dots (`us` for U.S.).
  package let text: String
  /// Whether its first letter is a capital.
  package let isCapitalised: Bool
  /// Whether it has two letters or more, all of them capitals.
  package let isAllCaps: Bool
}
