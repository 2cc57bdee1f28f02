/// The brackets and quotations of a paragraph that are a part of the sentence around them: they open within
/// it, and it goes on after them.
struct Enclosures {
  /// The longest stretch, in scalars, that is taken for a part of the sentence around it.
  private static let limit = 300
  /// The outermost stretches, each from its opening mark on, in order.
  private var spans: [Range<Int>] = []

  /// Finds the brackets and quotations from `start` on, in time linear in the paragraph.
  init(_ paragraph: Paragraph, from start: Int) {
    var brackets = Brackets()
    var quotations = Quotations()
    var place = start
    while place < paragraph.end {
      brackets.read(place, in: paragraph)
      quotations.read(place, in: paragraph)
      place = paragraph.nextLandmark(from: paragraph.next(place))
    }
    if brackets.spans.isEmpty, quotations.spans.isEmpty { return }
    let found = (brackets.spans + quotations.spans).sorted { $0.lowerBound < $1.lowerBound }
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

  /// The outermost brackets.
  ///
  /// The closing mark counts in only before a Persian word, for Persian has no capitals to tell that the
  /// sentence goes on after `(he is an engineer.)`.
  private struct Brackets {
    private(set) var spans: [Range<Int>] = []
    private var opening = 0
    private var depth = 0
    private var areMirrored = false

    mutating func read(_ place: Int, in paragraph: Paragraph) {
      switch paragraph[place] {
      case 0x28, 0x5B:
        if depth == 0 { opening = place }
        depth += 1
      case 0x29, 0x5D:
        close(at: place, in: paragraph)
      default:
        break
      }
    }

    private mutating func close(at place: Int, in paragraph: Paragraph) {
      guard depth > 0 else {
        // Text whose brackets face the wrong way, as converted Persian text often has, tells nothing.
        if Mark.isPersian(paragraph.scalar(before: place)), Mark.isSpace(paragraph[place + 1]) {
          areMirrored = true
          spans = []
        }
        return
      }
      depth -= 1
      guard depth == 0, !areMirrored, opensWithin(paragraph),
        paragraph.holds(opening..<place, fewerThan: limit)
      else { return }
      let end = paragraph.next(place)
      let goesOn = Mark.isPersian(paragraph[paragraph.skipSpaces(from: end)])
      spans.append(opening..<(goesOn ? end : place))
    }

    /// Whether the bracket opens after the beginning of a sentence.
    private func opensWithin(_ paragraph: Paragraph) -> Bool {
      let before = paragraph.skipSpaces(backFrom: opening)
      guard before > paragraph.range.lowerBound else { return false }
      let scalar = paragraph.scalar(before: before)
      return !Mark.isStop(scalar) && !Mark.isPlainCloser(scalar) && !Mark.isEitherQuote(scalar)
    }
  }

  /// The quotations, with their closing marks, so that a stop before such a mark is held as well.
  private struct Quotations {
    private(set) var spans: [Range<Int>] = []
    private var opening = 0
    private var isOpen = false

    mutating func read(_ place: Int, in paragraph: Paragraph) {
      let wasOpen = isOpen
      isOpen = paragraph.isQuotationOpen(after: place, isOpen)
      if isOpen, !wasOpen || Mark.isDoubleQuote(paragraph[place]) {
        // A quotation that opens again was never closed: what it holds is unknown.
        opening = place
      } else if wasOpen, !isOpen, paragraph.holds(opening..<place, fewerThan: limit),
        Quotation(paragraph: paragraph, start: opening, close: place).isEnclosed
      {
        spans.append(opening..<paragraph.next(place))
      }
    }
  }
}
