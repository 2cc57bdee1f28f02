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
    let next = paragraph.skipSpaces(from: close + 1)
    guard next < paragraph.count else { return false }
    let previous = lastVisible(before: start)
    if Mark.isComma(paragraph[next]) { return !opensSentence(after: previous) }
    guard next > close + 1 else { return false }
    let last = paragraph[lastVisible(before: close)]
    let after = After(paragraph: paragraph, start: next).classes
    let visiblyGoesOn = !after.isDisjoint(with: [.lower, .persianContinuation])
    if opensSentence(after: previous) {
      return startsWithSaying(next) || visiblyGoesOn && Mark.isStop(last)
    }
    if visiblyGoesOn {
      // `He said, "A. B," she repeated` is two frames.
      return !(Mark.isComma(last) && Mark.isComma(paragraph[previous]))
    }
    // A quotation inside a sentence keeps its question or exclamation mark and loses its full stop.
    guard after.contains(.persian), !Mark.isPoint(last) else { return false }
    if !Mark.isStop(last) || after.contains(.persianConjunction) { return true }
    return !after.contains(.persianStarter) && isShort(from: next) && waitsForVerb(before: previous)
  }

  /// Whether nothing of the sentence stands before the quotation.
  private func opensSentence(after previous: Int) -> Bool {
    let scalar = paragraph[previous]
    return previous < 0 || Mark.isStop(scalar) || Mark.isPlainCloser(scalar)
      || Mark.isEitherQuote(scalar)
  }

  /// Whether the Persian words up to `previous` lack the verb that would end them.
  private func waitsForVerb(before previous: Int) -> Bool {
    let end = Mark.isComma(paragraph[previous]) ? lastVisible(before: previous) : previous
    var word = word(endingAt: end)
    if WordLists.persianComplementisers.contains(word.text) {
      word = self.word(endingAt: lastVisible(before: word.start))
    }
    return !word.text.isEmpty && !WordLists.isPersianVerb(word.text)
  }

  /// Whether a Persian verb of saying stands at `next`.
  private func startsWithSaying(_ next: Int) -> Bool {
    var end = next
    while end < paragraph.count, end - next < Self.longestWord, Mark.isPersian(paragraph[end]) {
      end += 1
    }
    return WordLists.persianSayings.contains(text(next..<end))
  }

  /// Whether the rest of the sentence from `next` on is short.
  private func isShort(from next: Int) -> Bool {
    next + Self.longestRest >= paragraph.count
      || (next..<(next + Self.longestRest)).contains { Mark.isStop(paragraph[$0]) }
  }

  /// The Persian word whose last letter stands at `last`, and where it starts; empty where there is none.
  private func word(endingAt last: Int) -> (text: String, start: Int) {
    var start = last + 1
    while start > 0, last - start < Self.longestWord, Mark.isPersian(paragraph[start - 1]) {
      start -= 1
    }
    return (text(start..<(last + 1)), start)
  }

  /// The last place before `place` without white space; negative when there is none.
  private func lastVisible(before place: Int) -> Int {
    var previous = place - 1
    while previous >= 0, Mark.isSpace(paragraph[previous]) { previous -= 1 }
    return previous
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for place in range {
      if let scalar = Unicode.Scalar(paragraph[place]) { view.append(scalar) }
    }
    return String(view)
  }
}
