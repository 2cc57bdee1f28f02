/// Reads single scalars of valid UTF-8.
enum UTF8Scalar {
  /// The number of bytes of the scalar that starts with `first`.
  @inline(__always)
  static func width(_ first: UInt8) -> Int {
    first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  /// Whether a byte is not the first of its scalar.
  @inline(__always)
  static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The scalar that starts at `place`.
  static func decode(_ bytes: [UInt8], at place: Int) -> UInt32 {
    let first = bytes[place]
    let width = width(first)
    guard width > 1, place + width <= bytes.count else { return UInt32(first) }
    var value = UInt32(first) & (0x7F >> UInt32(width))
    for offset in 1..<width { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return value
  }

  /// Where the scalar that ends at `place`, which is not 0, starts.
  static func start(_ bytes: [UInt8], before place: Int) -> Int {
    var start = place - 1
    while start > 0, continues(bytes[start]) { start -= 1 }
    return start
  }
}

/// The scalars of a stretch of valid UTF-8.
struct UTF8Scalars: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> UInt32? {
    guard place < end else { return nil }
    let scalar = UTF8Scalar.decode(bytes, at: place)
    place += UTF8Scalar.width(bytes[place])
    return scalar
  }
}
