/// The brackets and quotations of a paragraph that are a part of the sentence around them: they open within
/// it, and it goes on after them.
struct Enclosures {
  /// The longest stretch, in scalars, that is taken for a part of the sentence around it.
  private static let limit = 300
  /// The outermost stretches, each from its opening mark on, in order.
  private var spans: [Range<Int>] = []

  /// Finds the brackets and quotations, in time linear in the paragraph.
  init(_ paragraph: Paragraph) {
    var found = Self.brackets(paragraph) + Self.quotations(paragraph)
    found.sort { $0.lowerBound < $1.lowerBound }
    for span in found {
      if let last = spans.last, last.upperBound >= span.lowerBound { continue }
      spans.append(span)
    }
  }

  /// Whether the stop at `place`, and what belongs to it, stands in a stretch.
  func holds(_ place: Int, endingIn run: StopRun) -> Bool {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].contains(place) && spans[low].upperBound >= run.end
  }

  private static func brackets(_ paragraph: Paragraph) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var opening: Int?
    var depth = 0
    for place in 0..<paragraph.count {
      let scalar = paragraph[place]
      if scalar == 0x28 || scalar == 0x5B {
        if depth == 0 { opening = place }
        depth += 1
      } else if scalar == 0x29 || scalar == 0x5D {
        guard depth > 0 else {
          // Text whose brackets face the wrong way, as converted Persian text often has, tells nothing.
          if Mark.isPersian(paragraph[place - 1]), Mark.isSpace(paragraph[place + 1]) { return [] }
          continue
        }
        depth -= 1
        guard depth == 0, let start = opening, place - start < limit else { continue }
        if isInside(start, paragraph) { spans.append(start..<place) }
      }
    }
    return spans
  }

  /// The quotations, with their closing marks, so that a stop before such a mark is held as well.
  private static func quotations(_ paragraph: Paragraph) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var opening: Int?
    var isOpen = false
    for place in 0..<paragraph.count {
      let wasOpen = isOpen
      isOpen = paragraph.isQuotationOpen(after: place, isOpen)
      if isOpen, !wasOpen || Mark.isDoubleQuote(paragraph[place]) {
        // A quotation that opens again was never closed: what it holds is unknown.
        opening = place
      } else if wasOpen, !isOpen, let start = opening, place - start < limit,
        Quotation(paragraph: paragraph, start: start, close: place).isEnclosed
      {
        spans.append(start..<(place + 1))
      }
    }
    return spans
  }

  /// Whether a bracket opens after the beginning of a sentence.
  private static func isInside(_ start: Int, _ paragraph: Paragraph) -> Bool {
    var before = start - 1
    while before >= 0, Mark.isSpace(paragraph[before]) { before -= 1 }
    guard before >= 0 else { return false }
    let scalar = paragraph[before]
    return !Mark.isStop(scalar) && !Mark.isPlainCloser(scalar) && !Mark.isEitherQuote(scalar)
  }
}
