/// The way from UTF-8 byte offsets, which Vazhe uses inside, to Unicode-scalar offsets, which it reports.
///
/// Building is linear in the text; each look-up takes constant time.
package struct ScalarOffsets: Sendable {
  /// The number of scalars that start before each byte; one entry more than there are bytes.
  private let scalarsBefore: [Int32]

  /// Counts the scalars of `text`.
  package init(_ text: String) {
    var counts: [Int32] = []
    counts.reserveCapacity(text.utf8.count + 1)
    var count: Int32 = 0
    for byte in text.utf8 {
      // A continuation byte belongs to the scalar already counted: it maps to the scalar's end.
      counts.append(count)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    counts.append(count)
    scalarsBefore = counts
  }

  /// The number of scalars in the text.
  package var count: Int { Int(scalarsBefore.last ?? 0) }

  /// The scalar offset of a byte offset that lies on a scalar boundary.
  ///
  /// Offsets outside the text are clamped to its ends.
  package func scalarOffset(ofByte offset: Int) -> Int {
    Int(scalarsBefore[Swift.min(Swift.max(offset, 0), scalarsBefore.count - 1)])
  }

  /// The scalar range of a byte range.
  package func scalarRange(ofBytes range: Range<Int>) -> Range<Int> {
    scalarOffset(ofByte: range.lowerBound)..<scalarOffset(ofByte: range.upperBound)
  }
}
