import Testing

@testable import Interchange

/// Expects an error about a line, with these words in its reason.
func expectMalformed(
  line: Int, _ words: String..., sourceLocation: SourceLocation = #_sourceLocation,
  _ work: () throws -> Void
) {
  let error = #expect(throws: InterchangeError.self, sourceLocation: sourceLocation) {
    try work()
  }
  guard case .malformed(_, let found, let reason, let remedy) = error else {
    Issue.record("\(String(describing: error))", sourceLocation: sourceLocation)
    return
  }
  #expect(found == line, "\(reason)", sourceLocation: sourceLocation)
  #expect(!remedy.isEmpty, sourceLocation: sourceLocation)
  #expect(!reason.contains("\n"), sourceLocation: sourceLocation)
  for word in words {
    #expect(reason.contains(word), "\(reason)", sourceLocation: sourceLocation)
  }
}

extension XMLPullReader {
  /// All events up to the end, shortly.
  func shownEvents() throws -> [String] {
    var shown: [String] = []
    while let event = try next() {
      switch event {
      case .start(let element):
        let attributes = element.attributes.map { " \($0.name.local)=\($0.value)" }
        shown.append("\(line) <\(element.name.local)\(attributes.joined())")
      case .end(let name): shown.append("\(line) >\(name.local)")
      case .text(let text): shown.append("\(line) \"\(text)")
      }
    }
    return shown
  }
}
