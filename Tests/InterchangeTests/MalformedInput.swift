import Interchange
import Testing

/// Expects `body` to refuse its input at `line`, with a reason that holds `reason`.
func expectMalformed(
  line: Int, _ reason: String = "", sourceLocation: SourceLocation = #_sourceLocation,
  _ body: () throws -> Void
) {
  let error = #expect(throws: InterchangeError.self, sourceLocation: sourceLocation) { try body() }
  guard case .malformed(_, let found, let said, let remedy) = error else {
    Issue.record("\(String(describing: error))", sourceLocation: sourceLocation)
    return
  }
  #expect(found == line, sourceLocation: sourceLocation)
  #expect(said.contains(reason), sourceLocation: sourceLocation)
  #expect(!remedy.isEmpty, sourceLocation: sourceLocation)
}
