import Foundation
import Model
import Segmentation
import Testing

@Suite struct SegmentationCaseTests {
  @Test(arguments: [
    ("english.txt", Language.english), ("persian.txt", .persian), ("dari.txt", .dari),
    ("persian-golden.txt", .persian), ("dari-golden.txt", .dari),
  ])
  func sentencesFollowTheCases(file: String, language: Language) throws {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Cases")
    let content = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    let segmenter = Segmenter(language: language)
    for line in content.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      let text = line.replacing(" ⏐ ", with: " ").replacing("⏐", with: "")
      let expected = line.split(separator: "⏐").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(segmenter.segments(of: text).map(\.text) == expected)
    }
  }
}
