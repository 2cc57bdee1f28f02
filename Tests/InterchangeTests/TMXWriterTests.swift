import Foundation
import Interchange
import TestSupport
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct TMXWriterTests {
  /// Reads a TMX with a parser that is not ours.
  private final class Reader: NSObject, XMLParserDelegate {
    var segments: [String] = []
    var languages: [String] = []
    var properties: [[String: String]] = []
    var header: [String: String] = [:]
    private var text = ""
    private var property = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String] = [:]
    ) {
      text = ""
      switch name {
      case "header": header = attributes
      case "tu": properties.append([:])
      case "tuv": languages.append(attributes["xml:lang"] ?? "")
      case "prop": property = attributes["type"] ?? ""
      default: break
      }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      if name == "seg" { segments.append(text) }
      if name == "prop", !properties.isEmpty { properties[properties.count - 1][property] = text }
    }
  }

  private func written(
    _ pairs: [(String, String)], names: (String, String) = ("a", "b")
  ) throws -> (text: String, writer: TMXWriter) {
    let text = Text()
    var writer = try TMXWriter(
      header: .init(version: "0.1", languages: ("fa-AF", "en-GB"), names: names),
      to: { text.value += $0 })
    for (number, pair) in pairs.enumerated() {
      try writer.write(
        .init(
          source: pair.0, target: pair.1, identifier: "\(number)",
          properties: [("x-score", "0.5")]))
    }
    try writer.finish()
    return (text.value, writer)
  }

  private final class Text { var value = "" }

  private func read(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Reader {
    let reader = Reader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(text)", sourceLocation: sourceLocation)
    return reader
  }

  @Test func aUnitHasBothSides() throws {
    let (text, writer) = try written([("سلام", "Hello <b>&\"'")], names: ("a&b\n", "\"<c>"))
    let reader = read(text)
    #expect(reader.segments == ["سلام", "Hello <b>&\"'"])
    #expect(reader.languages == ["fa-AF", "en-GB"])
    #expect(reader.properties == [["x-score": "0.5"]])
    #expect(reader.header["srclang"] == "fa-AF")
    #expect(reader.header["creationtool"] == "Vazhe")
    #expect(reader.header["segtype"] == "sentence")
    #expect(reader.header["adminlang"] == "en")
    #expect(reader.header["datatype"] == "plaintext")
    #expect(reader.header["o-tmf"] != nil)
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
    #expect(text.contains("<tmx version=\"1.4\">"))
    #expect(writer.units == 1)
  }

  @Test func oneSidedUnitsAreLeftOutAndCounted() throws {
    let (text, writer) = try written([("سلام", ""), ("", "x"), ("ا", "a"), (" ", "x")])
    #expect(read(text).segments == ["ا", "a"])
    #expect(writer.oneSided == 3)
  }

  @Test func whatXMLCannotHoldIsShownAndCounted() throws {
    let (text, writer) = try written([("a\u{0}\u{1B}[1m\u{FFFE}", "b\r\n\t]]>\u{85}")])
    let reader = read(text)
    #expect(reader.segments.first == "a\u{2400}\u{241B}[1m\u{FFFD}")
    #expect(
      reader.segments.last?.unicodeScalars.elementsEqual("b\r\n\t]]>\u{85}".unicodeScalars) == true)
    #expect(writer.replaced == 3)
  }

  @Test(arguments: 0..<40)
  func everyTextComesBack(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let pairs = (0..<5).map { _ in
      ("x" + generator.text(maximum: 20), "y" + generator.text(maximum: 20))
    }
    let segments = read(try written(pairs).text).segments
    #expect(
      segments.map { Array($0.utf8) } == pairs.flatMap { [Array($0.0.utf8), Array($0.1.utf8)] })
  }
}
