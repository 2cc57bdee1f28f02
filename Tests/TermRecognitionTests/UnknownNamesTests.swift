import Model
import TermRecognition
import Testing

/// Names that the termbase does not know, and sentences without any.
@Suite struct UnknownNamesTests {
  @Test(arguments: cases("names"))
  func isTakenForAName(fields: [String]) throws {
    try #require(fields.count == 2)
    let matches = bundledRecognizer.matches(in: fields[0])
    let names = UnknownNames.names(
      in: fields[0], matches: matches, index: bundledRecognizer.index)
    #expect(
      names.map { fields[0].slice(bytes: $0.range) } == (fields[1] == "-" ? [] : [fields[1]]))
    #expect(names.allSatisfy { (0...1).contains($0.confidence) })
  }
}
