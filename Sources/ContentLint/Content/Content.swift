import EnglishText
import Model
import PersianText

/// All that is checked: the glossaries and the seed texts.
package struct Content: Sendable {
  /// The folder of the glossaries, as complaints name it.
  let glossaryFolder: String
  /// The folder of the seed texts, as complaints name it.
  let seedFolder: String
  /// The tables of the glossaries, in the order of their paths.
  let tables: [Table]
  /// The seed texts, in the order of their paths.
  package let seeds: [SeedText]
  /// The rows of all glossaries whose values are known.
  let terms: [TermRow]
  /// The rows of ``terms`` that are one concept, as the termbase groups them.
  let concepts: [[TermRow]]

  /// A file within a folder, with its bytes.
  package typealias File = (place: String, bytes: [UInt8])

  /// Reads content from memory.
  ///
  /// Concepts are grouped over all files. Linear in the content, but for the sorting of the paths.
  ///
  /// - Parameters:
  ///   - glossaries: The TSV files of the glossaries, by their paths within `glossaryFolder`.
  ///   - seeds: The files of the seed texts, by their paths within `seedFolder`.
  ///   - glossaryFolder: The folder of the glossaries, as complaints name it.
  ///   - seedFolder: The folder of the seed texts, as complaints name it.
  package init(
    glossaries: [File], seeds: [File], glossaryFolder: String = "glossaries",
    seedFolder: String = "seeds"
  ) {
    self.glossaryFolder = glossaryFolder
    self.seedFolder = seedFolder
    tables = glossaries.sorted { $0.place < $1.place }.map { file in
      Table(
        ContentFile(path: "\(glossaryFolder)/\(file.place)", bytes: file.bytes), place: file.place)
    }
    var texts: [String: [SeedText.Part: ContentFile]] = [:]
    for file in seeds {
      let steps = file.place.split(separator: "/")
      guard steps.count == 2 else { continue }
      let folder = "\(seedFolder)/\(steps[0])"
      var parts = texts[folder] ?? [:]
      if let part = SeedText.Part(rawValue: String(steps[1])) {
        parts[part] = ContentFile(path: "\(seedFolder)/\(file.place)", bytes: file.bytes)
      }
      texts[folder] = parts
    }
    self.seeds = texts.sorted { $0.key < $1.key }.map { SeedText(path: $0.key, files: $0.value) }
    let terms = tables.filter { $0.sort == .terms }.flatMap { $0.rows.compactMap(TermRow.init) }
    self.terms = terms
    concepts = Self.concepts(terms)
  }

  /// The number of rows below the headers of all tables but that of the sources.
  package var rowCount: Int {
    tables.filter { $0.sort != .sources }.reduce(0) { $0 + $1.lines.count }
  }

  /// The number of concepts that the glossaries hold.
  package var conceptCount: Int { concepts.count }

  /// The rows of the tables of one sort.
  func rows(_ sort: Table.Sort) -> [Table.Row] {
    tables.filter { $0.sort == sort }.flatMap(\.rows)
  }

  private static func concepts(_ terms: [TermRow]) -> [[TermRow]] {
    let rows = Dictionary(grouping: terms, by: \.entry)
    let groups = Concept.group(
      terms.map(\.entry), persianKey: Folding.key, englishKey: EnglishFolding.key)
    return groups.map { group in
      // Rows that say the same twice are one entry: each is to come back once.
      var seen: Set<GlossaryEntry> = []
      return group.flatMap { seen.insert($0).inserted ? rows[$0] ?? [] : [] }
    }
  }
}
