import Model
import Testing

@Suite struct ConceptOverlayTests {
  private let termbase = [
    Concept(
      id: 1, kind: .place, persian: [Term(text: "کیف"), Term(text: "کی‌یف")],
      english: [Term(text: "Kyiv")]),
    Concept(id: 2, kind: .place, persian: [Term(text: "کابل")], english: [Term(text: "Kabul")]),
  ]

  @Test func aFurtherGlossaryReplacesWhatItSpeaksOf() {
    let own = [
      Concept(kind: .place, persian: [Term(text: "کیف")], english: [Term(text: "Kiev")]),
      Concept(kind: .place, persian: [Term(text: "کابل")], english: [Term(text: "Cabul")]),
    ]
    let merged = Concept.overlay(own, on: termbase, key: { $0 })
    #expect(merged.map { $0.persian.map(\.text) } == [["کیف"], ["کابل"], ["کی‌یف"]])
    #expect(merged.map { $0.english.map(\.text) } == [["Kiev"], ["Cabul"], ["Kyiv"]])
  }

  @Test func anEmptyGlossaryChangesNothing() {
    #expect(Concept.overlay([], on: termbase, key: { $0 }) == termbase)
  }
}
