/// One line of the input, without the white space at its ends.
///
/// It shares the bytes of the whole input. Places are UTF-8 offsets of the input, always at the start of a
/// scalar.
struct Paragraph {
  /// The whole input, which is valid UTF-8.
  let bytes: [UInt8]
  /// Where the paragraph stands in it.
  let range: Range<Int>

  /// Where the paragraph ends.
  var end: Int { range.upperBound }

  /// The scalar at `place`, or a space outside the paragraph.
  @inline(__always)
  subscript(place: Int) -> UInt32 {
    guard place >= range.lowerBound, place < range.upperBound else { return Mark.space }
    let first = bytes[place]
    return first < 0x80 ? UInt32(first) : UTF8Scalar.decode(bytes, at: place)
  }

  /// The scalar that ends at `place`, or a space outside the paragraph.
  func scalar(before place: Int) -> UInt32 {
    guard place > range.lowerBound, place <= range.upperBound else { return Mark.space }
    return self[UTF8Scalar.start(bytes, before: place)]
  }

  /// Where the scalar after the one at `place` starts; the next byte outside the paragraph.
  @inline(__always)
  func next(_ place: Int) -> Int {
    guard place >= range.lowerBound, place < range.upperBound else { return place + 1 }
    return place + UTF8Scalar.width(bytes[place])
  }

  /// Where the scalar before `place` starts; the byte before outside the paragraph.
  func previous(_ place: Int) -> Int {
    guard place > range.lowerBound, place <= range.upperBound else { return place - 1 }
    return UTF8Scalar.start(bytes, before: place)
  }

  /// The range without the white space at its ends; `nil` when nothing else is in it.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    let start = skipSpaces(from: range.lowerBound)
    guard start < range.upperBound else { return nil }
    return start..<skipSpaces(backFrom: range.upperBound)
  }

  /// The first place from `start` on that holds no white space, or the end.
  @inline(__always)
  func skipSpaces(from start: Int) -> Int {
    var place = start
    while place < end, Mark.isSpace(self[place]) { place = next(place) }
    return place
  }

  /// The last place up to `end` that has no white space before it, or the start.
  func skipSpaces(backFrom end: Int) -> Int {
    var place = end
    while place > range.lowerBound, Mark.isSpace(scalar(before: place)) { place = previous(place) }
    return place
  }

  /// Whether a quotation is open after the scalar at `place`, given whether one was before it.
  ///
  /// The space on one side tells which end a straight mark is; only where it does not, they alternate.
  func isQuotationOpen(after place: Int, _ wasOpen: Bool) -> Bool {
    switch self[place] {
    case 0xAB, 0x201C: return true
    case 0xBB, 0x201D: return false
    case Mark.straightQuote:
      let before = scalar(before: place)
      let isSpaceBefore = Mark.isSpace(before)
      let isSpaceAfter = Mark.isSpace(self[place + 1])
      if isSpaceBefore != isSpaceAfter { return isSpaceBefore }
      // After a digit it may mean inches.
      return Mark.isDigit(before) ? false : !wasOpen
    default: return wasOpen
    }
  }

  /// Whether white space that can be seen stands in a range of nothing but white space.
  func showsSpace(in range: Range<Int>) -> Bool {
    UTF8Scalars(bytes, in: range).contains { !Mark.isInvisible($0) }
  }

  /// Whether a range holds fewer than `limit` scalars, in time linear in `limit`.
  func holds(_ range: Range<Int>, fewerThan limit: Int) -> Bool {
    guard range.count < 4 * limit else { return false }
    var count = 0
    for place in range where !UTF8Scalar.continues(bytes[place]) { count += 1 }
    return count < limit
  }
}
