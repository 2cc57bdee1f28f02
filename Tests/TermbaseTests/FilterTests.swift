import Model
import Termbase
import Testing

@Suite struct FilterTests {
  private let fixture: TermbaseFixture

  init() throws { fixture = try TermbaseFixture(TermbaseFixture.news) }

  private func ids(_ set: (inout TermFilter) -> Void) throws -> [Int64] {
    var filter = TermFilter()
    set(&filter)
    return try fixture.termbase.concepts(matching: filter).map(\.id)
  }

  @Test func everyPartMustHold() throws {
    #expect(try ids { _ in }.count == 8)
    #expect(try ids { $0.kind = .place } == [1, 2])
    #expect(try ids { $0.status = .deprecated } == [1])
    #expect(try ids { $0.domain = "politics" } == [3, 4, 5, 6])
    #expect(try ids { $0.style = "ap" } == [3])
    #expect(try ids { $0.source = "desk" } == [6, 8])
    #expect(try ids { $0.id = 5 } == [5])
    #expect(
      try ids {
        $0.kind = .person
        $0.style = "ap"
      } == [3])
    #expect(
      try ids {
        $0.kind = .place
        $0.style = "ap"
      } == [])
  }

  @Test(arguments: [
    ("زلنسکی", [Int64(3), 4]), ("زلنسكي", [3, 4]), ("zelensk", [3, 4]), ("COUNCIL", [7]),
    ("%", [8]), ("_", [8]), ("%_سهم", [8]), ("z%y", []), ("50%", [8]), ("z_l", []), ("لندن", []),
    ("", []), ("'", []),
    ("\"; DROP TABLE term; --", []),
  ])
  func searchTakesTheTextLiterally(text: String, found: [Int64]) throws {
    #expect(try ids { $0.text = text } == found)
    #expect(try fixture.termbase.counts().concepts == 8)
  }

  @Test(arguments: [
    ("کییف", [Int64(1)]), ("KYIV", [1]), ("زلنسکی", [3]), ("Zelensk", []), ("", []),
    ("norway", [2]),
  ])
  func aTermIsFoundAsAWhole(term: String, found: [Int64]) throws {
    #expect(try ids { $0.term = term } == found)
  }
}
