import Testing

/// `vazhe transliterate --scheme`.
@Suite struct SchemeCommandTests {
  private struct Record: Decodable {
    struct Candidate: Decodable {
      let en: String
      let score: Double
      let attested: Bool
    }

    let fa: String
    let candidates: [Candidate]
  }

  private let runner: CommandRunner

  init() throws { runner = try CommandRunner(.empty) }

  @Test(arguments: [
    ("bgn-pcgn", "Kūh-e Damāvand"), ("un", "Kuh-e Damāvand"), ("ala-lc", "Kūh-i Damāvand"),
    ("ijmes", "Kūh-i Damāvand"),
  ])
  func aVocalisedNameHasOneCandidate(scheme: String, expected: String) throws {
    let outcome = try runner(
      "transliterate", "--scheme", scheme, "کُوهِ دَماوَند", "-f", "jsonl")
    #expect(outcome.code == 0)
    let records = try outcome.records(of: Record.self)
    #expect(records.map(\.fa) == ["کُوهِ دَماوَند"])
    #expect(records.first?.candidates.map(\.en) == [expected])
    #expect(records.first?.candidates.map(\.score) == [1])
  }

  @Test func aBareNameHasACandidateForEveryReading() throws {
    let outcome = try runner(
      "transliterate", "--scheme", "ala-lc", "--candidates", "3", "-f", "tsv", "-",
      input: "گوترش\n\nمُحَمَّد\n")
    #expect(outcome.code == 0)
    #expect(outcome.rows.map(\.first) == ["گوترش", "", "مُحَمَّد"])
    #expect(outcome.rows[0][1].split(separator: "|").count == 3)
    #expect(outcome.rows[0][2].split(separator: "|").count == 3)
    #expect(outcome.rows[1][1] == "")
    #expect(outcome.rows[2][1...] == ["Muḥammad", "1"])
  }

  @Test func anAttestedNameTellsTheVowels() throws {
    #expect(try runner("glossary", "add", "پلات", "Polat", "--kind", "person").code == 0)
    let outcome = try runner("transliterate", "--scheme", "un", "پلات", "-f", "jsonl")
    let candidates = try outcome.records(of: Record.self).first?.candidates
    #expect(candidates?.first?.en == "Polāt")
    #expect(candidates?.first?.attested == true)
  }

  @Test func dariNamesHaveASystemOfTheirOwn() throws {
    let outcome = try runner(
      "transliterate", "--scheme", "bgn-pcgn", "--language", "prs", "پُلِ عَلَم", "-f", "tsv")
    #expect(outcome.rows.map { $0[1] } == ["Pul-e ‘Alam"])
  }

  @Test func namesOfAnotherScriptAreRefused() throws {
    let outcome = try runner("transliterate", "--scheme", "un", "تِهران", "Tehran")
    #expect(outcome.code == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.notes.contains("Tehran"))
    #expect(outcome.notes.contains("--scheme un"))
  }

  @Test func aSchemeNobodyKnowsIsAMistakeOfUse() throws {
    #expect(try runner("transliterate", "--scheme", "iso", "تهران").code == 64)
    #expect(try runner("transliterate", "--scheme", "un", "--language", "en", "تهران").code == 64)
  }

  @Test func aModelOfOnesOwnGivesTheVowels() throws {
    let model = runner.folder.path("own.model")
    let pairs = try runner.folder.write(
      "fa\ten\n"
        + (0..<40).map { "پل\($0 % 2 == 0 ? "ات" : "ا")\tPol\($0 % 2 == 0 ? "at" : "a")" }
        .joined(separator: "\n") + "\n", to: "pairs.tsv")
    #expect(try runner("transliterate", "train", pairs, "-o", model).code == 0)
    let outcome = try runner(
      "transliterate", "--model", model, "--scheme", "un", "پلات", "-f", "tsv")
    #expect(outcome.rows.first?[1].hasPrefix("Polāt") == true)
  }

  @Test func whatIsNotPersianIsComposed() throws {
    let outcome = try runner("transliterate", "--scheme", "un", "تِهران cafe\u{301}", "-f", "tsv")
    #expect(
      outcome.rows.map { Array($0[1].unicodeScalars) } == [Array("Tehrān café".unicodeScalars)])
  }
}
