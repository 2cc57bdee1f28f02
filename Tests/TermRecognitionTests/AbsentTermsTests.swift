import PersianText
import TermRecognition
import Testing

/// Words that only look as if a term stood in them.
@Suite struct AbsentTermsTests {
  @Test(arguments: cases("absent"))
  func isNotFound(fields: [String]) throws {
    try #require(fields.count == 2)
    for recognizer in [SmallTermbase.recognizer, bundledRecognizer] {
      let found = recognizer.found(in: fields[0])
      #expect(
        !found.contains { $0.keys.contains(Folding.key(fields[1])) },
        "found: \(found.map(\.surface))")
    }
  }
}
