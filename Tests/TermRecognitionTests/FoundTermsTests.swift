import Model
import PersianText
import TermRecognition
import Testing

/// Inflected, glued, split and differently spelt terms.
@Suite struct FoundTermsTests {
  @Test(arguments: cases("found"))
  func isFound(fields: [String]) throws {
    try #require(fields.count == 4)
    let found = SmallTermbase.recognizer.found(in: fields[0])
    let hit = found.first { $0.keys.contains(Folding.key(fields[1])) && $0.surface == fields[2] }
    #expect(
      hit?.match.manner.rawValue == fields[3],
      "found: \(found.map { "\($0.surface) \($0.match.manner.rawValue)" })")
  }

  @Test(arguments: cases("found"))
  func isFoundAmongAllBundledTerms(fields: [String]) throws {
    try #require(fields.count == 4)
    let surface = Folding.key(fields[2])
    let found = bundledRecognizer.found(in: fields[0])
    #expect(
      found.contains { Folding.key($0.surface).contains(surface) },
      "found: \(found.map(\.surface))")
  }
}
