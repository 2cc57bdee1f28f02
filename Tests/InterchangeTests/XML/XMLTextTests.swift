import Testing

@testable import Interchange

@Suite struct XMLTextTests {
  @Test(arguments: [
    "a & b < c > d \"e\" 'f' ]]> g", "tab\tline\nreturn\rend", " می‌خواهم «😀» \u{200E}", "&amp;", "",
  ])
  func whatIsWrittenIsReadBack(text: String) throws {
    let file =
      XMLText.declaration + XMLText.comment("-- \(text) --")
      + "<a b=\"\(XMLText.attribute(text))\">\(XMLText.content(text))</a>"
    let reader = try XMLPullReader(Array(file.utf8), name: "f")
    #expect(try reader.root()["b"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    #expect(try reader.text().unicodeScalars.elementsEqual(text.unicodeScalars))
    try reader.finish()
  }

  @Test func whatXMLCannotHoldIsReplaced() throws {
    #expect(!XMLText.canHold("a\u{0}"))
    #expect(!XMLText.canHold("\u{FFFE}"))
    #expect(XMLText.canHold("\t\n\r\u{10FFFF}"))
    let reader = try XMLPullReader(Array("<a>\(XMLText.content("a\u{1}b"))</a>".utf8), name: "f")
    _ = try reader.root()
    #expect(try reader.text() == "a\u{FFFD}b")
  }
}
