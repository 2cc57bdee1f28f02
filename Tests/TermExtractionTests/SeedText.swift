import EnglishText
import Foundation
import GlossaryFixture
import Interchange
import Model
import PersianText

/// One of the repository's seed texts: pairs by its gold beads, and its gold names.
struct SeedText {
  /// A gold name with all its spellings and renderings, as keys.
  struct Name {
    let headword: String
    let persian: Set<String>
    let english: Set<String>
  }

  let pairs: [SegmentPair]
  let names: [Name]

  static let folders = [
    "dari-herat-aid", "dari-kyiv-talks", "persian-caspian-trade", "persian-nuclear-talks",
  ]

  init(_ folder: String) throws {
    let root = BundledTerms.root.appendingPathComponent("seeds/\(folder)")
    func read(_ name: String) throws -> InputFile {
      try InputFile(path: root.appendingPathComponent(name).path)
    }
    func lines(_ name: String) throws -> [String] {
      try read(name).text.split(separator: "\n").map(String.init)
    }
    let source = try lines("source.sentences")
    let target = try lines("translation.sentences")
    pairs = try BeadsFile.read(read("beads"), source: source.count, target: target.count)
      .filter { !$0.source.isEmpty && !$0.target.isEmpty }
      .map { bead in
        SegmentPair(
          source: source[bead.source].joined(separator: " "),
          target: target[bead.target].joined(separator: " "))
      }
    let kinds: Set = ["person", "place", "organisation", "publication", "event"]
    names = try TSV.rows(of: read("terms.tsv").text).dropFirst().compactMap { row -> Name? in
      let fields = row.fields
      guard fields.count == 5, kinds.contains(fields[2]) else { return nil }
      func alternatives(_ field: String) -> [String] {
        field.split(separator: "|").map(String.init)
      }
      let persian = [fields[0]] + alternatives(fields[3])
      let english = [fields[1]] + alternatives(fields[4])
      return Name(
        headword: fields[0], persian: Set(persian.map(Folding.key)),
        english: Set(english.map(EnglishFolding.key)))
    }
  }
}
