import TestSupport
import Testing

@testable import Interchange

@Suite struct HostileXMLTests {
  private func read(_ text: String) throws {
    _ = try XMLPullReader(Array(text.utf8), name: "f").shownEvents()
  }

  @Test(arguments: [
    ("<a>\n<b></a>", 2), ("<a>\n\n<b", 3), ("<a/>\n<a/>", 2), ("<a>&", 1), ("<a x=1/>", 1),
    ("no XML", 1), ("<a>\n\u{1}</a>", 2), ("<a>\n<b x='1' x='2'/></a>", 2), ("<a>\n&#0;</a>", 2),
    ("<a>]]>\n</a>", 1), ("<a>\n<!-- -- --></a>", 2),
  ])
  func malformedInputIsRefusedWithItsLine(text: String, line: Int) {
    expectMalformed(line: line, "not well-formed") { try read(text) }
  }

  @Test(arguments: ["", " \n ", "\u{FEFF}"]) func nothingIsRefused(text: String) {
    #expect(throws: InterchangeError.self) { try read(text) }
  }

  @Test func bytesOfNoEncodingAreRefused() {
    expectMalformed(line: 2, "not well-formed") {
      _ = try XMLPullReader(
        Array("<a>\n".utf8) + [0xFF, 0xC3, 0x28] + Array("</a>".utf8), name: "f"
      )
      .shownEvents()
    }
    expectMalformed(line: 1, "encoding") {
      try read("<?xml version=\"1.0\" encoding=\"klingon\"?><a>x</a>")
    }
  }

  @Test func everyCutOfAFileIsRefused() {
    let text = Array("<?xml version=\"1.0\"?><a b=\"c\"><d>é</d><![CDATA[x]]><!-- y --></a>".utf8)
    for end in 1..<text.count {
      #expect(throws: InterchangeError.self, "\(end)") {
        _ = try XMLPullReader(Array(text[..<end]), name: "f").shownEvents()
      }
    }
  }

  @Test func entitiesThatGrowAreRefused() {
    var bomb = "<!DOCTYPE a [\n<!ENTITY e0 \"ha\">\n"
    for level in 1...20 {
      let inner = String(repeating: "&e\(level - 1);", count: 10)
      bomb += "<!ENTITY e\(level) \"\(inner)\">\n"
    }
    bomb += "]>\n"
    #expect(throws: InterchangeError.self) { try read(bomb + "<a>&e20;</a>") }
    #expect(throws: InterchangeError.self) { try read(bomb + "<a b=\"&e20;\"/>") }
    #expect(throws: InterchangeError.self) { try read(bomb + "<a b=\"&e1;\"/>") }
  }

  @Test func entitiesThatNameThemselvesAreRefused() {
    let loop = "<!DOCTYPE a [<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">]>"
    #expect(throws: InterchangeError.self) { try read(loop + "<a>&x;</a>") }
    #expect(throws: InterchangeError.self) { try read(loop + "<a b='&x;'/>") }
  }

  @Test func noOtherFileIsRead() throws {
    let folder = try TemporaryFolder()
    let secret = try folder.write("secret", to: "secret.txt")
    let part = try folder.write("<!ENTITY s 'secret'>", to: "part.dtd")
    let external = "<!DOCTYPE a [<!ENTITY s SYSTEM \"file://\(secret)\">]>"
    expectMalformed(line: 2, "&s;") { try read(external + "\n<a>&s;</a>") }
    #expect(throws: InterchangeError.self) { try read(external + "<a b='&s;'/>") }
    #expect(throws: InterchangeError.self) {
      try read("<!DOCTYPE a SYSTEM \"file://\(part)\"><a>&s;</a>")
    }
    #expect(throws: InterchangeError.self) {
      try read("<!DOCTYPE a [<!ENTITY % p SYSTEM \"file://\(part)\"> %p;]><a>&s;</a>")
    }
    #expect(throws: InterchangeError.self) {
      try read("<!DOCTYPE a [<!ENTITY s \"<b/>\">]><a>&s;</a>")
    }
  }

  @Test func aDocumentTypeByItselfDoesNoHarm() throws {
    try read("<!DOCTYPE srx PUBLIC \"-//SRX//DTD SRX//EN\" \"http://127.0.0.1:1/srx.dtd\">\n<a/>")
    try read("<!DOCTYPE a [<!ELEMENT a ANY><!ENTITY unused \"x\">]><a/>")
  }

  @Test func nestingHasALimit() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>\n", count: depth) + String(repeating: "</a>", count: depth)
    }
    try read(nested(XMLPullReader.deepest))
    expectMalformed(line: 201, "deep") { try read(nested(XMLPullReader.deepest + 1)) }
    #expect(throws: InterchangeError.self) { try read(nested(1_000_000)) }
  }

  @Test func manyPiecesOfTextTakeLinearTime() throws {
    let text = "<a>" + String(repeating: "x<!---->", count: 200_000) + "</a>"
    let reader = try XMLPullReader(Array(text.utf8), name: "f")
    _ = try reader.root()
    #expect(try reader.text().utf8.count == 200_000)
  }

  @Test func randomBytesNeverBreakTheReader() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "<a>", "</a>", "<b c='d'>", "</b>", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&x;", "<?p",
      "?>", "<!DOCTYPE a [", "]>", "<!ENTITY x 'y'>", "<", ">", "\"", "سلام", "\n", "&#1705;",
    ].map { Array($0.utf8) }
    for _ in 0..<2_000 {
      var bytes = Array("<a>".utf8)
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        if Int.random(in: 0..<30, using: &generator) == 0 {
          bytes.append(.random(in: 0...255, using: &generator))
        }
      }
      do {
        _ = try XMLPullReader(bytes, name: "f").shownEvents()
      } catch {
        #expect(error is InterchangeError)
      }
    }
  }
}
