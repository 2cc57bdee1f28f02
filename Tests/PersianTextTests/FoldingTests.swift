import PersianText
import Testing

@Suite struct FoldingTests {
  @Test func foldingFollowsTheCases() throws {
    for fact in try CaseFile.cases("folding.txt") {
      let folded = Folding.fold(fact.input).letters
      #expect(folded == fact.expected.unicodeScalars.map(\.value), "\(fact.input)")
    }
  }

  @Test(arguments: [
    ("سلام\t\r\n دنیا", "سلام دنیا"), ("a\u{A0}\u{2003}b", "a b"), ("\u{FEFF}متن", "متن"),
    ("می\u{200C}\u{200C}رود", "می\u{200C}رود"), ("می\u{200C} رود", "می رود"),
    ("\u{200C}رود", "رود"), ("کتاب\u{200C}", "کتاب"), ("کتاب\u{200C}.", "کتاب."),
    ("می\u{AC}رود", "می\u{200C}رود"), ("می\u{200D}رود", "میرود"), ("", ""),
  ])
  func blanksAndJoinersAreUnified(text: String, expected: String) {
    #expect(Folding.fold(text).letters == expected.unicodeScalars.map(\.value))
  }

  @Test(arguments: 0..<2_000)
  func foldingTwiceIsFoldingOnce(seed: Int) {
    let once = Folding.fold(RandomText(seed: seed).string)
    #expect(Folding.fold(once.string).letters == once.letters)
  }

  @Test(arguments: [0x620...0x6FF, 0x80...0x24F, 0xFB50...0xFEFF] as [ClosedRange<UInt32>])
  func everyLetterFoldsToWhatStaysAsItIs(block: ClosedRange<UInt32>) {
    for scalar in block.compactMap(Unicode.Scalar.init) {
      let once = Folding.fold("ب\(scalar)ب")
      #expect(Folding.fold(once.string).letters == once.letters, "U+\(scalar.value)")
    }
  }
}
