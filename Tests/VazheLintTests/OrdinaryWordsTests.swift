import Testing

@testable import ContentLint

@Suite struct OrdinaryWordsTests {
  private func places(_ rows: String...) -> [String] {
    let text = Sample.table("fa\ten\tpos\tvariety\tsource", rows)
    return OrdinaryWordsRule.places(in: Sample.files(glossaries: ["general/a.tsv": text]))
  }

  @Test func takesWords() {
    #expect(
      places(
        "شیر\tmilk|lion\tnoun\tboth\tcurated", "ترک\tleaving\tnoun\tfa\tcurated",
        "ترک\tTurkish\tadjective\tprs\tcurated"
      ).isEmpty)
  }

  @Test(arguments: [
    "شیر\tmilk\tname\tboth\tcurated", "شیر\tmilk\tnoun\tdari\tcurated",
    "شیر\tmilk||lion\tnoun\tboth\tcurated", "شیر\tmilk | lion\tnoun\tboth\tcurated",
    "شیر\tmilk|milk\tnoun\tboth\tcurated", "کتاب\tvolume\tnoun\tboth\tcurated",
  ])
  func refusesOthers(row: String) {
    #expect(places("کتاب\tbook\tnoun\tboth\tcurated", row) == ["glossaries/general/a.tsv:3"])
  }
}
