import Foundation
import NameFixture
import Testing
import Transliteration

/// Cases are lines of `Cases/schemes/*.txt`: a name, →, what a scheme makes of it.
///
/// `*` marks an example of the scheme's own source, `?` a name without vowel signs.
@Suite struct RomaniserTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let scheme: RomanisationScheme
    let variety: PersianVariety
    let name: String
    let latin: String
    let mark: Character?

    var testDescription: String { "\(scheme.rawValue): \(name)" }
  }

  static let files: [(name: String, scheme: RomanisationScheme, variety: PersianVariety)] = [
    ("bgn-pcgn", .bgnPCGN, .iranian), ("bgn-pcgn-prs", .bgnPCGN, .afghan), ("un", .un, .iranian),
    ("ala-lc", .alaLC, .iranian), ("ijmes", .ijmes, .iranian),
  ]

  static func read(
    _ file: (name: String, scheme: RomanisationScheme, variety: PersianVariety)
  )
    -> [Case]
  {
    cases("schemes/\(file.name)").compactMap { line in
      let mark: Character? = line.hasPrefix("* ") || line.hasPrefix("? ") ? line.first : nil
      let parts = line.dropFirst(mark == nil ? 0 : 2).components(separatedBy: " → ")
      guard parts.count >= 2 else { return nil }
      return Case(
        scheme: file.scheme, variety: file.variety, name: parts[0], latin: parts[1], mark: mark)
    }
  }

  static let all = files.flatMap { read($0) }

  @Test(arguments: all.filter { $0.mark != "?" })
  func writesVocalisedNamesByTheLetter(example: Case) {
    let romaniser = Romaniser(
      example.scheme, variety: example.variety, joint: SmallModel.model)
    let found = romaniser.romanisations(of: example.name, limit: 5)
    #expect(found.map(\.text) == [example.latin])
    #expect(found.first?.score == 1)
  }

  @Test(arguments: all.filter { $0.mark == "?" })
  func readsBareNames(example: Case) throws {
    let model = try #require(SmallModel.model)
    let romaniser = Romaniser(example.scheme, variety: example.variety, joint: model)
    let found = romaniser.romanisations(of: example.name, limit: 5)
    #expect(found.first?.text == example.latin, "\(found.map(\.text))")
    #expect(found.allSatisfy { $0.score < 0.6 && !$0.isAttested })
  }

  @Test(arguments: files.map(\.name))
  func hasEnoughCases(name: String) throws {
    let file = try #require(Self.files.first { $0.name == name })
    let read = Self.read(file)
    #expect(read.filter { $0.mark != "?" }.count >= 60)
    #expect(read.count { $0.mark == "*" } >= 10)
    #expect(name == "bgn-pcgn-prs" || read.count { $0.mark == "?" } >= 12)
    #expect(read.count == cases("schemes/\(name)").count)
  }

  @Test func writesTheComposedForm() {
    for example in Self.all {
      #expect(
        Array(example.latin.unicodeScalars)
          == Array(example.latin.precomposedStringWithCanonicalMapping.unicodeScalars))
      let found = Romaniser(example.scheme, variety: example.variety)
        .romanisations(of: example.name, limit: 1)
      for text in found.map(\.text) {
        #expect(
          Array(text.unicodeScalars)
            == Array(text.precomposedStringWithCanonicalMapping.unicodeScalars))
      }
    }
  }

  @Test func attestedRenderingsTellTheVowels() throws {
    let model = try #require(SmallModel.model)
    let romaniser = Romaniser(.un, joint: model)
    for (english, expected) in [("Polat", "Polāt"), ("Palat", "Palāt"), ("Pelat", "Pelāt")] {
      let found = romaniser.romanisations(of: "پلات", english: english, limit: 3)
      #expect(found.first?.text == expected, "\(found.map(\.text))")
      #expect(found.first?.isAttested == true)
      #expect(found.dropFirst().allSatisfy { !$0.isAttested })
    }
  }

  @Test func ignoresARenderingOfAnotherName() throws {
    let model = try #require(SmallModel.model)
    let romaniser = Romaniser(.un, joint: model)
    #expect(
      romaniser.romanisations(of: "لاوروف", english: "Merkel", limit: 3)
        == romaniser.romanisations(of: "لاوروف", limit: 3))
  }

  @Test func candidatesAreDifferentAndRanked() throws {
    let model = try #require(SmallModel.model)
    let found = Romaniser(.alaLC, joint: model).romanisations(of: "گوترش", limit: 4)
    #expect(found.count == 4)
    #expect(Set(found.map(\.text)).count == found.count)
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
  }

  @Test func pashtoLettersChooseTheAfghanSystem() {
    let found = Romaniser(.bgnPCGN).romanisations(of: "وَږمَه", limit: 1)
    #expect(found.map(\.text) == ["Waz͟hmah"])
  }
}
