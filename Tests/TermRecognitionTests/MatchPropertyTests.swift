import Model
import TermRecognition
import TestSupport
import Testing

/// What holds of matches in any text.
@Suite struct MatchPropertyTests {
  @Test(arguments: 0..<300)
  func rangesSliceTheOriginalInOrder(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = generator.termText(maximum: 40)
    var end = 0
    for match in bundledRecognizer.matches(in: text) {
      #expect(match.range.lowerBound >= end && !match.range.isEmpty)
      #expect(match.range.upperBound <= text.utf8.count)
      let slice = text.slice(bytes: match.range)
      #expect(slice.utf8.elementsEqual(Array(text.utf8)[match.range]))
      #expect((0.5...1).contains(match.confidence) && !match.entries.isEmpty)
      end = match.range.upperBound
    }
  }

  @Test(arguments: 0..<100)
  func namesSliceTheOriginalAndAreNoTerms(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed + 1_000))
    let text = generator.termText(maximum: 40)
    let matches = bundledRecognizer.matches(in: text)
    var end = 0
    for name in UnknownNames.names(in: text, matches: matches, index: bundledRecognizer.index) {
      #expect(name.range.lowerBound >= end && name.range.upperBound <= text.utf8.count)
      #expect(!text.slice(bytes: name.range).isEmpty)
      #expect(!matches.contains { $0.range.overlaps(name.range) })
      end = name.range.upperBound
    }
  }

  @Test func theLongestTermWins() {
    let found = SmallTermbase.recognizer.found(
      in: "ماریا زاخارووا، وزیر خارجه روسیه، ولادیمیر پوتین")
    #expect(
      found.map(\.surface) == ["ماریا زاخارووا", "وزیر خارجه", "روسیه", "ولادیمیر پوتین"])
  }

  @Test func nothingIsFoundInNothing() {
    #expect(bundledRecognizer.matches(in: "").isEmpty)
    #expect(bundledRecognizer.matches(in: "\u{200C}\u{64E}😀 …").isEmpty)
  }

  @Test func aLongRunOfLettersIsBounded() {
    let text = String(repeating: "درآلاسکا", count: 2_000)
    #expect(bundledRecognizer.matches(in: text).count <= 4_000)
  }
}
