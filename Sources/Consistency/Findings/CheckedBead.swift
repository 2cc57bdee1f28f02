import EnglishText
import PersianText
import Quantities
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
  /// The tags, variables and addresses of the Persian text.
  package let sourcePlaceholders: [Placeholder]
  /// The tags, variables and addresses of the English text.
  package let targetPlaceholders: [Placeholder]
  /// The dates of the Persian text.
  package let sourceDates: [StatedDate]
  /// The dates of the English text.
  package let targetDates: [StatedDate]
  /// The numbers of the Persian text, those of its dates included.
  package let sourceNumbers: [StatedNumber]
  /// The numbers of the English text, those of its dates included.
  package let targetNumbers: [StatedNumber]

  /// Examines a pair.
  init(index: Int, source: String, target: String, terms: [TermMatch]) {
    self.index = index
    self.source = source
    self.target = target
    self.terms = terms
    folded = Folding.fold(source)
    sourceTokens = folded.tokens()
    targetTokens = EnglishTokens.tokens(of: target)
    sourcePlaceholders = Placeholder.all(in: source)
    targetPlaceholders = Placeholder.all(in: target)
    sourceDates = SourceDates.all(in: folded, tokens: sourceTokens)
    targetDates = TargetDates.all(in: targetTokens)
    sourceNumbers = SourceNumbers.all(in: folded, tokens: sourceTokens, dates: sourceDates)
      .outside(sourcePlaceholders)
    targetNumbers = TargetNumbers.all(in: targetTokens, dates: targetDates)
      .outside(targetPlaceholders)
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
