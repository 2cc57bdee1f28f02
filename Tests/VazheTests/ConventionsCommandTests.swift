import TestSupport
import Testing

/// What a newsroom decides is kept in the store and steers guesses.
@Suite struct ConventionsCommandTests {
  private struct Row: Decodable {
    let convention: String
    let value: String
    let rendering: String
  }

  private let runner: CommandRunner

  init() throws { runner = try CommandRunner(.empty) }

  private func rows() throws -> [String: Row] {
    let outcome = try runner("conventions", "list", "-f", "jsonl")
    #expect(outcome.code == 0, "\(outcome.notes)")
    return Dictionary(
      try outcome.records(of: Row.self).map { ($0.convention, $0) }, uniquingKeysWith: { $1 })
  }

  private func guess(_ name: String) throws -> String {
    try runner("transliterate", "-f", "tsv", "--candidates", "1", name).output
  }

  @Test func decisionsSteerGuesses() throws {
    #expect(try rows()["qaf"]?.value == "learned")
    #expect(try runner("conventions", "set", "qaf=k", "he-final=ah").code == 0)
    #expect(try rows()["qaf"]?.value == "k")
    #expect(try rows()["qaf"]?.rendering.hasPrefix("K") == true)
    #expect(try guess("قلندرپور").contains("\tK"))
    #expect(try runner("lookup", "-f", "tsv", "قلندرپوریان").output.contains("\tK"))
    #expect(try runner("conventions", "unset", "qaf").code == 0)
    #expect(try !guess("قلندرپور").contains("\tK"))
    #expect(try rows()["he-final"]?.value == "ah")
    #expect(try runner("conventions", "unset", "--all").code == 0)
    #expect(try rows().values.allSatisfy { $0.value == "learned" })
  }

  @Test func aPresetReplacesAll() throws {
    #expect(try runner("conventions", "set", "khe=x").code == 0)
    #expect(try runner("conventions", "set", "--preset", "afghanistan", "vav-long=oo").code == 0)
    let rows = try rows()
    #expect(rows["khe"]?.value == "learned")
    #expect(rows["vav"]?.value == "w")
    #expect(rows["vav-long"]?.value == "oo")
  }

  @Test(arguments: [
    ("set", "qaf"), ("set", "qaf=zz"), ("set", "tz=q"), ("set", "--preset=mars"), ("unset", "tz"),
    ("set", ""), ("list", "qaf"),
  ])
  func whatIsNoDecisionIsRefused(command: String, choice: String) throws {
    let outcome = try runner("conventions", command, choice)
    #expect(outcome.code == 64)
    #expect(!outcome.notes.isEmpty)
  }
}
