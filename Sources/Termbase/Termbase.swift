import GRDB
import Model
import Store

/// The concepts of a store, with their terms, statuses and history.
package struct Termbase: Sendable {
  /// The file that holds it.
  package let store: Store

  /// Opens the termbase of a store.
  package init(store: Store) { self.store = store }

  /// Every concept, in the order of their identifiers.
  ///
  /// Linear in the termbase.
  ///
  /// - Throws: `StoreError`.
  package func concepts() throws -> [Concept] {
    try store.read { try Self.concepts($0, where: "1") }
  }

  /// Every concept but the parts of names (``Concept/isNamePart``), which are not looked for in running text.
  ///
  /// Linear in the termbase.
  ///
  /// - Throws: `StoreError`.
  package func recognisableConcepts() throws -> [Concept] {
    try store.read { database in
      try Self.concepts(database, where: "c.domain NOT GLOB ?", [Concept.namePartDomain + "*"])
    }
  }

  /// Every concept that is no person: what is translated, and not found by how it sounds.
  ///
  /// Linear in the termbase.
  ///
  /// - Throws: `StoreError`.
  package func translatedConcepts() throws -> [Concept] {
    try store.read { try Self.concepts($0, where: "c.kind <> 'person'") }
  }

  /// The concepts that have a term with this key.
  ///
  /// - Throws: `StoreError`.
  package func concepts(language: String, key: String) throws -> [Concept] {
    try store.read { database in
      try Self.concepts(
        database, where: "c.id IN (SELECT concept FROM term WHERE language = ? AND key = ?)",
        [language, key])
    }
  }

  /// The concepts that a filter lets through.
  ///
  /// - Throws: `StoreError`.
  package func concepts(matching filter: TermFilter) throws -> [Concept] {
    let (condition, arguments) = filter.condition
    return try store.read { try Self.concepts($0, where: condition, arguments) }
  }

  /// The number of concepts, Persian terms and English renderings.
  ///
  /// - Throws: `StoreError`.
  package func counts() throws -> (concepts: Int, persian: Int, english: Int) {
    try store.read { database in
      (
        try Int.fetchOne(database, sql: "SELECT count(*) FROM concept") ?? 0,
        try Int.fetchOne(database, sql: "SELECT count(*) FROM term WHERE language = 'fa'") ?? 0,
        try Int.fetchOne(database, sql: "SELECT count(*) FROM term WHERE language = 'en'") ?? 0
      )
    }
  }

  // MARK: Reading

  /// Reads the concepts that a condition on `c` (concept) lets through.
  static func concepts(
    _ database: Database, where condition: String, _ arguments: [any DatabaseValueConvertible] = []
  ) throws -> [Concept] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT c.id, c.kind, c.domain, t.id, t.language, t.text, t.status, t.variety, t.style,
          t.homograph, t.note, s.name
        FROM concept c JOIN term t ON t.concept = c.id JOIN source s ON s.id = t.source
        WHERE \(condition) ORDER BY c.id, t.id
        """)
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
    var concepts: [Concept] = []
    while let row = try rows.next() {
      let id: Int64 = row[0]
      if concepts.last?.id != id {
        concepts.append(
          Concept(
            id: id, kind: TermKind(rawValue: row[1]) ?? .term, domain: row[2], persian: [],
            english: []))
      }
      let term = Term(
        id: row[3], text: row[5], status: TermStatus(rawValue: row[6]) ?? .proposed,
        variety: Variety(rawValue: row[7]) ?? .both, style: row[8], homograph: row[9],
        note: row[10], source: row[11])
      let isPersian: Bool = row[4] == "fa"
      if isPersian {
        concepts[concepts.count - 1].persian.append(term)
      } else {
        concepts[concepts.count - 1].english.append(term)
      }
    }
    for index in concepts.indices {
      // Stable: terms of the same status stay in the order in which they came.
      concepts[index].english = concepts[index].english.enumerated().sorted {
        ($0.element.status.rank, $0.offset) < ($1.element.status.rank, $1.offset)
      }.map(\.element)
    }
    return concepts
  }
}
