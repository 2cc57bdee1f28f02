import EnglishText
import Foundation
import Interchange
import Model
import PersianText
import TermRecognition

/// The repository's own glossaries, read once for the tests that need a full termbase.
package enum BundledTerms {
  /// The repository.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The concepts of all glossaries that are looked for in running text.
  package static let concepts = concepts(entries).filter { !$0.isNamePart }

  /// Ordinary words with their meanings.
  package static let words: [(persian: String, english: String)] = rows(
    "general/common-words.tsv"
  ).flatMap { row in row[1].split(separator: "|").map { (row[0], String($0)) } }

  /// What the neighbours of homographs say.
  package static let cues: [(homograph: String, reading: String, cues: String)] = rows(
    "homographs.tsv"
  ).filter { $0.count >= 3 }.map { ($0[0], $0[1], $0[2]) }

  /// All terms, with ordinary words and cues.
  package static let index = index(of: concepts)

  /// Ordinary words only.
  package static let wordsOnly = index(of: [])

  /// An index of some concepts, with the ordinary words and cues of the glossaries.
  package static func index(of concepts: [Concept]) -> TermIndex {
    TermIndex(
      concepts: concepts, words: words.map(\.persian), homographs: HomographCues(rows: cues),
      nameParts: nameParts)
  }

  /// Groups rows into concepts as an import does.
  package static func concepts(_ entries: [GlossaryEntry]) -> [Concept] {
    Concept.group(entries, persianKey: Folding.key, englishKey: EnglishFolding.key)
      .map(Concept.init(rows:))
  }

  private static let nameParts = entries.filter {
    $0.isShared && $0.domain != Concept.givenNameDomain
  }.map(\.persian)

  private static let entries: [GlossaryEntry] = {
    let folders = [
      "calendar", "harvested", "names", "organisations", "people", "places", "terms",
    ].map { root.appendingPathComponent("glossaries/\($0)") }
    return folders.flatMap { folder in
      let files =
        (try? FileManager.default.contentsOfDirectory(
          at: folder, includingPropertiesForKeys: nil)) ?? []
      return files.filter { $0.pathExtension == "tsv" }.sorted { $0.path < $1.path }
        .flatMap { file in
          (try? InputFile(path: file.path)).flatMap { try? GlossaryTSV.read($0, source: "") } ?? []
        }
    }
  }()

  private static func rows(_ path: String) -> [[String]] {
    guard let file = try? InputFile(path: root.appendingPathComponent("glossaries/\(path)").path)
    else { return [] }
    return TSV.rows(of: file.text).dropFirst().map(\.fields).filter { $0.count >= 2 }
  }
}
