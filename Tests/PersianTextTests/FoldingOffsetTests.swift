import PersianText
import TestSupport
import Testing

@Suite struct FoldingOffsetTests {
  @Test(arguments: [
    // A mark belongs to the letter before it, blanks that become one space to that space.
    ("مُحَمَّد", 0..<4, 0..<16), ("مُحَمَّد", 0..<1, 0..<4), ("a \t b", 1..<2, 1..<4),
    // A ligature is one place with several letters.
    ("ﷲ", 0..<4, 0..<3), ("ﷲ", 1..<2, 0..<3), ("ۀ", 0..<1, 0..<2), ("\u{FEFF}آب", 0..<2, 3..<7),
  ])
  func rangesMapToTheOriginal(text: String, folded: Range<Int>, original: Range<Int>) {
    #expect(Folding.fold(text).originalRange(of: folded) == original)
  }

  @Test func emptyRangesMapToEmptyRanges() {
    let folded = Folding.fold("آب")
    #expect(folded.originalRange(of: 1..<1) == 2..<2)
    #expect(folded.originalRange(of: 2..<2) == 4..<4)
    #expect(Folding.fold("").originalRange(of: 0..<0) == 0..<0)
  }

  @Test(arguments: 0..<1_000)
  func everyRangeSlicesTheOriginal(seed: Int) {
    let text = RandomText(seed: seed)
    let folded = Folding.fold(text.string)
    var start = 0
    for place in 0..<folded.count {
      let range = folded.originalRange(of: place..<(place + 1))
      #expect(!range.isEmpty && range.lowerBound >= start)
      #expect(text.slice(range) != nil)
      start = range.lowerBound
    }
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<8 where folded.count > 0 {
      let first = Int.random(in: 0..<folded.count, using: &generator)
      let last = Int.random(in: first..<folded.count, using: &generator)
      #expect(text.slice(folded.originalRange(of: first..<(last + 1))) != nil)
    }
  }

  @Test(arguments: 0..<1_000)
  func aSliceOfTheOriginalHasTheSameKey(seed: Int) throws {
    let text = RandomText(seed: seed)
    let folded = Folding.fold(text.string)
    for token in folded.tokens() {
      let slice = try #require(text.slice(token.range))
      #expect(Folding.key(slice) == Folding.key(token.text))
    }
  }
}
