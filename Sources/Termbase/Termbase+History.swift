import GRDB
import Store

/// One change of the termbase.
package struct HistoryRow: Hashable, Sendable {
  /// When, in UTC, ISO 8601.
  package let at: String
  /// Who.
  package let user: String
  /// What was done: `add`, `edit`, `remove`, `import`.
  package let action: String
  /// The concept's identifier.
  package let concept: Int64
  /// The Persian term.
  package let persian: String
  /// The English rendering.
  package let english: String
  /// What changed, `status: proposed → preferred`; empty for what is new or gone.
  package let change: String
  /// Why; may be empty.
  package let reason: String
  /// From which file; may be empty.
  package let origin: String
}

extension Termbase {
  /// The changes, newest first; of one term in either language, or of all.
  ///
  /// - Throws: `StoreError`.
  package func history(of term: String?, limit: Int) throws -> [HistoryRow] {
    try store.read { database in
      var condition = "1"
      var arguments: [any DatabaseValueConvertible] = []
      if let term {
        condition = """
          (? <> '' AND persianKey = ?) OR english = ? OR concept IN (SELECT concept FROM term
          WHERE (language = 'fa' AND key = ? AND ? <> '') OR (language = 'en' AND key = ?))
          """
        let persian = TermKey.persian(term)
        arguments = [persian, persian, term, persian, persian, TermKey.english(term)]
      }
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT at, user, action, concept, persian, english, change, reason, origin FROM history
          WHERE \(condition) ORDER BY id DESC LIMIT ?
          """, arguments: StatementArguments(arguments + [limit]))
      return rows.map { row in
        HistoryRow(
          at: row[0], user: row[1], action: row[2], concept: row[3], persian: row[4],
          english: row[5], change: row[6], reason: row[7], origin: row[8])
      }
    }
  }
}
