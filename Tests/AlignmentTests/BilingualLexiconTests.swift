import Testing

@testable import Alignment

@Suite struct BilingualLexiconTests {
  @Test func stemsBothSides() {
    let lexicon = BilingualLexicon([(persian: "کتاب‌ها", english: "books")])
    #expect(lexicon.entries.map(\.persian) == [["کتاب"]])
    #expect(lexicon.entries.map(\.english) == [["book"]])
  }

  @Test func dropsLeadingParticles() {
    let lexicon = BilingualLexicon([
      (persian: "دیدن", english: "to see"), (persian: "ملل متحد", english: "the United Nations"),
    ])
    #expect(lexicon.entries.map(\.english.count) == [1, 2])
    #expect(lexicon.entries.last?.persian.count == 2)
  }

  @Test func leavesOutWhatIsEmptyOrTooLong() {
    let lexicon = BilingualLexicon([
      (persian: "", english: "nothing"), (persian: "هیچ", english: "—"),
      (persian: "یک دو سه چهار پنج شش هفت", english: "seven words are too many"),
    ])
    #expect(lexicon.isEmpty)
  }

  @Test func takesNoUselessWeights() {
    var lexicon = BilingualLexicon()
    lexicon.add([(persian: "کتاب", english: "book")], weight: 0)
    lexicon.add([(persian: "کتاب", english: "book")], weight: .infinity)
    #expect(lexicon.count == 0)
  }
}
