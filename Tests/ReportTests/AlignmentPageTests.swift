import Foundation
import Model
import Report
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct AlignmentPageTests {
  private func page(
    _ scores: [Double], fixed: Set<Int> = [], name: String = "a.fa.txt", warning: String? = nil
  ) throws -> String {
    let count = scores.count
    let page = AlignmentPage(
      source: .init(
        name: name, language: .dari, tag: "fa-AF", segments: (0..<count).map { "جمله \($0)" }),
      target: .init(
        name: "a.en.txt", language: .english, tag: "en",
        segments: (0..<count).map { "<b>sentence \($0)</b> & \u{1B}\u{202E}" }),
      rows: scores.enumerated().map { number, score in
        .init(
          bead: Bead(
            source: number..<(number + 1), target: number..<(number + (number == 1 ? 0 : 1)),
            score: score), isFixed: fixed.contains(number))
      }, confidence: 0.876, warning: warning)
    var text = ""
    try page.write { text += $0 }
    return text
  }

  @Test func nothingIsLoadedAndNothingRuns() throws {
    let text = try page([0.9, 0.2], name: "\"><script>alert(1)</script>")
    #expect(text.contains("default-src 'none'"))
    for forbidden in [
      "<script", "http://", "https://", "src=", " on", "url(", "@import", "style=\"",
    ] {
      let parts = text.components(separatedBy: forbidden)
      // The policy itself names sources, and the words of the page contain “on”.
      #expect(forbidden == " on" || parts.count == 1, "\(forbidden)")
    }
    #expect(text.firstMatch(of: /<[^>]* on[a-z]+=/) == nil)
    #expect(!text.contains("<b>") && !text.contains("\u{1B}"))
  }

  @Test func sidesHaveLanguageAndDirection() throws {
    let text = try page([0.9])
    #expect(text.contains("<td lang=\"fa-AF\" dir=\"rtl\"><p dir=\"rtl\">جمله 0</p></td>"))
    #expect(text.contains("<td lang=\"en\" dir=\"ltr\">"))
  }

  @Test func doubtfulBeadsAreCountedAndLinked() throws {
    let text = try page([0.3, 0.9, 0.59, 0.6, 0.1], fixed: [4])
    #expect(text.contains("2 doubtful beads"))
    #expect(text.contains("<a href=\"#b0\">0</a> <a href=\"#b2\">2</a>"))
    let rows = text.components(separatedBy: "<tr id=").dropFirst()
    #expect(rows.map { $0.contains(">doubtful<") } == [true, false, true, false, false])
    #expect(rows.first?.contains("href=\"#b2\" title=\"the next") == true)
    #expect(
      rows.dropFirst(2).first?.contains("href=\"#b0\" title=\"the doubtful bead before") == true)
    #expect(rows.last?.contains("· fixed") == true)
    #expect(try page([0.9]).contains("No doubtful beads"))
  }

  @Test func theHeadTellsTheWhole() throws {
    let text = try page([0.9, 0.9], warning: "not <sure>")
    #expect(text.contains("88\u{A0}%"))
    #expect(text.contains("<dt>Without translation</dt><dd>1</dd>"))
    #expect(text.contains("not &lt;sure&gt;"))
    #expect(text.contains("not translated"))
  }

  @Test func theBodyIsWellFormed() throws {
    let text = try page([0.3, 0.9, 0.2], fixed: [1], name: "&<>\"'.txt", warning: "w")
    let start = try #require(text.range(of: "<body>"))
    let end = try #require(text.range(of: "</html>"))
    let body = text[start.lowerBound..<end.lowerBound].replacing(
      "<input type=\"checkbox\" id=\"only\">", with: "")
    let parser = XMLParser(data: Data(body.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }
}
