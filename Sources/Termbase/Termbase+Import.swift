import Foundation
import GRDB
import Model
import Store

extension Termbase {
  /// The reason that the history gives for the rows that a store is made with.
  static let bundledReason = "bundled glossaries"

  /// Makes a store at `path` that holds these rows from the start.
  ///
  /// - Parameters:
  ///   - path: Where the file is to be; a store that is there already stays.
  ///   - entries: Glossary rows.
  ///   - words: Ordinary words with their English and their part of speech.
  ///   - cues: What the words near a homograph say.
  /// - Throws: `StoreError`.
  package static func create(
    path: String, entries: [GlossaryEntry],
    words: [(persian: String, english: String, role: String)] = [],
    cues: [(homograph: String, reading: String, cues: String)] = []
  ) throws {
    try Store.create(path: path) { database in
      var writer = TermbaseWriter(database, user: "vazhe", reason: bundledReason)
      for group in groups(of: entries) {
        let concept = try writer.addConcept(
          kind: group[0].kind, domain: group[0].domain, external: group[0].concept)
        var seen: Set<String> = []
        for entry in group {
          if seen.insert("fa\t" + entry.persian).inserted {
            try writer.addPersian(entry, status: .preferred, to: concept)
          }
          if seen.insert("en\t\(entry.english)\t\(entry.style)").inserted {
            try writer.addEnglish(entry, to: concept)
          }
        }
        try writer.log(
          "import", concept: concept, persian: group[0].persian, english: group[0].english)
      }
      for word in words {
        try database.cachedStatement(
          sql: "INSERT OR IGNORE INTO word (persian, english, role) VALUES (?, ?, ?)"
        ).execute(arguments: [word.persian, word.english, word.role])
      }
      for cue in cues {
        try database.cachedStatement(
          sql: "INSERT OR REPLACE INTO homographCue (homograph, reading, cues) VALUES (?, ?, ?)"
        ).execute(arguments: [cue.homograph, cue.reading, cue.cues])
      }
    }
  }

  /// Imports glossary rows in one transaction; a second import of the same rows changes nothing.
  ///
  /// A row whose preferred rendering differs from the one that the termbase prefers for the same term,
  /// kind and house style is a conflict, and `policy` says what becomes of it. Where rows of one import
  /// disagree about a term, the first one decides and the others are reported as overruled. A proposal
  /// never changes what is decided.
  ///
  /// - Parameters:
  ///   - entries: Glossary rows.
  ///   - user: Who imports them.
  ///   - origin: The file that they come from.
  ///   - policy: What becomes of conflicts.
  ///   - dryRun: Whether only to say what would be done.
  /// - Returns: What was done, or would have been done where nothing was kept.
  /// - Throws: `StoreError`.
  package func importEntries(
    _ entries: [GlossaryEntry], user: String, origin: String, policy: ConflictPolicy = .refuse,
    dryRun: Bool = false
  ) throws -> ImportReport {
    var report = ImportReport()
    do {
      try store.write { database in
        var run = ImportRun(database, user: user, origin: origin, policy: policy)
        for group in Self.groups(of: entries) { try run.add(group) }
        report = run.report
        if dryRun || (policy == .refuse && !report.conflicts.isEmpty) { throw Abandoned() }
      }
    } catch is Abandoned {
      // Rolled back: the report still says what would have been done.
    }
    return report
  }

  /// Leaves a transaction without keeping what it did.
  private struct Abandoned: Error {}

  private static func groups(of entries: [GlossaryEntry]) -> [[GlossaryEntry]] {
    Concept.group(entries, persianKey: TermKey.persian, englishKey: TermKey.english)
  }

  /// The concept that rows which belong together speak of; `nil` when it is new.
  ///
  /// It shares kind and Persian term with one of the rows; a name's may share an English one of
  /// the same standing instead, as ``Concept/group(_:persianKey:englishKey:)`` has it. A row without a subject fits any
  /// subject but that of names which many persons bear, its own before others. The rows are known not to speak of the concepts `others`.
  static func existing(
    for group: [GlossaryEntry], except others: Set<Int64> = [], _ database: Database
  ) throws -> Concept? {
    let first = group[0]
    func candidates(_ language: String, _ keys: Set<String>) throws -> [Concept] {
      try keys.sorted().flatMap { key in
        try concepts(
          database,
          where: """
            c.kind = ? AND (c.domain = ? OR (? = '' AND c.domain NOT GLOB ?))
            AND c.id IN (SELECT concept FROM term WHERE language = ? AND key = ?)
            """,
          [
            first.kind.rawValue, first.domain, first.domain, Concept.namePartDomain + "*", language,
            key,
          ])
      }.filter { !others.contains($0.id) }
    }
    let english = Set(group.map { TermKey.english($0.english) })
    func hasRendering(_ concept: Concept) -> Bool {
      concept.english.contains { english.contains(TermKey.english($0.text)) }
    }
    var found = try candidates("fa", Set(group.map { TermKey.persian($0.persian) }))
    if first.isShared {
      found.removeAll { !$0.persian.contains { $0.variety == first.variety } }
    } else if found.isEmpty, first.kind.isName {
      let usable = group.filter { $0.status.isUsable }
      found = try candidates("en", Set(usable.map { TermKey.english($0.english) })).filter {
        $0.english.contains { term in
          usable.contains {
            $0.status == term.status && TermKey.english($0.english) == TermKey.english(term.text)
          }
        }
      }
    }
    let own = found.filter { $0.domain == first.domain }
    let closest = own.isEmpty ? found : own
    return closest.first(where: hasRendering) ?? closest.first
  }

  static func setStatus(_ status: TermStatus, of term: Int64, _ database: Database) throws {
    try database.execute(
      sql: "UPDATE term SET status = ? WHERE id = ?", arguments: [status.rawValue, term])
  }
}
