import Foundation
import Interchange
import Model
import Segmentation
import Testing

@testable import RuleSegmentation

/// Whether the exported rules, written, read and run as SRX, part texts as our own segmenter does.
@Suite struct AgreementTests {
  /// Cases whose sentences may differ, by a part of them, each with the reason.
  private static let differing: [String: String] = [:]

  private static let rules = Result {
    try SRX.read(
      InputBytes(
        name: "own",
        bytes: Array(SRX.write(RuleExport.rules, introduction: RuleExport.introduction).utf8)))
  }

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  private func segmenter(_ language: Language) throws -> RuleSegmenter {
    try RuleSegmenter(rules: Self.rules.get(), tags: [language.tag])
  }

  @Test func theExportIsReadBackAsItIs() throws {
    #expect(try Self.rules.get() == RuleExport.rules)
  }

  @Test func noRuleLooksBackWithoutEnd() {
    for rule in RuleExport.rules.languageRules.flatMap(\.rules) {
      #expect(PatternOutline(rule.before)?.longest != nil, "\(rule.before)")
    }
  }

  @Test(arguments: [
    ("english.txt", Language.english), ("persian.txt", .persian), ("dari.txt", .dari),
  ])
  func casesAreSplitAlike(file: String, language: Language) throws {
    let cases = Self.tests.appending(path: "SegmentationTests/Cases/\(file)")
    let lines = try String(contentsOf: cases, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    let segmenter = try segmenter(language)
    for line in lines.map(String.init) {
      let text = line.replacing(" ⏐ ", with: " ").replacing("⏐", with: "")
      let native = Segmenter(language: language).segments(of: text)
      if Self.differing.keys.contains(where: { text.contains($0) }) {
        // Each of them is to be taken out when it differs no more.
        #expect(try segmenter.segments(of: text) != native, "\(text)")
      } else {
        #expect(try segmenter.segments(of: text) == native, "\(text)")
      }
    }
  }

  @Test(arguments: [
    ("dari-herat-aid", Language.dari), ("dari-kyiv-talks", .dari),
    ("persian-caspian-trade", .persian), ("persian-nuclear-talks", .persian),
  ])
  func seedsAreSplitAlike(folder: String, language: Language) throws {
    for (name, language) in [("source", language), ("translation", .english)] {
      let file = Self.tests.deletingLastPathComponent().appending(
        path: "seeds/\(folder)/\(name).txt")
      let text = try String(contentsOf: file, encoding: .utf8)
      let native = Set(Segmenter(language: language).segments(of: text).map(\.range.upperBound))
      let own = Set(try segmenter(language).segments(of: text).map(\.range.upperBound))
      try #require(native.count > 10)
      let agreement = 2 * Double(native.intersection(own).count) / Double(native.count + own.count)
      #expect(agreement >= 0.97, "\(folder) \(name): \(agreement)")
    }
  }
}
