/// A quotation of a paragraph, and whether the sentence that it opens in goes on after it.
///
/// A quotation of several sentences is one piece with its frame when the frame goes on
/// (`He said, "Stop! Go home!" and left.`). In English a small letter or a comma shows that. Persian has
/// neither, but its verb stands last: a frame without a verb before the quotation still waits for it.
struct Quotation {
  /// The longest rest of a frame, in scalars, that is believed; a new sentence is often longer.
  private static let longestRest = 60
  /// The longest word that is looked up, in scalars.
  private static let longestWord = 12

  let paragraph: Paragraph
  /// Where its opening mark stands.
  let start: Int
  /// Where its closing mark stands.
  let close: Int

  /// Whether the quotation is a part of the sentence around it.
  var isEnclosed: Bool {
    let end = paragraph.next(close)
    let next = paragraph.skipSpaces(from: end)
    guard next < paragraph.end else { return false }
    let frame = paragraph.skipSpaces(backFrom: start)
    let previous = paragraph.scalar(before: frame)
    let opensSentence = opensSentence(after: previous)
    if Mark.isComma(paragraph[next]) { return !opensSentence }
    guard next > end else { return false }
    let last = paragraph.scalar(before: paragraph.skipSpaces(backFrom: close))
    let after = After(paragraph: paragraph, start: next).classes
    let visiblyGoesOn = !after.isDisjoint(with: [.lower, .persianContinuation])
    if opensSentence {
      return startsWithSaying(next) || endsWithSaying(next) || visiblyGoesOn && Mark.isStop(last)
    }
    if visiblyGoesOn {
      // `He said, "A. B," she repeated` is two frames.
      return !(Mark.isComma(last) && Mark.isComma(previous))
    }
    // A quotation inside a sentence keeps its question or exclamation mark and loses its full stop.
    guard after.contains(.persian), !Mark.isPoint(last) else { return false }
    if !Mark.isStop(last) || after.contains(.persianConjunction) { return true }
    return !after.contains(.persianStarter) && isShort(from: next) && waitsForVerb(before: frame)
  }

  /// Whether nothing of the sentence stands before the quotation, given the last visible scalar before it.
  private func opensSentence(after previous: UInt32) -> Bool {
    Mark.isSpace(previous) || Mark.isStop(previous) || Mark.isPlainCloser(previous)
      || Mark.isEitherQuote(previous)
  }

  /// Whether the Persian words up to `end` lack the verb that would end them.
  private func waitsForVerb(before end: Int) -> Bool {
    let hasComma = Mark.isComma(paragraph.scalar(before: end))
    var word = word(
      endingAt: hasComma ? paragraph.skipSpaces(backFrom: paragraph.previous(end)) : end)
    if word.facts.roles.contains(.persianComplementiser) {
      word = self.word(endingAt: paragraph.skipSpaces(backFrom: word.range.lowerBound))
    }
    return !word.range.isEmpty && !word.isPersianVerb
  }

  /// Whether a Persian verb of saying stands at `start`.
  private func startsWithSaying(_ start: Int) -> Bool {
    var end = start
    var count = 0
    while count < Self.longestWord, Mark.isPersian(paragraph[end]) {
      end = paragraph.next(end)
      count += 1
    }
    return Word(in: paragraph, at: start..<end).facts.roles.contains(.persianSaying)
  }

  /// Whether a short rest of the sentence from `start` on ends with a Persian verb of saying.
  private func endsWithSaying(_ start: Int) -> Bool {
    guard let end = nearbyStop(from: start), end > start else { return false }
    return word(endingAt: paragraph.skipSpaces(backFrom: end)).facts.roles.contains(.persianSaying)
  }

  /// Whether the rest of the sentence from `next` on is short.
  private func isShort(from next: Int) -> Bool { nearbyStop(from: next) != nil }

  /// Where the next stop stands, or the end of the paragraph, when it is near.
  private func nearbyStop(from start: Int) -> Int? {
    var place = start
    for _ in 0..<Self.longestRest {
      if place >= paragraph.end || Mark.isStop(paragraph[place]) { return place }
      place = paragraph.next(place)
    }
    return place >= paragraph.end ? place : nil
  }

  /// The Persian word that ends at `end`; empty where there is none.
  private func word(endingAt end: Int) -> Word {
    var start = end
    var count = 0
    while count < Self.longestWord, Mark.isPersian(paragraph.scalar(before: start)) {
      start = paragraph.previous(start)
      count += 1
    }
    return Word(in: paragraph, at: start..<end)
  }
}
