import PersianText
import Testing

@Suite struct ProcliticTests {
  @Test func procliticsFollowTheCases() throws {
    for fact in try CaseFile.cases("proclitics.txt") {
      let letters = Folding.fold(fact.input).letters
      let isProclitic = Affixes.isProclitic(letters[...])
      #expect(isProclitic == (fact.expected == "yes"), "\(fact.input)")
      // Only such words are written onto the next one.
      if isProclitic { #expect(letters.last.map(Letter.endsWithoutJoining) == true) }
    }
  }

  @Test func partsOfWordsAreRead() {
    let letters = Folding.fold("درآلاسکا").letters
    #expect(Affixes.isProclitic(letters[..<2]))
    #expect(!Affixes.isProclitic(letters[..<3]))
    #expect(!Affixes.isProclitic(letters[..<0]))
  }
}
