import Model

/// What an import did, or would do.
package struct ImportReport: Sendable {
  /// A row that contradicts what the termbase holds.
  package struct Conflict: Hashable, Sendable {
    /// The row.
    package let entry: GlossaryEntry
    /// The rendering that the termbase prefers.
    package let existing: String
  }

  /// The rows read.
  package var read = 0
  /// The rows that brought something new.
  package var added = 0
  /// The rows that changed a status or a remark.
  package var changed = 0
  /// The rows that the termbase had already.
  package var unchanged = 0
  /// The rows that an earlier row of the same import contradicts; what they say was left out.
  package var overruled: [GlossaryEntry] = []
  /// The rows that contradict what the termbase holds.
  package var conflicts: [Conflict] = []

  /// Has seen nothing yet.
  package init() {}
}

/// What to do with rows that contradict the termbase.
package enum ConflictPolicy: String, CaseIterable, Sendable {
  /// Import nothing as long as there is one.
  case refuse
  /// Leave what the termbase holds, and pass over the row.
  case keep
  /// Let the row win: what the termbase preferred becomes admitted.
  case replace
}
