import Interchange
import TestSupport
import Testing

@Suite struct TSVTests {
  @Test(arguments: UInt64(0)..<200)
  func whatIsWrittenIsRead(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let table = (0..<5).map { _ in
      ["\(seed)"] + (0..<3).map { _ in generator.text(maximum: 12) }
    }
    let text = table.map { TSV.line($0) }.joined()
    #expect(text.utf8.count { $0 == 0x0A } == table.count)
    let rows = TSV.rows(of: text)
    // Compared by scalars: `==` takes é and e + ◌́ for the same.
    #expect(
      rows.map { $0.fields.map { Array($0.unicodeScalars) } }
        == table.map { $0.map { Array($0.unicodeScalars) } })
    #expect(rows.map(\.line) == Array(1...5))
  }

  @Test(arguments: [
    ("a\\tb", "a\tb"), ("a\\nb", "a\nb"), ("\\\\t", "\\t"), ("\\", "\\"), ("C:\\dir", "C:\\dir"),
    ("\\\\\\", "\\\\"), ("plain", "plain"),
  ])
  func unescapes(field: String, plain: String) {
    #expect(TSV.unescape(Substring(field)) == plain)
  }

  @Test func linesMayEndAsOnWindows() {
    let rows = TSV.rows(of: "a\tb\r\n\r\nc\td\r\n")
    #expect(rows.map(\.fields) == [["a", "b"], ["c", "d"]])
    #expect(rows.map(\.line) == [1, 3])
  }

  @Test(arguments: [
    (0.0, "0"), (1, "1"), (0.5, "0.5"), (0.1234, "0.123"), (0.9999, "1"), (-0.25, "-0.25"),
    (.nan, "nan"), (.infinity, "inf"), (12.007, "12.007"),
  ])
  func numbersAreShort(value: Double, text: String) {
    #expect(Decimals.short(value) == text)
  }
}
