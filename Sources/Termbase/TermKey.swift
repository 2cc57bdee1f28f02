import EnglishText
import Model
import PersianText
import Transliteration

/// What spellings of one term have in common, on either side.
package enum TermKey {
  /// The key of a Persian term: folded letters and digits, nothing between them.
  package static func persian(_ text: String) -> String { Folding.key(text) }

  /// The key of an English term: folded words, one space between them.
  package static func english(_ text: String) -> String { EnglishFolding.key(text) }

  /// The consonants of a Persian name, comparable with those of an English one.
  package static func skeleton(persian text: String) -> String {
    Skeleton.persian(Folding.fold(text).string)
  }

  /// The consonants of an English name, comparable with those of a Persian one.
  package static func skeleton(english text: String) -> String { Skeleton.english(text) }
}
