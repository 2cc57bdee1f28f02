/// A stop with all that belongs to it: further stops, closing quotation marks and brackets, and a citation.
struct StopRun {
  /// Where the first stop stands.
  let start: Int
  /// Where what belongs to the stop ends.
  private(set) var end: Int
  /// The kind of the stop.
  private(set) var kind: StopKinds = []
  /// Whether a closing mark belongs to it.
  private(set) var isClosed = false
  /// Whether the straight quotation mark is open after it.
  private(set) var isQuoteOpen: Bool
  private var points = 0
  private var ellipses = 0

  /// Reads the stop at `start`, in time linear in its length.
  init(in paragraph: Paragraph, at start: Int, isQuoteOpen: Bool) {
    self.start = start
    self.isQuoteOpen = isQuoteOpen
    end = start
    var place = start
    repeat {
      end = readClosers(in: paragraph, from: readStops(in: paragraph, from: place))
      place = continuation(in: paragraph)
    } while place > end
    skipCitation(in: paragraph)
    if kind.isEmpty {
      let dots = points + 3 * ellipses
      kind = dots == 1 ? .period : dots < 4 ? .ellipsis : .fullEllipsis
    }
  }

  private mutating func readStops(in paragraph: Paragraph, from start: Int) -> Int {
    var place = start
    while Mark.isStop(paragraph[place]) {
      let stop = paragraph[place]
      if stop == 0x2026 {
        ellipses += 1
      } else if Mark.isPoint(stop) {
        points += 1
      } else if Mark.isQuestion(stop) {
        kind = .question
      } else if kind != .question {
        kind = .exclamation
      }
      place = paragraph.next(place)
    }
    return place
  }

  private mutating func readClosers(in paragraph: Paragraph, from start: Int) -> Int {
    var place = start
    while true {
      let mark = paragraph[place]
      let next = paragraph[paragraph.next(place)]
      let endsHere = !Mark.isLetter(next) && !Mark.isDigit(next)
      if Mark.isPlainCloser(mark) {
        // Some write ” on both sides.
        if mark == 0x201D, !endsHere { return place }
      } else if mark == Mark.straightQuote {
        guard isQuoteOpen || endsHere else { return place }
        isQuoteOpen = false
      } else {
        guard Mark.isEitherQuote(mark), endsHere else { return place }
      }
      isClosed = true
      place = paragraph.next(place)
    }
  }

  /// Where the run goes on after white space: at a stop that stands alone (`. . .`), or at the quotation
  /// mark or bracket that closes; the end of the run when it does not go on.
  private func continuation(in paragraph: Paragraph) -> Int {
    let next = paragraph.skipSpaces(from: end)
    guard next > end, next < paragraph.end else { return end }
    var after = next
    while Mark.isStop(paragraph[after]) { after = paragraph.next(after) }
    let isAlone = Mark.isSpace(paragraph[after]) || Mark.isPlainCloser(paragraph[after])
    if after > next { return isAlone || Mark.isEitherQuote(paragraph[after]) ? next : end }
    let mark = paragraph[next]
    let closes = Mark.isPlainCloser(mark) || mark == Mark.straightQuote && isQuoteOpen
    return closes && Mark.isSpace(paragraph[paragraph.next(next)]) ? next : end
  }

  /// Takes in what belongs to the sentence before the stop: numbers of notes, marks of omission (`[17]`, `[…]`).
  private mutating func skipCitation(in paragraph: Paragraph) {
    while true {
      let open = paragraph.skipSpaces(from: end)
      guard paragraph[open] == 0x5B else { return }
      var place = open + 1
      var count = 0
      while Mark.isDigit(paragraph[place]) || Mark.isPoint(paragraph[place]), count < 4 {
        place = paragraph.next(place)
        count += 1
      }
      guard place > open + 1, paragraph[place] == 0x5D else { return }
      end = place + 1
    }
  }
}
