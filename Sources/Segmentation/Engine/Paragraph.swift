/// The scalars of one line of the input, with their places.
struct Paragraph {
  /// The Unicode scalars of the line.
  let scalars: [UInt32]
  /// Where each scalar starts in the input, in UTF-8 bytes, and where the last one ends.
  let offsets: [Int]

  /// The number of scalars.
  var count: Int { scalars.count }

  /// The scalar at `index`, or a space outside the line.
  subscript(index: Int) -> UInt32 {
    index >= 0 && index < scalars.count ? scalars[index] : Mark.space
  }

  /// The range without the white space at its ends; `nil` when nothing else is in it.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Mark.isSpace(scalars[start]) { start += 1 }
    while end > start, Mark.isSpace(scalars[end - 1]) { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// The bytes of the input that a range of scalars stands for.
  func byteRange(of range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }

  /// The first index from `start` on that holds no white space, or the end.
  func skipSpaces(from start: Int) -> Int {
    var index = start
    while index < count, Mark.isSpace(scalars[index]) { index += 1 }
    return index
  }

  /// Whether a quotation is open after the scalar at `place`, given whether one was before it.
  ///
  /// The space on one side tells which end a straight mark is; only where it does not, they alternate.
  func isQuotationOpen(after place: Int, _ wasOpen: Bool) -> Bool {
    switch self[place] {
    case 0xAB, 0x201C: return true
    case 0xBB, 0x201D: return false
    case Mark.straightQuote:
      let isSpaceBefore = Mark.isSpace(self[place - 1])
      let isSpaceAfter = Mark.isSpace(self[place + 1])
      if isSpaceBefore != isSpaceAfter { return isSpaceBefore }
      // After a digit it may mean inches.
      return Mark.isDigit(self[place - 1]) ? false : !wasOpen
    default: return wasOpen
    }
  }

  /// The lines of a text, line ends left out.
  static func lines(of text: String) -> [Paragraph] {
    var lines: [Paragraph] = []
    var scalars: [UInt32] = []
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      if Mark.endsLine(scalar.value) {
        if !scalars.isEmpty {
          lines.append(Paragraph(scalars: scalars, offsets: offsets + [offset]))
        }
        scalars.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
      } else {
        scalars.append(scalar.value)
        offsets.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    if !scalars.isEmpty { lines.append(Paragraph(scalars: scalars, offsets: offsets + [offset])) }
    return lines
  }
}
