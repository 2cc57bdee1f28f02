import EnglishText
import PersianText
import TermRecognition

/// A pair of texts under examination, with what several checks want to know of it.
package struct CheckedBead: Sendable {
  /// Its place in the alignment, counted from 0.
  package let index: Int
  /// The Persian text.
  package let source: String
  /// The English text.
  package let target: String
  /// The Persian text, folded.
  package let folded: FoldedText
  /// The Persian tokens.
  package let sourceTokens: [Token]
  /// The English tokens.
  package let targetTokens: [EnglishToken]
  /// The termbase's terms in the Persian text, in order; ranges are UTF-8 bytes of `source`.
  package let terms: [TermMatch]

  /// Examines a pair.
  init(index: Int, source: String, target: String, terms: [TermMatch]) {
    self.index = index
    self.source = source
    self.target = target
    self.terms = terms
    folded = Folding.fold(source)
    sourceTokens = folded.tokens()
    targetTokens = EnglishTokens.tokens(of: target)
  }

  /// Whether the translation has anything but blanks.
  package var isTranslated: Bool {
    target.unicodeScalars.contains { !$0.properties.isWhitespace }
  }

  /// Whether the source has anything but blanks.
  package var hasSource: Bool {
    source.unicodeScalars.contains { !$0.properties.isWhitespace }
  }
}
