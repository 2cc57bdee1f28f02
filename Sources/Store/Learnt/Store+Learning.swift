import Foundation
import GRDB

/// The learnt lexicon: words that translate each other in the texts that the user had aligned.
///
/// The aligner starts from it, so that the next text of a newsroom profits from the last one.
extension Store {
  /// The step of the schema that made the tables.
  private static let firstVersion = 2

  /// Adds what an aligned text teaches, unless the same text was learnt before.
  ///
  /// One transaction.
  ///
  /// - Parameters:
  ///   - pairs: Linked words with their expected counts; those of 0 and less are left out.
  ///   - fingerprint: What tells the text from others.
  ///   - name: What the user knows the text as.
  ///   - beads: The number of beads it was learnt from.
  /// - Returns: Whether the text was new.
  /// - Throws: ``StoreError``.
  package func learn(
    _ pairs: [LearntPair], fingerprint: String, name: String, beads: Int
  ) throws -> Bool {
    try write { database in
      try database.execute(
        sql: "INSERT OR IGNORE INTO learntText VALUES (?, ?, ?, ?)",
        arguments: [fingerprint, name, Date.now.formatted(.iso8601), beads])
      guard database.changesCount > 0 else { return false }
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO learntPair VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET count = count + excluded.count
          """)
      for pair in pairs where pair.count > 0 {
        try statement.execute(arguments: [pair.persian, pair.english, pair.count])
      }
      return true
    }
  }

  /// The learnt pairs of any of these Persian stems, by Persian stem, the most frequent first.
  ///
  /// Linear in the stems, but for the search of each in an index.
  ///
  /// - Throws: ``StoreError``.
  package func learntPairs(ofPersian stems: some Sequence<String>) throws -> [LearntPair] {
    try read { database in
      guard try Store.hasLearnt(database) else { return [] }
      let statement = try database.cachedStatement(
        sql: "SELECT english, count FROM learntPair WHERE persian = ? ORDER BY count DESC, english")
      return try stems.flatMap { stem in
        try Row.fetchAll(statement, arguments: [stem]).map {
          LearntPair(persian: stem, english: $0[0], count: $0[1])
        }
      }
    }
  }

  /// Whether anything was learnt; takes the same time however much.
  ///
  /// - Throws: ``StoreError``.
  package func hasLearntPairs() throws -> Bool {
    try read { database in
      guard try Store.hasLearnt(database) else { return false }
      return try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM learntPair)") ?? false
    }
  }

  /// Whether a text was learnt.
  ///
  /// - Throws: ``StoreError``.
  package func hasLearnt(fingerprint: String) throws -> Bool {
    try read { database in
      guard try Store.hasLearnt(database) else { return false }
      return try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM learntText WHERE fingerprint = ?)",
        arguments: [fingerprint]) ?? false
    }
  }

  /// The number of learnt texts and of learnt pairs; linear in them.
  ///
  /// - Throws: ``StoreError``.
  package func learntCounts() throws -> (texts: Int, pairs: Int) {
    try read { database in
      guard try Store.hasLearnt(database) else { return (0, 0) }
      return (
        try Int.fetchOne(database, sql: "SELECT count(*) FROM learntText") ?? 0,
        try Int.fetchOne(database, sql: "SELECT count(*) FROM learntPair") ?? 0
      )
    }
  }

  /// Whether the file has the tables: an older one that may only be read does not.
  private static func hasLearnt(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0 >= firstVersion
  }
}
