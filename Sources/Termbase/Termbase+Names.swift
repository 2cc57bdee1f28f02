import GRDB
import Model
import Store
import Transliteration

extension Termbase {
  /// The names of persons and places that may be used, in both languages.
  ///
  /// Those of concepts that were added or changed since the store was made are the user's own.
  ///
  /// - Throws: `StoreError`.
  package func attestedNames() throws -> [AttestedName] {
    try store.read { database in
      let own = try Set(
        Int64.fetchAll(
          database, sql: "SELECT DISTINCT concept FROM history WHERE reason <> ?",
          arguments: [Self.bundledReason]))
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT c.id, f.text, e.text, e.status
          FROM concept c
          JOIN term f ON f.concept = c.id AND f.language = 'fa'
          JOIN term e ON e.concept = c.id AND e.language = 'en'
          WHERE c.kind IN ('person', 'place') AND e.status IN ('preferred', 'admitted')
            AND f.status NOT IN ('forbidden', 'proposed')
          ORDER BY c.id, f.id, e.id
          """)
      var names: [AttestedName] = []
      while let row = try rows.next() {
        let status: String = row[3]
        names.append(
          AttestedName(
            persian: row[1], english: row[2], isPreferred: status == "preferred",
            isOwn: own.contains(row[0])))
      }
      return names
    }
  }

  /// The Persian given names and family names that are no persons themselves (``Concept/isNamePart``).
  ///
  /// - Throws: `StoreError`.
  package func nameParts() throws -> [String] {
    try store.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT t.text FROM concept c JOIN term t ON t.concept = c.id
          WHERE c.domain GLOB ? AND t.language = 'fa'
          """, arguments: [Concept.namePartDomain + "*"])
    }
  }
}
