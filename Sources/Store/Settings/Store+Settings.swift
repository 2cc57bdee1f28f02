import GRDB

/// What a store carries of a newsroom's decisions.
extension Store {
  /// The step of the schema that made the table.
  private static let firstVersion = 3

  /// The settings of a group, by name; none in a store that is older than settings and cannot be changed.
  ///
  /// - Throws: ``StoreError``.
  package func settings(group: String) throws -> [String: String] {
    try read { database in
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      guard version >= Self.firstVersion else { return [:] }
      let rows = try Row.fetchAll(
        database, sql: "SELECT name, value FROM setting WHERE \"group\" = ?", arguments: [group])
      return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
    }
  }

  /// Replaces the settings of a group; one transaction.
  ///
  /// - Throws: ``StoreError``.
  package func replaceSettings(group: String, with settings: [String: String]) throws {
    try write { database in
      try database.execute(sql: "DELETE FROM setting WHERE \"group\" = ?", arguments: [group])
      for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
        try database.execute(
          sql: "INSERT INTO setting VALUES (?, ?, ?)", arguments: [group, name, value])
      }
    }
  }
}
