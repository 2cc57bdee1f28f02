import Model
import Termbase
import Testing

@Suite struct HistoryTests {
  @Test func changesComeNewestFirst() throws {
    let termbase = try TermbaseFixture().termbase
    for word in ["یک", "دو", "سه"] {
      _ = try termbase.add(
        GlossaryEntry(persian: word, english: "number \(word)x"), by: Decision(user: word))
    }
    #expect(try termbase.history(of: nil, limit: 10).map(\.user) == ["سه", "دو", "یک"])
    #expect(try termbase.history(of: nil, limit: 1).map(\.user) == ["سه"])
  }

  @Test(arguments: ["کیف", "كيف", "Kyiv", "kyiv"])
  func aTermIsFoundInAnySpelling(term: String) throws {
    let fixture = try TermbaseFixture(TermbaseFixture.news)
    #expect(try fixture.termbase.history(of: term, limit: 9).map(\.concept) == [1])
  }

  @Test(arguments: ["", "…", "لندن", "%"])
  func whatIsUnknownHasNoHistory(term: String) throws {
    let fixture = try TermbaseFixture(TermbaseFixture.news)
    #expect(try fixture.termbase.history(of: term, limit: 9) == [])
  }

  @Test func whatWasRemovedKeepsItsHistory() throws {
    let termbase = try TermbaseFixture(TermbaseFixture.news).termbase
    _ = try termbase.remove("لاوروف", rendering: nil, by: Decision(user: "editor"))
    #expect(
      try termbase.history(of: "لاوروف", limit: 9).map(\.action) == ["remove", "import"])
  }
}
