import Foundation
import TestSupport
import Testing

@Suite struct TrainCommandTests {
  private let runner: CommandRunner
  private let folder: TemporaryFolder

  init() throws {
    runner = try CommandRunner(.empty)
    folder = try TemporaryFolder()
  }

  /// Thirty names of syllables that the model can learn.
  private var pairs: String {
    let syllables = [
      ("با", "ba"), ("مو", "mu"), ("ری", "ri"), ("سا", "sa"), ("تو", "tu"), ("لی", "li"),
    ]
    var text = "id\tfa\ten\n"
    for (number, first) in syllables.enumerated() {
      for second in syllables {
        text += "\(number)\t\(first.0)\(second.0)ن\t\(first.1)\(second.1)n|\(first.1)\(second.1)n\n"
      }
    }
    return text
  }

  @Test func aTrainedModelAnswers() throws {
    let model = folder.path("names.model")
    let trained = try runner("transliterate", "train", "-", "-o", model, input: pairs)
    #expect(trained.code == 0)
    #expect(trained.output.isEmpty)
    let outcome = try runner(
      "transliterate", "--model", model, "-f", "tsv", input: "باتولین\n\nساریمون\n")
    #expect(outcome.code == 0)
    #expect(outcome.rows.map(\.first) == ["باتولین", "", "ساریمون"])
    #expect(outcome.rows[0][1].hasPrefix("Batulin"))
    #expect(outcome.rows[1][1].isEmpty)
    let again = folder.path("again.model")
    _ = try runner("transliterate", "train", "-", "-o", again, input: pairs)
    #expect(FileManager.default.contentsEqual(atPath: model, andPath: again))
  }

  @Test(arguments: [
    ("fa\ten\nلاوروف\n", ":2:"), ("fa\ten\nلاوروف\tLavrov\n\tBiden\n", ":3:"),
    ("fa\ten\nLavrov\tلاوروف\n", ":2:"), ("fa\tkind\nلاوروف\tperson\n", ":1:"),
    ("fa\ten\nلاوروف\tLavrov\n", "give 20 or more"),
  ])
  func refusesFilesItCannotLearnFrom(text: String, place: String) throws {
    let model = folder.path("bad.model")
    let outcome = try runner("transliterate", "train", "-", "-o", model, input: text)
    #expect(outcome.code == 65)
    #expect(outcome.notes.contains(place), "\(outcome.notes)")
    #expect(!FileManager.default.fileExists(atPath: model))
  }

  @Test func refusesWhatIsNoModel() throws {
    let path = folder.path("no.model")
    _ = try folder.write("fa\ten\n", to: "no.model")
    let outcome = try runner("transliterate", "--model", path, "لاوروف")
    #expect(outcome.code == 65)
    #expect(outcome.notes.contains("no model of names"))
    let missing = try runner(
      "transliterate", "match", "--model", folder.path("none"), "-", input: pairs)
    #expect(missing.code == 66)
  }
}
