import GlossaryFixture
import Model
import PersianText
import TermRecognition
import Testing

/// Names that are also ordinary words, each in a document of its own.
@Suite
struct HomographTests {
  @Test(arguments: cases("homographs"))
  func isReadRight(fields: [String]) throws {
    try #require(fields.count == 3)
    let key = Folding.key(fields[1])
    let readings = bundledRecognizer.found(in: fields[0]).filter { $0.keys.contains(key) }
    let isName = readings.contains { reading in
      reading.match.entries.first.map { namesSomething(BundledTerms.index.concepts[$0.concept]) }
        ?? false
    }
    let isPartOfName = bundledRecognizer.found(in: fields[0]).contains { item in
      item.keys.contains { $0 != key && $0.hasSuffix(key) }
    }
    #expect(
      (isName || (fields[2] == "name" && isPartOfName)) == (fields[2] == "name"),
      "\(readings.map { ($0.surface, $0.match.confidence) })")
  }

  /// Whether a concept is a name, which English writes with a capital; an ordinary reading may be a term.
  private func namesSomething(_ concept: Concept) -> Bool {
    if concept.kind.isName || concept.kind == .nationality { return true }
    guard let english = concept.english.first?.text else { return false }
    return english.first?.isUppercase == true && !english.hasSuffix("day")
  }
}
