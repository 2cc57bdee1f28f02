import PersianText
import Testing

@Suite struct ScriptTests {
  @Test func scriptsFollowTheCases() throws {
    for fact in try CaseFile.cases("scripts.txt") {
      #expect("\(Script(of: fact.input))" == fact.expected, "\(fact.input)")
    }
  }

  @Test func theBeginningDecides() {
    let text = String(repeating: "ا", count: 20_000) + String(repeating: "a", count: 50_000)
    #expect(Script(of: text) == .persian)
  }
}
