import NameFixture
import TestSupport
import Testing
import Transliteration

@Suite struct JointModelTests {
  private let transliterator: Transliterator
  private let model: JointModel

  init() throws {
    model = try #require(SmallModel.model)
    transliterator = Transliterator(attested: [], joint: model)
  }

  @Test(arguments: cases("learnt"))
  func rendersNamesThatItNeverSaw(line: String) throws {
    let (persian, english) = try #require(sides(line, "→"))
    #expect(!SmallModel.examples.contains { $0.persian == persian })
    let found = transliterator.candidates(for: persian, limit: 5).map(\.text)
    #expect(found.contains(english), "\(found)")
  }

  @Test func readsTheCaseFile() { #expect(cases("learnt").count >= 15) }

  @Test func writesEnglishLettersOnlyInOrderAndOnce() {
    var generator = SeededGenerator(seed: 5)
    let letters = Array(
      "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئءأؤةټډړڼځڅښږہھٹےي \u{200C}-َُِّ12aB🙂".unicodeScalars)
    for _ in 0..<300 {
      let name = randomText(letters, &generator)
      let found = transliterator.candidates(for: name, limit: 6)
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.score >= $1.score })
      #expect(Set(found.map(\.text)).count == found.count)
      #expect(found.map(\.text) == transliterator.candidates(for: name, limit: 6).map(\.text))
      for candidate in found {
        #expect(
          candidate.text.utf8.allSatisfy {
            (65...90).contains($0) || (97...122).contains($0) || $0 == 0x20 || $0 == 0x2D
          })
        #expect((0..<0.6).contains(candidate.score))
      }
    }
  }

  @Test func writesPersianLettersOnly() {
    for name in ["Zelensky", "O'Brien", "Jean-Luc", "Łódź", "a", "Schtschukin"] {
      let found = transliterator.persianCandidates(for: name, limit: 5)
      #expect(!found.isEmpty)
      for candidate in found {
        #expect(
          candidate.text.unicodeScalars.allSatisfy {
            (0x0620...0x06FF).contains($0.value) || $0 == " " || $0.value == 0x200C
          })
      }
    }
  }

  @Test func keepsHyphensAndWords() throws {
    let hyphen = try #require(transliterator.candidates(for: "احمد-رضا", limit: 1).first)
    #expect(hyphen.text.contains("-"))
    let two = try #require(transliterator.candidates(for: "احمد رضا", limit: 1).first)
    #expect(two.text.contains(" "))
  }

  @Test func obeysVowelMarks() throws {
    let names = transliterator.candidates(for: "مِهر", limit: 1).map(\.text)
    #expect(names.allSatisfy { $0.hasPrefix("Me") || $0.hasPrefix("Mi") }, "\(names)")
    let other = transliterator.candidates(for: "مُهر", limit: 1).map(\.text)
    #expect(other.allSatisfy { $0.hasPrefix("Mo") || $0.hasPrefix("Mu") }, "\(other)")
    // The model knows ح·ha as one chunk.
    let whole = transliterator.candidates(for: "حَسَن", limit: 1).map(\.text)
    #expect(whole.allSatisfy { $0.hasPrefix("Has") || $0.hasPrefix("Hes") }, "\(whole)")
  }

  @Test func judgesWhatWasWrittenOnlyOnce() {
    // More different beginnings than the surroundings are kept for; the answers stay the same.
    let name = String(repeating: "قسطنطنیه ", count: 7)
    let first = transliterator.candidates(for: name, limit: 40)
    #expect(!first.isEmpty)
    #expect(first == transliterator.candidates(for: name, limit: 40))
  }

  @Test func putsAttestedNamesFirst() {
    let informed = Transliterator(
      attested: [
        AttestedName(persian: "سایراگول ساویتبای", english: "Sayragul Sauytbay"),
        AttestedName(persian: "مرکِل", english: "Merkel"),
      ], joint: model)
    let found = informed.candidates(for: "سایراگل", limit: 5)
    #expect(found.first?.text == "Sayragul")
    #expect(found.first?.isAttested == true)
    #expect(informed.candidates(for: "مرکل", limit: 1).map(\.text) == ["Merkel"])
  }

  @Test func boundsHostileNames() {
    let long = String(repeating: "قسطنطنیه", count: 20_000)
    #expect(transliterator.candidates(for: long, limit: 2).count <= 2)
    #expect(
      transliterator.persianCandidates(for: String(repeating: "sch", count: 20_000), limit: 2).count
        <= 2)
  }

  @Test(arguments: ["", " ", "Lavrov", "۱۲۳", "\u{200C}", "؟", "🙂"])
  func offersNothingWithoutLetters(text: String) {
    #expect(transliterator.candidates(for: text, limit: 5).isEmpty)
  }
}
