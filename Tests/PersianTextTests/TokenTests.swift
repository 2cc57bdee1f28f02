import Foundation
import PersianText
import Testing

@Suite struct TokenTests {
  @Test func tokensFollowTheCases() throws {
    for fact in try CaseFile.cases("tokens.txt") {
      let found = Folding.fold(fact.input).tokens().map(\.text)
      #expect(found == fact.expected.components(separatedBy: "⏐"), "\(fact.input)")
    }
  }

  @Test func kindsAreTold() {
    let kinds = Folding.fold("کتاب‌ها، NATO ۱۲٫۵ 😀").tokens().map(\.kind)
    #expect(kinds == [.word, .mark, .foreign, .number, .mark])
  }

  @Test func rangesAreBytesOfTheOriginal() {
    let tokens = Folding.fold("  كِتاب‌ها، ۱۲").tokens()
    #expect(tokens.map(\.range) == [2..<19, 19..<21, 22..<26])
    #expect(tokens.map(\.folded) == [1..<8, 8..<9, 10..<12])
  }

  @Test(arguments: 0..<1_000)
  func tokensAreInOrderAndSliceTheOriginal(seed: Int) {
    let text = RandomText(seed: seed)
    let folded = Folding.fold(text.string)
    var end = 0
    var foldedEnd = 0
    for token in folded.tokens() {
      #expect(token.range.lowerBound >= end && token.folded.lowerBound >= foldedEnd)
      #expect(text.slice(token.range)?.isEmpty == false)
      #expect(folded.string(in: token.folded) == token.text)
      #expect(!token.text.unicodeScalars.contains(" "))
      let between = foldedEnd..<token.folded.lowerBound
      #expect(folded.letters[between].allSatisfy { $0 == Letter.space || $0 == Letter.zwnj })
      end = token.range.upperBound
      foldedEnd = token.folded.upperBound
    }
  }
}
