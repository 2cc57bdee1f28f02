import Testing

@Suite struct HelpTests {
  @Test func theVersionIsOneLine() throws {
    let outcome = try CommandRunner()("--version")
    #expect(outcome.code == 0)
    #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    "", "segment", "align", "lookup", "suggest", "check", "doctor", "demo", "transliterate",
    "transliterate names", "transliterate match", "glossary", "glossary build", "glossary add",
    "glossary edit", "glossary remove", "glossary show", "glossary list", "glossary search",
    "glossary import", "glossary export", "glossary history",
  ])
  func everyHelpOpensWithExamples(command: String) throws {
    let runner = try CommandRunner()
    let outcome = try runner.shell("vazhe \(command) --help")
    #expect(outcome.code == 0)
    let body = try #require(outcome.output.split(separator: "USAGE:").first)
    let lines = body.split(separator: "\n")
    #expect(lines.first?.hasPrefix("OVERVIEW: ") == true)
    let heading = try #require(lines.firstIndex { $0.hasPrefix("EXAMPLES") })
    #expect(heading <= 3)
    #expect(lines[(heading + 1)...].count { $0.contains("vazhe \(command)") } >= 2)
    #expect(try runner.shell("vazhe help \(command)").output == outcome.output)
    #expect(try runner.folder.names == [])
  }

  @Test func everyCommandOfTheOverviewHasHelp() throws {
    let runner = try CommandRunner()
    let overview = try runner("--help").output
    let list = try #require(overview.split(separator: "SUBCOMMANDS:\n").last)
    let commands = list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(commands.count >= 9)
    for command in commands.filter({ !$0.hasPrefix("See") }) {
      #expect(try runner("help", command).output.contains("EXAMPLES"))
    }
  }
}
