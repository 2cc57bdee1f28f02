/// One line of the input, without its line end.
struct Line {
  /// Its text.
  let text: String
  /// Where it starts in the input, in UTF-8 bytes.
  let start: Int

  /// The lines of a text, in time linear in it.
  static func lines(of text: String) -> [Line] {
    var lines: [Line] = []
    var start = text.startIndex
    var offset = 0
    var length = 0
    func close(at end: String.Index) {
      lines.append(Line(text: String(text[start..<end]), start: offset))
    }
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      let width = UTF8.width(scalar)
      length += width
      guard endsLine(scalar.value) else { continue }
      close(at: index)
      start = text.unicodeScalars.index(after: index)
      offset += length
      length = 0
    }
    close(at: text.endIndex)
    return lines
  }

  /// Whether there is nothing to see in the line.
  var isBlank: Bool { text.unicodeScalars.allSatisfy { Self.isSpace($0.value) } }

  /// The parts between boundaries, which are in UTF-16 units and in order: those that are not blank, trimmed.
  func pieces(dividedAt boundaries: [Int]) -> [(text: String, range: Range<Int>)] {
    var pieces: [(text: String, range: Range<Int>)] = []
    var next = 0
    var unit = 0
    var offset = 0
    var first: Int?
    var end = 0
    let bytes = Array(text.utf8)
    func close() {
      guard let start = first else { return }
      let piece = String(decoding: bytes[start..<end], as: UTF8.self)
      pieces.append((piece, (self.start + start)..<(self.start + end)))
      first = nil
    }
    for scalar in text.unicodeScalars {
      if next < boundaries.count, unit >= boundaries[next] {
        close()
        next += 1
      }
      let width = UTF8.width(scalar)
      if !Self.isSpace(scalar.value) {
        first = first ?? offset
        end = offset + width
      }
      offset += width
      unit += UTF16.width(scalar)
    }
    close()
    return pieces
  }

  private static func endsLine(_ value: UInt32) -> Bool {
    (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
  }

  /// Whether a scalar is white space or has no shape at all (direction marks, a byte order mark).
  private static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x00...0x20, 0x7F, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x200E, 0x200F, 0x2028...0x202F,
      0x205F, 0x2060, 0x2066...0x2069, 0x3000, 0xFEFF:
      true
    default: false
    }
  }
}
