/// A word, number or mark of Persian text.
package struct Token: Hashable, Sendable {
  /// What a token is made of.
  package enum Kind: Hashable, Sendable {
    /// Letters of the Arabic script, with the ZWNJs inside the word.
    case word
    /// Letters of another script.
    case foreign
    /// Digits with the separators inside the number.
    case number
    /// One punctuation mark or symbol.
    case mark
  }

  /// What the token is made of.
  package let kind: Kind
  /// Its place in the folded text, in folded letters.
  package let folded: Range<Int>
  /// Its place in the original, in UTF-8 bytes.
  package let range: Range<Int>
  /// Its folded text, ZWNJs included.
  package let text: String
}
