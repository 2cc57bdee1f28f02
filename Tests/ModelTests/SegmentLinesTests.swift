import Model
import TestSupport
import Testing

@Suite struct SegmentLinesTests {
  @Test(arguments: [
    ("", []), ("یک", ["یک"]), ("یک\n", ["یک"]), ("یک\nدو", ["یک", "دو"]),
    ("یک\r\nدو\r\n", ["یک", "دو"]), ("\n", [""]), ("یک\n\nسه\n", ["یک", "", "سه"]),
    ("\r\n\r\n", ["", ""]), ("یک\u{2028}دو", ["یک\u{2028}دو"]), (" یک \n", [" یک "]),
  ])
  func everyLineIsASegment(text: String, lines: [String]) {
    #expect(Segment.lines(of: text).map(\.text) == lines)
  }

  @Test(arguments: UInt64(0)..<100)
  func rangesSliceTheText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = generator.text(maximum: 40)
    let segments = Segment.lines(of: text)
    #expect(segments.map(\.paragraph) == Array(segments.indices))
    var end = 0
    for segment in segments {
      #expect(text.slice(bytes: segment.range) == segment.text)
      #expect(segment.range.lowerBound >= end)
      end = segment.range.upperBound
    }
    let kept = segments.reduce(0) { $0 + $1.text.utf8.count { $0 != 0x0D } }
    #expect(kept == text.utf8.count { $0 != 0x0A && $0 != 0x0D })
  }
}
