/// The consonant skeleton of a name: what its Persian and its English spelling have in common.
///
/// Both sides are written in one alphabet of thirteen sound classes: `b p t d r l m n`, `k` (ک ق گ غ
/// خ; k c q g kh gh), `s` (س ز ث ص ذ ض ظ; s z soft c), `c` (ش چ ج ژ; sh ch j), `f` (ف and the
/// consonant و; f v w ph) and `h`, at the start of a word only. Vowels, ع and silent letters are left
/// out, words are joined. A true pair has mostly the same skeleton or one that is one edit away
/// (لاوروف and Lavrov: `lfrf`), so a skeleton is an index key and a prefilter, not a verdict.
package enum Skeleton {
  /// The skeleton of a Persian name; folded already or not.
  ///
  /// O(length).
  package static func persian(_ folded: String) -> String {
    string(of: PersianLetters(folded).codes, persian: true)
  }

  /// The skeleton of an English name in any case, accented or not.
  ///
  /// O(length).
  package static func english(_ name: String) -> String {
    string(of: EnglishLetters(name).codes, persian: false)
  }

  /// The skeleton letters, in the order of their codes from 1 up.
  static let alphabet: [UInt8] = Array("bptdklmnrscfh".utf8)

  private static func string(of codes: [UInt8], persian: Bool) -> String {
    let classes = persian ? persianClasses(codes) : englishClasses(codes)
    return String(decoding: classes.map { alphabet[Int($0.rawValue) - 1] }, as: UTF8.self)
  }
}

/// A class of consonants that transliteration confuses.
enum SoundClass: UInt8 {
  case b = 1
  case p
  case t
  case d
  case k
  case l
  case m
  case n
  case r
  case s
  case c
  case f
  case h
}
