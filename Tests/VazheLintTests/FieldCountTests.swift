import Testing

@testable import ContentLint

@Suite struct FieldCountTests {
  @Test func takesAsManyFieldsAsTheHeaderHas() {
    #expect(FieldCountRule.places(in: Sample.glossary(Sample.row("کابل", "Kabul"))).isEmpty)
  }

  @Test(arguments: ["کابل\tKabul", "کابل", Sample.row("کابل", "Kabul") + "\tmore"])
  func refusesOtherNumbers(row: String) {
    let content = Sample.glossary(Sample.row("هرات", "Herat"), row)
    #expect(FieldCountRule.places(in: content) == ["glossaries/a.tsv:3"])
  }
}
