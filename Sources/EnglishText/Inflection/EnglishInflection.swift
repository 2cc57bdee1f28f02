/// Tells which English words are forms of one word, as far as matching terms needs it.
///
/// There is no dictionary: a word has several possible stems, and two words are forms of one when they
/// share a stem, or when a table says so. The answers err on the side of "no" where a rule would join
/// different names.
package enum EnglishInflection {
  /// The longest word that is analysed, in bytes; anything longer is its own stem.
  static let limit = 48

  /// The words that `word` may be a form of, itself first, in American spelling.
  ///
  /// The word may be in any case and may carry a possessive ending. Constant time for a word.
  package static func stems(of word: String) -> [String] {
    let key = EnglishFolding.key(word)
    guard !key.isEmpty, key.utf8.count <= limit, !key.utf8.contains(0x20) else { return [key] }
    var stems = [key]
    if let irregular = IrregularForms.lemma[key] {
      stems += irregular
    } else if !IrregularForms.uninflected.contains(key) {
      stems += RegularForms.stems(of: Array(key.utf8))
    }
    var seen: Set<String> = []
    return stems.map(EnglishSpelling.american).filter { seen.insert($0).inserted }
  }

  /// The most likely dictionary form of `word`, folded and in American spelling.
  package static func lemma(_ word: String) -> String {
    let stems = stems(of: word)
    return stems.count > 1 ? stems[1] : stems.first ?? ""
  }

  /// Whether two terms are the same word, or word for word the same words, by inflection, by spelling
  /// (defence, defense) or by a derivation that translations use freely (Ukraine, Ukrainian).
  ///
  /// Linear in the number of words.
  package static func areForms(_ first: String, _ second: String) -> Bool {
    let left = EnglishFolding.key(first).split(separator: " ")
    let right = EnglishFolding.key(second).split(separator: " ")
    guard left.count == right.count, !left.isEmpty else { return false }
    return zip(left, right).allSatisfy { areWordForms(String($0), String($1)) }
  }

  private static func areWordForms(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let left = stems(of: first)
    let right = stems(of: second)
    if left.contains(where: right.contains) { return true }
    return left.contains { stem in right.contains { Derivation.relates(stem, $0) } }
  }
}
