import Model
import TestSupport
import Testing

@Suite struct ScalarOffsetsTests {
  @Test(arguments: UInt64(0)..<200)
  func scalarRangesSliceWhatByteRangesSlice(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = generator.text(maximum: 30)
    let scalars = Array(text.unicodeScalars)
    let offsets = ScalarOffsets(text)
    #expect(offsets.count == scalars.count)
    var boundaries = [0]
    for scalar in scalars { boundaries.append((boundaries.last ?? 0) + UTF8.width(scalar)) }
    for (start, first) in boundaries.enumerated() {
      for (end, last) in boundaries.enumerated() where end >= start {
        #expect(offsets.scalarRange(ofBytes: first..<last) == start..<end)
        var slice = String.UnicodeScalarView()
        slice.append(contentsOf: scalars[start..<end])
        #expect(text.slice(bytes: first..<last).unicodeScalars.elementsEqual(slice))
      }
    }
  }

  @Test func offsetsOutsideTheTextAreClamped() {
    let offsets = ScalarOffsets("کی‌یف 😀")
    #expect(offsets.scalarOffset(ofByte: -5) == 0)
    #expect(offsets.scalarOffset(ofByte: 1_000) == offsets.count)
    #expect(ScalarOffsets("").scalarOffset(ofByte: 3) == 0)
  }

  @Test func aSliceOutsideTheTextIsEmpty() {
    #expect("abc".slice(bytes: 1..<9).isEmpty)
    #expect("abc".slice(bytes: -1..<2).isEmpty)
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { String(scalar).utf8.count }
}
