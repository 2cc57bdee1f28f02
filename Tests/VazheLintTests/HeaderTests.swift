import Testing

@testable import ContentLint

@Suite struct HeaderTests {
  @Test(arguments: [
    ("a.tsv", Sample.header),
    ("people/a.tsv", "fa\ten\tkind\tstatus\tvariety\tstyle\tdomain\thomograph\tnote\tsource"),
    ("general/a.tsv", "fa\ten\tpos\tvariety\tsource"),
    ("homographs.tsv", "homograph\treading\tcues"),
  ])
  func takesTheHeaderOfTheSort(place: String, header: String) {
    #expect(HeaderRule.places(in: Sample.files(glossaries: [place: header + "\n"])).isEmpty)
  }

  @Test(arguments: [
    ("a.tsv", "fa\ten\tpos\tvariety\tsource"),
    ("a.tsv", "en\tfa\tkind\tstatus\tvariety\tstyle\tdomain\thomograph\tsource"),
    ("general/a.tsv", Sample.header),
    ("homographs.tsv", "homograph\tcues\treading"),
    ("SOURCES.tsv", "id\tname\tdescription"),
    ("a.tsv", ""),
  ])
  func refusesOthers(place: String, header: String) {
    let content = Sample.files(glossaries: [place: header + "\n"])
    #expect(HeaderRule.places(in: content) == ["glossaries/\(place):1"])
  }

  @Test func rowsBelowAWrongHeaderAreNotReadAsAnythingElse() {
    let content = Sample.files(glossaries: ["a.tsv": "en\tfa\nKabul\tكابل\n"])
    #expect(PersianScriptRule.places(in: content).isEmpty)
  }
}
