import Foundation
import Testing

@testable import Interchange

@Suite struct XMLPullReaderTests {
  /// All events of a text, one a string: `<name a=b`, `>name`, `"text`, each with its line.
  private func events(_ text: String) throws -> [String] {
    try XMLPullReader(Array(text.utf8), name: "x").shownEvents()
  }

  @Test func eventsComeInOrderWithTheirLines() throws {
    let found = try events("<?xml version=\"1.0\"?>\n<a x=\"1\">\n<b/>text\n</a>")
    #expect(found == ["2 <a x=1", "2 \"\n", "3 <b", "3 >b", "3 \"text\n", "4 >a"])
  }

  @Test func textIsOnePieceWithoutCommentsAndInstructions() throws {
    #expect(
      try events("<a>x<!-- no -->y<?go on?><![CDATA[<z> & ]]>&lt;&amp;&gt;&quot;&apos;</a>")
        == ["1 <a", "1 \"xy<z> & <&>\"'", "1 >a"])
  }

  @Test func referencesStandForCharacters() throws {
    #expect(
      try events("<a v=\"&#1705;&#x6CC;&amp;&#10;\">&#1705;&#x200C;&#128512;</a>")
        == ["1 <a v=کی&\n", "1 \"ک\u{200C}😀", "1 >a"])
  }

  @Test func whiteSpaceIsKept() throws {
    #expect(
      try events("<a xml:space=\"preserve\">  <b> </b>\t</a>")
        == [
          "1 <a space=preserve", "1 \"  ", "1 <b", "1 \" ", "1 >b", "1 \"\t", "1 >a",
        ])
  }

  @Test func namespacesCountAndPrefixesDoNot() throws {
    let text = "<p:a xmlns:p=\"urn:p\" xmlns=\"urn:d\" xml:lang=\"fa\" p:n=\"1\" n=\"2\"><b/></p:a>"
    let reader = try XMLPullReader(Array(text.utf8), name: "x")
    let root = try reader.root()
    #expect(root.name == XMLName("a", in: "urn:p"))
    #expect(root[.language] == "fa")
    #expect(root[XMLName("n", in: "urn:p")] == "1")
    #expect(root["n"] == "2")
    #expect(root["missing"] == nil)
    #expect(root.attributes.count == 3)
    #expect(try reader.child()?.name == XMLName("b", in: "urn:d"))
  }

  @Test(arguments: [
    ("UTF-16", String.Encoding.utf16), ("UTF-16LE", .utf16LittleEndian),
    ("UTF-16BE", .utf16BigEndian), ("UTF-8", .utf8),
  ])
  func encodingsAreRead(name: String, encoding: String.Encoding) throws {
    let text = "<?xml version=\"1.0\" encoding=\"\(name)\"?>\n<a v=\"پیشگو\">سلام گچ</a>"
    let data = try #require(text.data(using: encoding))
    let reader = try XMLPullReader(Array(data), name: "x")
    #expect(try reader.root()["v"] == "پیشگو")
    #expect(try reader.text() == "سلام گچ")
    try reader.finish()
  }

  @Test func windows1256IsRead() throws {
    let start = "<?xml version=\"1.0\" encoding=\"windows-1256\"?>\n<a>"
    let text: [UInt8] = [0xD3, 0xE1, 0xC7, 0xE3, 0x20, 0x90, 0x8D, 0x81, 0x9D, 0x8E]
    let reader = try XMLPullReader(
      Array(start.utf8) + text + Array("</a>".utf8), name: "x")
    #expect(try reader.shownEvents() == ["2 <a", "2 \"سلام گچپ\u{200C}ژ", "2 >a"])
  }

  @Test func aByteOrderMarkIsNoText() throws {
    #expect(try events("\u{FEFF}<a/>") == ["1 <a", "1 >a"])
  }

  @Test func longFilesAreReadWholeWithRightLines() throws {
    let text = "<a>\n" + String(repeating: "<b>سطر</b>\n", count: 70_000) + "</a>"
    let reader = try XMLPullReader(Array(text.utf8), name: "x")
    _ = try reader.root()
    var lines: [Int] = []
    while let child = try reader.child() {
      lines.append(child.line)
      #expect(try reader.text() == "سطر")
    }
    #expect(lines == Array(2...70_001))
  }

  @Test func childrenTextAndRestAreRead() throws {
    let text = "<a> <b>one</b><c>two<d>three</d></c> <b/></a>"
    let reader = try XMLPullReader(Array(text.utf8), name: "x")
    _ = try reader.root()
    #expect(try reader.child()?.name.local == "b")
    #expect(try reader.text() == "one")
    #expect(try reader.child()?.name.local == "c")
    try reader.skip()
    #expect(try reader.child()?.name.local == "b")
    #expect(try reader.text().isEmpty)
    #expect(try reader.child() == nil)
    try reader.finish()
  }

  @Test func textAmongChildrenAndChildrenInTextAreRefused() throws {
    let reader = try XMLPullReader(Array("<a>\n<b/>\n oh \n</a>".utf8), name: "f")
    _ = try reader.root()
    _ = try reader.child()
    try reader.skip()
    #expect(throws: InterchangeError.self) { try reader.child() }
    let other = try XMLPullReader(Array("<a>\nx<b/></a>".utf8), name: "f")
    _ = try other.root()
    expectMalformed(line: 2, "<b>") { _ = try other.text() }
  }
}
