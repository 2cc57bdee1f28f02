import Model
import Testing

@Suite struct ConceptGroupTests {
  private func groups(_ entries: [GlossaryEntry]) -> [[String]] {
    Concept.group(entries, persianKey: { $0 }, englishKey: { $0.lowercased() }).map { group in
      group.map { "\($0.persian)=\($0.english)" }
    }
  }

  @Test func twoSpellingsOfOneNameAreOneConcept() {
    #expect(
      groups([
        GlossaryEntry(persian: "نروژ", english: "Norway", kind: .place, variety: .persian),
        GlossaryEntry(persian: "کابل", english: "Kabul", kind: .place),
        GlossaryEntry(persian: "ناروی", english: "Norway", kind: .place, variety: .dari),
      ]) == [["نروژ=Norway", "ناروی=Norway"], ["کابل=Kabul"]])
  }

  @Test func wordsWithOneTranslationStaySeparate() {
    #expect(
      groups([
        GlossaryEntry(persian: "جنگ", english: "war"),
        GlossaryEntry(persian: "حرب", english: "war"),
      ]).count == 2)
  }

  @Test func kindAndDomainSeparateWhatIsWrittenAlike() {
    #expect(
      groups([
        GlossaryEntry(persian: "کره", english: "Korea", kind: .place),
        GlossaryEntry(persian: "کره", english: "butter", kind: .term),
        GlossaryEntry(persian: "کره", english: "sphere", kind: .term, domain: "science"),
      ]).count == 3)
  }

  @Test func chainsOfSharedTermsAreFollowed() {
    #expect(
      groups([
        GlossaryEntry(persian: "الف", english: "A", kind: .person),
        GlossaryEntry(persian: "ب", english: "B", kind: .person),
        GlossaryEntry(persian: "ب", english: "a", kind: .person),
      ]) == [["الف=A", "ب=B", "ب=a"]])
  }

  @Test func aConceptOfTheFileHoldsItsRowsTogether() {
    let rows = [
      GlossaryEntry(persian: "جنگ", english: "war", source: "x", concept: "7"),
      GlossaryEntry(persian: "حرب", english: "warfare", source: "x", concept: "7"),
      GlossaryEntry(persian: "جنگ", english: "war", source: "y", concept: "7"),
    ]
    #expect(groups(rows).map(\.count) == [2, 1])
  }

  @Test func rowsBecomeTermsWithoutRepetition() {
    let concept = Concept(rows: [
      GlossaryEntry(persian: "نروژ", english: "Norway", kind: .place, variety: .persian),
      GlossaryEntry(persian: "ناروی", english: "Norway", kind: .place, variety: .dari),
    ])
    #expect(concept.persian.map(\.variety) == [.persian, .dari])
    #expect(concept.english.map(\.text) == ["Norway"])
    #expect(concept.kind == .place)
  }
}
