/// A sentence, or another stretch of text that is translated as a whole.
package struct Segment: Hashable, Sendable {
  /// The segment's own text, as it stands in the input.
  package var text: String
  /// Where it stands in the input, in UTF-8 bytes.
  package var range: Range<Int>
  /// The paragraph it belongs to, counted from 0.
  package var paragraph: Int

  /// Makes a segment.
  package init(text: String, range: Range<Int>, paragraph: Int) {
    self.text = text
    self.range = range
    self.paragraph = paragraph
  }
}

extension Segment {
  /// Reads text in which every line is a segment and an empty line an empty one (`--segmented`).
  ///
  /// A line ends at LF or CR LF, in a text without any LF at CR; the last line end opens no further segment.
  package static func lines(of text: String) -> [Segment] {
    var segments: [Segment] = []
    var start = 0
    let bytes = Array(text.utf8)
    let lineEnd: UInt8 = bytes.contains(0x0A) ? 0x0A : 0x0D
    func close(at end: Int) {
      let isReturn = lineEnd == 0x0A && end > start && bytes[end - 1] == 0x0D
      let stop = isReturn ? end - 1 : end
      let range = start..<stop
      segments.append(
        Segment(
          text: String(decoding: bytes[range], as: UTF8.self), range: range,
          paragraph: segments.count))
    }
    for (offset, byte) in bytes.enumerated() where byte == lineEnd {
      close(at: offset)
      start = offset + 1
    }
    if start < bytes.count { close(at: bytes.count) }
    return segments
  }
}
