import Model
import Testing

@testable import Interchange

/// A file with `header` attributes and `body`, in the namespace of SRX 2.0.
private func srx(
  _ header: String = "segmentsubflows=\"yes\" cascade=\"no\"", inHeader: String = "",
  rules: String = "<languagerule languagerulename=\"D\"/>",
  maps: String = "<languagemap languagepattern=\".*\" languagerulename=\"D\"/>"
) -> String {
  """
  <srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header \(header)>\(inHeader)</header>
  <body><languagerules>\(rules)</languagerules>
  <maprules>\(maps)</maprules></body>
  </srx>
  """
}

@Suite struct SRXReadingTests {
  private func read(_ text: String) throws -> SegmentationRules {
    try SRX.read(InputBytes(name: "f", bytes: Array(text.utf8)))
  }

  @Test func everythingIsRead() throws {
    let rules = try read(
      srx(
        "segmentsubflows=\"no\" cascade=\"yes\"",
        inHeader: "<formathandle type=\"start\" include=\"yes\"/>"
          + "<formathandle type=\"end\" include=\"no\"></formathandle>",
        rules: """
          <languagerule languagerulename="D">
          <rule break="no"><beforebreak>\\bMr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
          <!-- a note -->
          <rule><beforebreak>[.؟&#33;] </beforebreak></rule>
          <rule break="yes"><afterbreak>&lt;<![CDATA[a&b]]></afterbreak></rule>
          </languagerule>
          """))
    #expect(
      rules
        == SegmentationRules(
          languageRules: [
            .init(
              name: "D",
              rules: [
                .init(breaks: false, before: "\\bMr\\.", after: "\\s"),
                .init(breaks: true, before: "[.؟!] ", after: ""),
                .init(breaks: true, before: "", after: "<a&b"),
              ])
          ], maps: [.init(pattern: ".*", name: "D")], cascades: true, segmentsSubflows: false,
          codes: .init(keepsOpening: true, keepsClosing: false)))
    #expect(rules.languageRules[0].rules.map(\.line) == [4, 6, 7])
    #expect(rules.maps[0].line == 9)
  }

  @Test func theFirstVersionIsRead() throws {
    let rules = try read(
      """
      <?xml version="1.0"?>
      <!DOCTYPE srx PUBLIC "-//SRX//DTD SRX//EN" "srx.dtd">
      <srx version="1.0"><header segmentsubflows="yes"/><body><languagerules>
      <languagerule languagerulename="D"><rule break="yes"><beforebreak>x</beforebreak></rule>
      </languagerule></languagerules><maprules><maprule maprulename="M">
      <languagemap languagepattern="fa" languagerulename="D"/></maprule></maprules></body></srx>
      """)
    #expect(!rules.cascades)
    #expect(rules.maps == [.init(pattern: "fa", name: "D")])
    #expect(rules.languageRules[0].rules.count == 1)
  }

  @Test func subflowsAreSegmentedUnlessTheFileSaysOtherwise() throws {
    #expect(try read(srx("cascade=\"no\"")).segmentsSubflows)
  }

  @Test func whatOthersAddIsPassedOver() throws {
    let text = srx(
      inHeader: "<o:sample xmlns:o=\"urn:o\">x<o:y/></o:sample>",
      rules: "<languagerule languagerulename=\"D\"><z xmlns=\"urn:z\">!</z></languagerule>")
    #expect(try read(text).languageRules[0].rules.isEmpty)
  }

  @Test func theWishForBreaksOfICUIsRead() throws {
    let options = "<o:options xmlns:o=\"http://okapi.sf.net/srx-extensions\" useIcu4jBreakRules="
    #expect(try read(srx(inHeader: options + "\"yes\"/>")).refinesICUBreaks)
    #expect(try !read(srx(inHeader: options + "\"no\"/>")).refinesICUBreaks)
  }

  @Test(arguments: [
    (srx("segmentsubflows=\"yes\""), 2, "cascade"),
    (srx("segmentsubflows=\"maybe\" cascade=\"no\""), 2, "maybe"),
    (srx(inHeader: "<formathandle type=\"middle\" include=\"no\"/>"), 2, "middle"),
    (srx(inHeader: "<formathandle type=\"end\"/>"), 2, "include"),
    (srx(inHeader: "<style/>"), 2, "<style>"),
    (srx(rules: "\n<languagerule/>"), 4, "languagerulename"),
    (srx(maps: "\n\n<languagemap languagepattern=\"x\" languagerulename=\"E\"/>"), 6, "“E”"),
    (srx(maps: "<maprule maprulename=\"x\"/>"), 4, "<maprule>"),
    (srx(maps: "loose text"), 4, "loose text"),
    (
      srx().replacing("<maprules>", with: "<!--").replacing("</maprules>", with: "-->"), 4,
      "maprules"
    ),
    (srx().replacing("2.0", with: "3.0"), 1, "3.0"),
    (srx().replacing("</srx>", with: ""), 4, "ends too early"),
    (
      srx(
        rules: "<languagerule languagerulename=\"D\"/>\n<languagerule languagerulename=\"D\"/>"),
      4, "second"
    ),
    (
      srx(rules: "<languagerule languagerulename=\"D\">\n<rule break=\"x\"/></languagerule>"), 4,
      "“x”"
    ),
    (
      srx(
        rules: "<languagerule languagerulename=\"D\"><rule>\n<beforebreak>a<b/></beforebreak>"
          + "</rule></languagerule>"), 4, "<b>"
    ),
  ])
  func whatIsWrongIsRefusedWithItsLine(text: String, line: Int, word: String) {
    expectMalformed(line: line, word) { _ = try read(text) }
  }

  @Test(arguments: ["<tmx version=\"1.4\"/>", "<srx xmlns=\"urn:other\" version=\"2.0\"/>"])
  func otherFormatsAreNamed(text: String) {
    #expect(
      throws: InterchangeError.unknownFormat(path: "f", known: ["SRX 2.0", "SRX 1.0"])
    ) { _ = try read(text) }
  }
}
