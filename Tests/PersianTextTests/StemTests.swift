import PersianText
import Testing

@Suite struct StemTests {
  @Test func stemsFollowTheCases() throws {
    for fact in try CaseFile.cases("stems.txt") {
      let stem = Affixes.stem(Folding.fold(fact.input).letters)
      #expect(String(letters: stem) == Folding.fold(fact.expected).string, "\(fact.input)")
    }
  }

  @Test(arguments: 0..<1_000)
  func aStemIsAPartOfTheWord(seed: Int) {
    let folded = Folding.fold(RandomText(seed: seed).string)
    for token in folded.tokens() where token.kind == .word {
      let letters = folded.letters[token.folded]
      let stem = Affixes.stem(letters)
      let plain = letters.filter { $0 != Letter.zwnj }
      #expect(!stem.isEmpty && !stem.contains(Letter.zwnj))
      #expect(String(letters: plain).contains(String(letters: stem)))
    }
  }
}
