import GRDB
import Model
import Store
import Transliteration

extension Termbase {
  /// The names of persons and places that may be used, in both languages.
  ///
  /// Those of concepts that were added or changed since the store was made are the user's own. Linear in the
  /// termbase.
  ///
  /// - Throws: `StoreError`.
  package func attestedNames() throws -> [AttestedName] {
    try store.read { database in
      try Self.attestedNames(
        database, own: try Self.ownConcepts(database), identifiers: nil)
    }
  }

  /// The user's own names of persons and places that were added or changed last, at most a thousand concepts:
  /// more do not teach habits better.
  ///
  /// - Throws: `StoreError`.
  package func latestOwnNames() throws -> [AttestedName] {
    try store.read { database in
      let latest = try Set(
        Int64.fetchAll(
          database,
          sql: """
            SELECT h.concept FROM history h JOIN concept c ON c.id = h.concept
            WHERE h.reason <> ? AND c.kind IN ('person', 'place') ORDER BY h.id DESC LIMIT 1000
            """, arguments: [Self.bundledReason]))
      return try Self.attestedNames(database, own: latest, identifiers: latest)
    }
  }

  /// The names that may help to render a few others: those of the same spelling, of the same words, and those
  /// that sound alike.
  ///
  /// - Parameter names: Persian or English names.
  /// - Returns: The names, in the order of their concepts.
  /// - Throws: `StoreError`.
  package func attestedNames(near names: [String]) throws -> [AttestedName] {
    try store.read { database in
      var identifiers: Set<Int64> = []
      for name in names {
        try identifiers.formUnion(NamesNear(database, name).concepts())
      }
      return try Self.attestedNames(
        database, own: try Self.ownConcepts(database), identifiers: identifiers)
    }
  }

  private static func ownConcepts(_ database: Database) throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        database, sql: "SELECT DISTINCT concept FROM history WHERE reason <> ?",
        arguments: [bundledReason]))
  }

  /// The names of some concepts, or of all.
  private static func attestedNames(
    _ database: Database, own: Set<Int64>, identifiers: Set<Int64>?
  ) throws -> [AttestedName] {
    // Numbers go into the statement as they are: there may be more than a statement can have arguments.
    let chosen = identifiers.map { ids in
      "AND c.id IN (\(ids.sorted().map(String.init).joined(separator: ",")))"
    }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT c.id, f.text, e.text, e.status
        FROM concept c
        JOIN term f ON f.concept = c.id AND f.language = 'fa'
        JOIN term e ON e.concept = c.id AND e.language = 'en'
        WHERE c.kind IN ('person', 'place') AND e.status IN ('preferred', 'admitted')
          AND f.status NOT IN ('forbidden', 'proposed') \(chosen ?? "")
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
