import GRDB
import Model

/// One import under way: writes row after row and counts what it did.
struct ImportRun {
  /// What was done so far.
  private(set) var report = ImportReport()
  private let database: Database
  private let policy: ConflictPolicy
  private var writer: TermbaseWriter
  /// The concepts that this import made: their rows stand in other groups for a reason.
  private var made: Set<Int64> = []
  /// The terms that this import has spoken of: the first row decides.
  private var settled: Set<Int64> = []

  /// Starts an import within a transaction.
  init(_ database: Database, user: String, origin: String, policy: ConflictPolicy) {
    self.database = database
    self.policy = policy
    writer = TermbaseWriter(database, user: user, origin: origin)
  }

  /// Adds rows that belong to one concept.
  mutating func add(_ group: [GlossaryEntry]) throws {
    var concept = try Termbase.existing(for: group, except: made, database)
    let isNew = concept == nil
    for entry in group {
      report.read += 1
      if let now = try add(entry, to: concept) { concept = now }
    }
    if isNew, let concept { made.insert(concept.id) }
  }

  /// Adds one row; returns the concept as it then is, or `nil` where nothing changed.
  private mutating func add(_ entry: GlossaryEntry, to concept: Concept?) throws -> Concept? {
    if let concept, let rival = rival(of: entry, in: concept) {
      report.conflicts.append(.init(entry: entry, existing: rival.text))
      guard policy == .replace else { return nil }
      try Termbase.setStatus(.admitted, of: rival.id, database)
      try writer.log(
        "edit", concept: concept.id, persian: entry.persian, english: rival.text,
        change: "status: preferred → admitted")
    }
    let id =
      try concept?.id
      ?? writer.addConcept(kind: entry.kind, domain: entry.domain, external: entry.concept)
    let persian = concept?.persian.first { $0.text == entry.persian }
    let english = concept?.english.first { $0.text == entry.english && $0.style == entry.style }
    var changes: [String] = []
    if let persian {
      changes += try update(persian, by: entry)
    } else {
      settled.insert(try writer.addPersian(entry, status: .preferred, to: id))
    }
    if let english {
      changes += try update(rendering: english, by: entry)
    } else {
      settled.insert(try writer.addEnglish(entry, to: id))
    }
    if persian == nil || english == nil {
      report.added += 1
    } else if changes.isEmpty {
      report.unchanged += 1
      return nil
    } else {
      report.changed += 1
    }
    try writer.log(
      "import", concept: id, persian: entry.persian, english: entry.english,
      change: changes.joined(separator: "; "))
    return try Termbase.concepts(database, where: "c.id = ?", [id]).first
  }

  /// The rendering that a concept prefers where the row prefers another; `nil` without a conflict.
  private func rival(of entry: GlossaryEntry, in concept: Concept) -> Term? {
    let key = TermKey.persian(entry.persian)
    guard entry.status == .preferred,
      concept.persian.contains(where: { TermKey.persian($0.text) == key })
    else { return nil }
    let preferred = concept.english.filter {
      $0.status == .preferred && $0.style == entry.style
    }
    guard !preferred.contains(where: { $0.text == entry.english }) else { return nil }
    return preferred.first { !settled.contains($0.id) }
  }

  // MARK: Known terms

  private struct Change {
    let column: String
    let old: String
    let new: String
  }

  /// Takes over what a row says of a Persian term that is known.
  private mutating func update(_ term: Term, by entry: GlossaryEntry) throws -> [String] {
    let variety = entry.variety == .both ? "" : entry.variety.rawValue
    return try apply(
      [
        Change(column: "variety", old: term.variety.rawValue, new: variety),
        Change(column: "homograph", old: term.homograph, new: entry.homograph),
      ], to: term, entry)
  }

  /// Takes over what a row says of a rendering that is known.
  private mutating func update(rendering term: Term, by entry: GlossaryEntry) throws -> [String] {
    guard entry.status != .proposed else { return [] }
    return try apply(
      [
        Change(column: "status", old: term.status.rawValue, new: entry.status.rawValue),
        Change(column: "note", old: term.note, new: entry.note),
      ], to: term, entry)
  }

  /// Makes the changes whose new value is not empty, unless an earlier row has decided.
  private mutating func apply(
    _ changes: [Change], to term: Term, _ entry: GlossaryEntry
  ) throws -> [String] {
    let changes = changes.filter { !$0.new.isEmpty && $0.new != $0.old }
    let isFirst = settled.insert(term.id).inserted
    guard !changes.isEmpty else { return [] }
    guard isFirst else {
      report.overruled.append(entry)
      return []
    }
    for change in changes {
      try database.execute(
        sql: "UPDATE term SET \(change.column) = ? WHERE id = ?", arguments: [change.new, term.id])
    }
    return changes.map { "\($0.column): \($0.old.isEmpty ? "–" : $0.old) → \($0.new)" }
  }
}
