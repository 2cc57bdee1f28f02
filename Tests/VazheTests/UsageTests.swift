import Testing

@Suite struct UsageTests {
  @Test(arguments: [
    "nonsense", "lookup", "segment --colour", "segment --language de x", "segment --language a_ x",
    "segment --format xml x", "align one", "align - -", "align a b --source-language 1",
    "align a b --format pdf", "align a b --keep-rest",
    "align a b --match-names alike", "align a b --allow-unpaired", "align a b --anchor ''",
    "check", "check a b c", "check a b --rules nonsense", "check a b --rules ,",
    "check a b --fail-on never", "check a --segmented", "check a --beads b", "glossary nonsense",
    "glossary add یک", "glossary add یک one --status good", "glossary add یک one --kind city",
    "glossary edit یک", "glossary build a --min-score 2", "glossary build a --max 0",
    "glossary build a --kinds city", "glossary build a --kinds ,", "glossary history --limit 0",
    "glossary import x --on-conflict win", "lookup x --guesses -1",
    "transliterate --candidates 0 x",
    "lookup x --store", "lookup x --store ''",
  ])
  func isRefused(command: String) throws {
    let runner = try CommandRunner()
    let outcome = try runner.shell("vazhe \(command)")
    #expect(outcome.code == 64, "\(outcome.notes)")
    #expect(outcome.output.isEmpty)
    #expect(!outcome.notes.isEmpty)
    #expect(try runner.folder.names == [])
  }
}
