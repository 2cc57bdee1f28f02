import Foundation
import GRDB
import Model

/// Writes terms and their history within one transaction.
struct TermbaseWriter {
  private let database: Database
  private let user: String
  private let reason: String
  private let origin: String
  private let time: String
  private var sources: [String: Int64] = [:]

  /// Starts writing.
  ///
  /// - Parameters:
  ///   - database: The store's database, within a transaction.
  ///   - user: Who decides.
  ///   - reason: Why; may be empty.
  ///   - origin: From which file; may be empty.
  init(_ database: Database, user: String, reason: String = "", origin: String = "") {
    self.database = database
    self.user = user
    self.reason = reason
    self.origin = origin
    time = Date().formatted(.iso8601)
  }

  /// Adds a concept without terms; returns its identifier.
  func addConcept(kind: TermKind, domain: String, external: String = "") throws -> Int64 {
    try database.cachedStatement(
      sql: "INSERT INTO concept (kind, domain, external) VALUES (?, ?, ?)"
    ).execute(arguments: [kind.rawValue, domain, external])
    return database.lastInsertedRowID
  }

  /// Adds a Persian term to a concept; returns its identifier.
  @discardableResult
  mutating func addPersian(
    _ entry: GlossaryEntry, status: TermStatus, to concept: Int64
  ) throws -> Int64 {
    try addTerm(
      concept: concept, language: "fa", text: entry.persian, key: TermKey.persian(entry.persian),
      skeleton: entry.kind.isName ? TermKey.skeleton(persian: entry.persian) : "", status: status,
      entry: entry)
  }

  /// Adds an English rendering to a concept; returns its identifier.
  @discardableResult
  mutating func addEnglish(_ entry: GlossaryEntry, to concept: Int64) throws -> Int64 {
    try addTerm(
      concept: concept, language: "en", text: entry.english, key: TermKey.english(entry.english),
      skeleton: entry.kind.isName ? TermKey.skeleton(english: entry.english) : "",
      status: entry.status, entry: entry)
  }

  private mutating func addTerm(
    concept: Int64, language: String, text: String, key: String, skeleton: String,
    status: TermStatus, entry: GlossaryEntry
  ) throws -> Int64 {
    let isPersian = language == "fa"
    let source = try sourceID(entry.source.isEmpty ? user : entry.source)
    try database.cachedStatement(
      sql: """
        INSERT INTO term (concept, language, text, key, skeleton, status, variety, style, homograph,
          note, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      concept, language, text, key, skeleton, status.rawValue,
      isPersian ? entry.variety.rawValue : Variety.both.rawValue, isPersian ? "" : entry.style,
      isPersian ? entry.homograph : "", isPersian ? "" : entry.note, source,
    ])
    return database.lastInsertedRowID
  }

  /// Writes a row of the history.
  func log(
    _ action: String, concept: Int64, persian: String, english: String, change: String = ""
  ) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO history (at, user, action, concept, persian, persianKey, english, change, reason,
          origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      time, user, action, concept, persian, TermKey.persian(persian), english, change, reason,
      origin,
    ])
  }

  private mutating func sourceID(_ name: String) throws -> Int64 {
    if let id = sources[name] { return id }
    try database.execute(
      sql: "INSERT INTO source (name) VALUES (?) ON CONFLICT (name) DO NOTHING", arguments: [name])
    let id = try Int64.fetchOne(
      database, sql: "SELECT id FROM source WHERE name = ?", arguments: [name])
    sources[name] = id
    return id ?? 0
  }
}
