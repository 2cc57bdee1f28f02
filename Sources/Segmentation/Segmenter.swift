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
    var segments: [Segment] = []
    var paragraph = 0
    let bytes = Array(text.utf8)
    for line in Paragraph.lines(of: text) {
      guard let content = line.trimmed(0..<line.count) else { continue }
      var finder = BoundaryFinder(paragraph: line, rules: rules)
      var start = content.lowerBound
      for boundary in finder.boundaries(in: content) + [content.upperBound] {
        if let piece = line.trimmed(start..<boundary) {
          let range = line.byteRange(of: piece)
          segments.append(
            Segment(
              text: String(decoding: bytes[range], as: UTF8.self), range: range,
              paragraph: paragraph))
        }
        start = boundary
      }
      paragraph += 1
    }
    return segments
  }
}
