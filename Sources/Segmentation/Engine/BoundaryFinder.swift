/// Finds where the sentences of one paragraph end.
struct BoundaryFinder {
  private let paragraph: Paragraph
  private let rules: RuleSet
  /// The enclosures; found at the first mark that may open one, since most paragraphs have none.
  private var enclosures: Enclosures?
  /// Where the sentence that is being read starts.
  private var segmentStart: Int
  private var isQuoteOpen = false

  init(_ paragraph: Paragraph, rules: RuleSet) {
    self.paragraph = paragraph
    self.rules = rules
    segmentStart = paragraph.range.lowerBound
  }

  /// Adds where sentences end within the paragraph to `boundaries`; its own end is left out.
  mutating func find(into boundaries: inout [Int]) {
    var items = ListItems.starts(in: paragraph)[...]
    var place = paragraph.range.lowerBound
    while true {
      place = paragraph.nextLandmark(from: place)
      while let item = items.first, item <= place {
        close(at: item, in: &boundaries)
        items.removeFirst()
      }
      guard place < paragraph.end else { return }
      let mark = paragraph[place]
      isQuoteOpen = paragraph.isQuotationOpen(after: place, isQuoteOpen)
      if Mark.isStop(mark) {
        let run = StopRun(in: paragraph, at: place, isQuoteOpen: isQuoteOpen)
        isQuoteOpen = run.isQuoteOpen
        if let boundary = boundary(at: run) { close(at: boundary, in: &boundaries) }
        place = max(run.end, paragraph.next(place))
        continue
      }
      if mark != Mark.colon, enclosures == nil {
        enclosures = Enclosures(paragraph, from: place)
      }
      let next = paragraph.next(place)
      if rules.cutsDatelines, mark == Mark.colon,
        Dateline.stands(in: paragraph, from: segmentStart, to: place)
      {
        close(at: next, in: &boundaries)
      }
      place = next
    }
  }

  private mutating func close(at boundary: Int, in boundaries: inout [Int]) {
    guard boundary > segmentStart, boundary < paragraph.end else { return }
    boundaries.append(boundary)
    segmentStart = paragraph.skipSpaces(from: boundary)
  }

  /// Where the sentence ends at a stop, if it does.
  private func boundary(at run: StopRun) -> Int? {
    let next = paragraph.skipSpaces(from: run.end)
    guard next < paragraph.end else { return nil }
    if let split = leadingEllipsis(of: run) { return split }
    let context = StopContext(
      stop: run.kind,
      before: Before(
        paragraph: paragraph, segmentStart: segmentStart, run: run,
        isEnclosed: enclosures?.holds(run.start, endingIn: run) ?? false
      ).classes,
      after: After(paragraph: paragraph, start: next).classes,
      isSpaced: paragraph.showsSpace(in: run.end..<next), isClosed: run.isClosed)
    return rules.breaks(at: context) ? run.end : nil
  }

  /// Where a full stop ends the sentence and a spaced ellipsis, for what was left out, starts the next:
  /// `compounds. . . . The practice`.
  private func leadingEllipsis(of run: StopRun) -> Int? {
    guard run.kind == .fullEllipsis, !Mark.isSpace(paragraph.scalar(before: run.start)) else {
      return nil
    }
    let second = paragraph.next(run.start)
    let fourth = paragraph.next(paragraph.next(second))
    guard Mark.isSpace(paragraph[second]), Mark.isSpace(paragraph[fourth]) else { return nil }
    return second
  }
}
