import TestSupport
import Testing

@Suite struct LookupFilterTests {
  private let runner: CommandRunner

  init() throws { runner = try CommandRunner(.bundled) }

  @Test(arguments: [
    ("--kind city", "person, place"), ("--kind person,city", "“city”"), ("--kind ''", "kinds are"),
    ("--variety de", "prs"), ("--domain fishing", "geography"), ("--style nobody", "ap"),
  ])
  func whatDoesNotExistIsRefusedWithTheListOfWhatDoes(options: String, said: String) throws {
    let outcome = try runner.shell("vazhe lookup لاوروف \(options)")
    #expect(outcome.code == 64, "\(outcome.notes)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.notes.contains(said), "\(outcome.notes)")
  }

  @Test func kindsMayBeSeparatedByCommasOrGivenAgain() throws {
    for options in ["--kind place,term", "--kind place --kind term", "--kind 'place, term'"] {
      let lines = try runner.shell("vazhe lookup -f jsonl کیف \(options)")
        .records(of: LookupLine.self)
      #expect(lines[0].results.first?.en == "Kyiv")
      #expect(lines[0].results.allSatisfy { ["place", "term"].contains($0.kind) })
    }
    let hidden = try runner("lookup", "کابل", "--kind", "publication")
    #expect(hidden.code == 1)
    #expect(hidden.output.contains("without these options"))
    #expect(!hidden.output.contains("guess"))
  }

  @Test func varietiesAreOneConcept() throws {
    let lines = try runner("lookup", "-f", "jsonl", "ناروی", "نروژ").records(of: LookupLine.self)
    let first = try lines.map { try #require($0.results.first) }
    #expect(first[0].concept == first[1].concept)
    #expect(first[0].alternatives.contains { $0.fa == "نروژ" && $0.variety == "fa" })
    #expect(first[1].alternatives.contains { $0.fa == "ناروی" && $0.variety == "prs" })
    let text = try runner("lookup", "ناروی").output
    #expect(text.contains("Dari") && text.contains("نروژ (Iran)"))
    #expect(try runner("lookup", "Norway", "--variety", "prs").output.hasPrefix("ناروی"))
  }

  @Test func noPairIsShownTwice() throws {
    let queries = ["لاوروف", "محمد", "کیف", "Kyiv", "Norway", "زیلینسکی", "Mohammad"]
    let outcome = try runner("lookup", "-f", "jsonl", "-", input: queries.joined(separator: "\n"))
    for line in try outcome.records(of: LookupLine.self) {
      let pairs = line.results.map { [$0.fa, $0.en, $0.kind] }
      #expect(Set(pairs).count == pairs.count, "\(line.query)")
    }
  }

  @Test func homographsAndUnwantedRenderingsAreMarked() throws {
    let outcome = try runner("lookup", "کیف")
    #expect(outcome.output.contains("the word also means: bag"))
    #expect(outcome.output.contains("deprecated, do not use"))
    let line = try runner("lookup", "کیف", "-f", "jsonl").records(of: LookupLine.self)[0]
    #expect(line.results.first?.homograph == "bag")
    let own = line.results.filter { !$0.partial }.map { $0.status == "deprecated" }
    #expect(own == own.sorted { !$0 && $1 })
  }

  @Test func partsOfNamesAreLabelled() throws {
    _ = try runner("glossary", "add", "سرگئی ریابچف", "Sergei Ryabchev", "--kind", "person")
    let outcome = try runner("lookup", "ریابچف", "-f", "jsonl")
    let results = try outcome.records(of: LookupLine.self)[0].results
    try #require(results.count == 2)
    #expect(results.map(\.partial) == [true, true])
    #expect(results[0].fa == "ریابچف" && results[0].en == "Ryabchev")
    #expect(results[1].fa == "سرگئی ریابچف" && results[1].part == "Ryabchev")
    #expect(try runner("lookup", "ریابچف").output.contains("as part of a name"))
    #expect(try runner("lookup", "Ryabchev").output.hasPrefix("ریابچف"))
    _ = try runner(
      "glossary", "edit", "سرگئی ریابچف", "--rendering", "Sergei Ryabchev", "--english",
      "Sergei Petrenko")
    _ = try runner("glossary", "remove", "سرگئی ریابچف")
    #expect(try !runner("lookup", "ریابچف").output.contains("as part of a name"))
  }
}
