import Foundation
import Testing

@testable import ContentLint

@Suite struct HarvestedContentTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static func rows() throws -> (harvested: [TermRow], curated: [TermRow], content: Content) {
    let content = try Content(
      glossaryFolder: root + "/glossaries", seedFolder: root + "/seeds")
    let (harvested, curated) = content.terms.reduce(into: ([TermRow](), [TermRow]())) {
      parts, term in
      if term.row.path.contains("/harvested/") {
        parts.0.append(term)
      } else {
        parts.1.append(term)
      }
    }
    return (harvested, curated, content)
  }

  @Test(arguments: [
    ("cldr", "cldr.tsv"), ("geonames", "cities.tsv"), ("rigour", "person-names.tsv"),
  ])
  func eachFileHasOneSource(source: String, file: String) throws {
    let rows = try Self.rows().harvested.filter { $0.row.path.hasSuffix("/" + file) }
    #expect(rows.count > 400)
    #expect(Set(rows.map(\.entry.source)) == [source])
  }

  @Test func theReadMeHasTheLicenceOfEachSource() throws {
    let (harvested, _, content) = try Self.rows()
    let text = try String(
      contentsOfFile: Self.root + "/glossaries/harvested/README.md", encoding: .utf8)
    let licences = Dictionary(
      content.rows(.sources).map { ($0["id"], $0["licence"]) }, uniquingKeysWith: { $1 })
    for source in Set(harvested.map(\.entry.source)) {
      let licence = try #require(licences[source])
      for part in licence.components(separatedBy: " AND ") { #expect(text.contains(part)) }
    }
    #expect(text.contains("UNICODE LICENSE V3"))
    #expect(text.contains("OpenSanctions Datenbanken GmbH"))
    #expect(text.contains("© geonames.org"))
  }

  /// A harvested row that says of a curated name something else would weaken what people decided.
  @Test func noRowContradictsACuratedOne() throws {
    let (harvested, curated, _) = try Self.rows()
    let english = Dictionary(grouping: curated, by: \.persianKey)
      .mapValues { Set($0.map(\.entry.english)) }
    let rivals = harvested.filter {
      english[$0.persianKey]?.contains($0.entry.english) == false
    }
    #expect(rivals.map { "\($0.entry.persian) \($0.entry.english)" } == [])
  }

  @Test func namesOfPersonsAreMarkedAsPartsOfNames() throws {
    let persons = try Self.rows().harvested.filter { $0.entry.kind == .person }
    #expect(!persons.isEmpty)
    #expect(persons.allSatisfy { $0.entry.domain == "name-harvested" })
  }
}
