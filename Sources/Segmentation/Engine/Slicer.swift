import Model

/// Makes segments of a text out of the places where they end.
struct Slicer {
  /// The segments so far.
  private(set) var segments: [Segment] = []
  private let text: String
  private var paragraphs = 0

  init(_ text: String) {
    // A string of another encoding would be searched anew for every segment.
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  /// Adds the segments of the next paragraph, which end at `boundaries`.
  mutating func slice(_ paragraph: Paragraph, at boundaries: [Int]) {
    var start = paragraph.range.lowerBound
    for boundary in boundaries {
      if let range = paragraph.trimmed(start..<boundary) {
        segments.append(
          Segment(text: text(in: range), range: range, paragraph: paragraphs))
      }
      start = boundary
    }
    paragraphs += 1
  }

  private func text(in range: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<utf8.index(start, offsetBy: range.count)])
  }
}
