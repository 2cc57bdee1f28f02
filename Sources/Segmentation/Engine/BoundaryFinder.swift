/// Finds where the sentences of one paragraph end.
struct BoundaryFinder {
  let paragraph: Paragraph
  let rules: RuleSet

  /// Where sentences end within `content`, as indices of scalars; the end of the content is left out.
  mutating func boundaries(in content: Range<Int>) -> [Int] {
    var boundaries: [Int] = []
    let items = ListItems.starts(in: paragraph, content: content)
    let enclosures = Enclosures(paragraph)
    var nextItem = 0
    var isQuoteOpen = false
    var segmentStart = content.lowerBound
    var place = content.lowerBound
    func close(at boundary: Int) {
      guard boundary > segmentStart, boundary < content.upperBound else { return }
      boundaries.append(boundary)
      segmentStart = paragraph.skipSpaces(from: boundary)
    }
    while place < content.upperBound {
      if nextItem < items.count, place >= items[nextItem] {
        close(at: items[nextItem])
        nextItem += 1
      }
      let scalar = paragraph[place]
      isQuoteOpen = paragraph.isQuotationOpen(after: place, isQuoteOpen)
      guard Mark.isStop(scalar) else {
        place += 1
        continue
      }
      let run = StopRun(in: paragraph, at: place, isQuoteOpen: isQuoteOpen)
      isQuoteOpen = run.isQuoteOpen
      let next = paragraph.skipSpaces(from: run.end)
      if next < content.upperBound {
        if let split = leadingEllipsis(of: run) {
          close(at: split)
        } else {
          let context = StopContext(
            stop: run.kind,
            before: Before(
              paragraph: paragraph, segmentStart: segmentStart, run: run,
              isEnclosed: enclosures.holds(place, endingIn: run)
            ).classes,
            after: After(paragraph: paragraph, start: next).classes,
            isSpaced: next > run.end, isClosed: run.isClosed)
          if rules.breaks(at: context) { close(at: run.end) }
        }
      }
      place = max(run.end, place + 1)
    }
    return boundaries
  }

  /// Where a full stop ends the sentence and a spaced ellipsis, for what was left out, starts the next:
  /// `compounds. . . . The practice`.
  private func leadingEllipsis(of run: StopRun) -> Int? {
    guard run.kind == .fullEllipsis, !Mark.isSpace(paragraph[run.start - 1]),
      Mark.isSpace(paragraph[run.start + 1]), Mark.isSpace(paragraph[run.start + 3])
    else { return nil }
    return run.start + 1
  }
}
