import Model

/// Splits text into paragraphs and sentences.
///
/// Every line is a paragraph (LF, CR LF, CR and the Unicode line and paragraph separators end one); blank
/// lines are skipped. A paragraph without a stop, such as a headline, is one segment. Segments are
/// trimmed of white space and are exact slices of the input. Linear in the text.
package struct Segmenter: Sendable {
  /// The rules that decide where a sentence ends.
  private let rules: RuleSet

  /// Makes a segmenter for a language; languages without rules of their own get the English ones.
  package init(language: Language) {
    rules = language.isPersian ? .persian : .english
  }

  /// The segments of `text`, in order, with their places in UTF-8 bytes.
  package func segments(of text: String) -> [Segment] {
    var slicer = Slicer(text)
    var boundaries: [Int] = []
    for paragraph in Lines(Array(text.utf8)) {
      boundaries.removeAll(keepingCapacity: true)
      var finder = BoundaryFinder(paragraph, rules: rules)
      finder.find(into: &boundaries)
      boundaries.append(paragraph.end)
      slicer.slice(paragraph, at: boundaries)
    }
    return slicer.segments
  }
}
