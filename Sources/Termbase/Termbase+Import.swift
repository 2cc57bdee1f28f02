import Foundation
import GRDB
import Model
import Store

extension Termbase {
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
      var writer = TermbaseWriter(database, user: "vazhe", reason: "bundled glossaries")
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
  /// kind and house style is a conflict, and `policy` says what becomes of it.
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
        var writer = TermbaseWriter(database, user: user, origin: origin)
        report = ImportReport()
        for group in Self.groups(of: entries) {
          try Self.importGroup(group, database, &writer, policy: policy, report: &report)
        }
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

  private static func importGroup(
    _ group: [GlossaryEntry], _ database: Database, _ writer: inout TermbaseWriter,
    policy: ConflictPolicy, report: inout ImportReport
  ) throws {
    var concept = try existing(for: group, database)
    for entry in group {
      report.read += 1
      let known =
        concept ?? Concept(kind: entry.kind, domain: entry.domain, persian: [], english: [])
      if let rival = rival(of: entry, in: known) {
        report.conflicts.append(.init(entry: entry, existing: rival.text))
        guard policy == .replace else { continue }
        try setStatus(.admitted, of: rival.id, database)
        try writer.log(
          "edit", concept: known.id, persian: entry.persian, english: rival.text,
          change: "status: preferred → admitted")
      }
      let id =
        known.id != 0
        ? known.id
        : try writer.addConcept(kind: entry.kind, domain: entry.domain, external: entry.concept)
      var added = known.id == 0
      var change = ""
      if !known.persian.contains(where: { $0.text == entry.persian }) {
        try writer.addPersian(entry, status: .preferred, to: id)
        added = true
      }
      if let term = known.english.first(where: {
        $0.text == entry.english && $0.style == entry.style
      }) {
        if term.status != entry.status {
          try setStatus(entry.status, of: term.id, database)
          change = "status: \(term.status.rawValue) → \(entry.status.rawValue)"
        }
      } else {
        try writer.addEnglish(entry, to: id)
        added = true
      }
      if added {
        report.added += 1
      } else if change.isEmpty {
        report.unchanged += 1
        continue
      } else {
        report.changed += 1
      }
      try writer.log(
        "import", concept: id, persian: entry.persian, english: entry.english, change: change)
      concept = try concepts(database, where: "c.id = ?", [id]).first
    }
  }

  /// The concept that a group of rows speaks of; `nil` when it is new.
  private static func existing(for group: [GlossaryEntry], _ database: Database) throws -> Concept?
  {
    let first = group[0]
    let keys = Set(group.map { TermKey.persian($0.persian) })
    let english = Set(group.map { TermKey.english($0.english) })
    var candidates: [Concept] = []
    for key in keys.sorted() {
      candidates += try concepts(
        database,
        where: """
          c.kind = ? AND (c.domain = ? OR ? = '')
          AND c.id IN (SELECT concept FROM term WHERE language = 'fa' AND key = ?)
          """, [first.kind.rawValue, first.domain, first.domain, key])
    }
    // Of several, the one that already has one of the renderings.
    return candidates.first { concept in
      concept.english.contains { english.contains(TermKey.english($0.text)) }
    } ?? candidates.first
  }

  /// The rendering that a concept prefers where the row prefers another; `nil` without a conflict.
  private static func rival(of entry: GlossaryEntry, in concept: Concept) -> Term? {
    guard entry.status == .preferred,
      concept.persian.contains(where: { TermKey.persian($0.text) == TermKey.persian(entry.persian) }
      )
    else { return nil }
    return concept.english.first { term in
      term.status == .preferred && term.style == entry.style && term.text != entry.english
    }
  }

  static func setStatus(_ status: TermStatus, of term: Int64, _ database: Database) throws {
    try database.execute(
      sql: "UPDATE term SET status = ? WHERE id = ?", arguments: [status.rawValue, term])
  }
}
