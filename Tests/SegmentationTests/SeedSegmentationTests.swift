import Foundation
import Model
import Segmentation
import Testing

/// Segmentation of the seed texts against their gold sentences.
@Suite struct SeedSegmentationTests {
  @Test(arguments: [
    ("dari-herat-aid", Language.dari), ("dari-kyiv-talks", .dari),
    ("persian-caspian-trade", .persian), ("persian-nuclear-talks", .persian),
  ])
  func sourceSentencesAreFound(folder: String, language: Language) throws {
    #expect(try boundaryScore(of: "\(folder)/source", language) >= 0.97)
  }

  @Test(arguments: [
    "dari-herat-aid", "dari-kyiv-talks", "persian-caspian-trade", "persian-nuclear-talks",
  ])
  func translatedSentencesAreFound(folder: String) throws {
    #expect(try boundaryScore(of: "\(folder)/translation", .english) >= 0.97)
  }

  /// The harmonic mean of precision and recall of the places where sentences end.
  private func boundaryScore(of name: String, _ language: Language) throws -> Double {
    let seeds = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "seeds")
    let text = try String(contentsOf: seeds.appending(path: name + ".txt"), encoding: .utf8)
    let gold = try String(contentsOf: seeds.appending(path: name + ".sentences"), encoding: .utf8)
    let wanted = ends(of: gold.split(separator: "\n"))
    let found = ends(of: Segmenter(language: language).segments(of: text).map { $0.text[...] })
    let agreed = Double(wanted.intersection(found).count)
    try #require(!wanted.isEmpty && !found.isEmpty)
    return 2 * agreed / Double(wanted.count + found.count)
  }

  /// Where sentences end, counted in scalars other than white space; the end of the text is left out.
  private func ends(of sentences: [Substring]) -> Set<Int> {
    var ends: [Int] = []
    var count = 0
    for sentence in sentences {
      count += sentence.unicodeScalars.filter { !$0.properties.isWhitespace }.count
      ends.append(count)
    }
    return Set(ends.dropLast())
  }
}
