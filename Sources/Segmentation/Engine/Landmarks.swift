extension Paragraph {
  /// The first place from `start` on where a stop, a double quotation mark, a round or square bracket or a
  /// colon stands, or the end.
  ///
  /// All other bytes are passed over unread but for one comparison. A mark of two bytes in the Arabic block is
  /// told by its second byte, since the first starts most letters of the script.
  func nextLandmark(from start: Int) -> Int {
    var place = start
    while place < end {
      guard Landmark.isPossible(bytes[place]) else {
        place += 1
        continue
      }
      switch bytes[place] {
      case 0x9F where bytes[place - 1] == 0xD8:  // ؟
        return place - 1
      case 0x94 where bytes[place - 1] == 0xDB:  // ۔
        return place - 1
      case 0x00...0x7F:
        return place
      case 0xC0...:
        if Landmark.isWide(self[place]) { return place }
        place += UTF8Scalar.width(bytes[place])
      default:
        place += 1
      }
    }
    return end
  }
}

/// What of UTF-8 may be a landmark.
private enum Landmark {
  /// Whether a byte is a landmark, the second byte of one in the Arabic block, or the first of another.
  @inline(__always)
  static func isPossible(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x28, 0x29, 0x2E, 0x3A, 0x3F, 0x5B, 0x5D: true  // ! " ( ) . : ? [ ]
    case 0x94, 0x9F, 0xC2, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  /// Whether a scalar outside ASCII and the Arabic block is a stop or a double quotation mark.
  static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0xAB, 0xBB, 0x201C, 0x201D: true
    default: Mark.isStop(value)
    }
  }
}
