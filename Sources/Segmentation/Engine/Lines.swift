/// The lines of a text that have more in them than white space.
///
/// A line ends at LF, CR, VT, FF, NEL and the Unicode line and paragraph separators.
struct Lines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next line, without the white space at its ends.
  mutating func next() -> Paragraph? {
    while place < bytes.count {
      let start = place
      let end = lineEnd(from: start)
      place = end < bytes.count ? end + UTF8Scalar.width(bytes[end]) : end
      let line = Paragraph(bytes: bytes, range: start..<end)
      if let content = line.trimmed(start..<end) { return Paragraph(bytes: bytes, range: content) }
    }
    return nil
  }

  /// Where the line that holds `start` ends.
  private func lineEnd(from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x0E {
        if byte >= 0x0A { return place }
      } else if byte == 0xC2 || byte == 0xE2 {
        if Mark.endsLine(UTF8Scalar.decode(bytes, at: place)) { return place }
      }
      place += 1
    }
    return place
  }
}
