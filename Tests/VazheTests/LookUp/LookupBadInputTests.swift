import TestSupport
import Testing

@Suite struct LookupBadInputTests {
  private let runner: CommandRunner

  init() throws { runner = try CommandRunner(.bundled) }

  @Test(arguments: [
    ("123", "no Persian and no Latin letter"), ("…؟!", "no Persian and no Latin letter"),
    ("😀👩‍💻", "no Persian and no Latin letter"), ("Лавров", "no Persian and no Latin letter"),
    ("北京", "no Persian and no Latin letter"), (" ", "query 1 is empty"),
  ])
  func whatHasNoLettersIsSaidToHaveNone(query: String, said: String) throws {
    let outcome = try runner("lookup", query, "-f", "jsonl")
    #expect(outcome.code == 1)
    #expect(outcome.notes.contains(said), "\(outcome.notes)")
    let line = try outcome.records(of: LookupLine.self)[0]
    #expect(line.results.isEmpty)
    #expect(line.note?.contains(said) == true)
  }

  @Test(arguments: ["ا", "لاوروف ", "x", "\u{301}", "😀", "a b "])
  func tenThousandLettersAreNoTerm(piece: String) throws {
    let text = String(repeating: piece, count: 10_000)
    let outcome = try runner("lookup", "-", "-f", "jsonl", input: text + "\nلاوروف\n")
    #expect(outcome.code == 1)
    let lines = try outcome.records(of: LookupLine.self)
    #expect(lines.map { $0.results.isEmpty } == [true, false])
    #expect(outcome.notes.contains("query 1"))
  }

  @Test func lettersOfOtherLanguagesAreNamed() throws {
    let outcome = try runner("lookup", "ښاغلی", "څرنگوال", "--guesses", "0")
    #expect(outcome.notes.contains("does not use: ښ"))
    #expect(outcome.notes.contains("does not use: څ"))
  }

  @Test func arabicAndUrduShapesAreTheSameLetters() throws {
    let lines = try runner("lookup", "-f", "jsonl", "كيف", "لاوروڧ", "کابُل", "ﮐﺎﺑﻞ")
      .records(of: LookupLine.self)
    #expect(lines[0].results.first?.en == "Kyiv")
    #expect(lines[0].results.first?.match == "folded")
    #expect(lines[2].results.first?.en == "Kabul")
    #expect(lines[3].results.first?.en == "Kabul")
    #expect(lines[1].results.allSatisfy { $0.match != "exact" && $0.match != "folded" })
  }

  @Test(arguments: ["لاوrov", "Blenkovich77", "بلنкович"])
  func mixedLettersAndDigitsAreNotGuessed(query: String) throws {
    let outcome = try runner("lookup", query, "-f", "jsonl")
    #expect(try outcome.records(of: LookupLine.self)[0].results.allSatisfy { $0.status != "guess" })
  }

  @Test func ofANameWithDigitsTheNameAloneIsGuessed() throws {
    let line = try runner("lookup", "گلگوشنکوف۱۲", "-f", "jsonl").records(of: LookupLine.self)[0]
    #expect(!line.results.isEmpty)
    #expect(line.results.allSatisfy { $0.status == "guess" && $0.surface == "گلگوشنکوف" })
  }

  @Test func aGuessIsCalledOne() throws {
    let line = try runner("lookup", "گلگوشنکوف", "-f", "jsonl").records(of: LookupLine.self)[0]
    #expect(!line.results.isEmpty)
    #expect(line.results.allSatisfy { $0.status == "guess" && $0.match == "transliterated" })
    let text = try runner("lookup", "گلگوشنکوف").output
    #expect(text.hasPrefix("not in the glossary; guesses:"))
    #expect(text.split(separator: "\n").dropFirst().allSatisfy { $0.contains("guess 0.") })
  }

  @Test func controlCharactersDoNotReachTheTerminal() throws {
    let outcome = try runner("lookup", "xqzj\u{1B}[2Jvvkq", "--guesses", "0")
    #expect(outcome.code == 1)
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(!outcome.notes.contains("\u{1B}"))
  }

  @Test func anEmptyStoreKnowsNothing() throws {
    let empty = try CommandRunner(.empty)
    let outcome = try empty("lookup", "لاوروف", "وزیر خارجه روسیه", "--guesses", "0")
    #expect(outcome.code == 1)
    #expect(outcome.lines.count { $0.contains("nothing found") } == 2)
    expectRefusal(try empty("lookup", "x", "--style", "ap"), 64, "has none")
  }
}
