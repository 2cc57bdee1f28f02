/// Pairs of names as TSV: a Persian name and its renderings, parted by `|`.
package enum NamePairsTSV {
  /// One row.
  package struct Row: Hashable, Sendable {
    /// The Persian name.
    package var persian: String
    /// Its renderings, at least one.
    package var english: [String]
    /// Its line in the file, counted from 1.
    package var line: Int
  }

  /// Reads a file whose header names the columns `fa` and `en`, or one of two columns without a header.
  ///
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)`` for a row without one of the two,
  ///   ``InterchangeError/unknownFormat(path:known:)`` for XML and PO.
  package static func read(_ file: InputFile) throws -> [Row] {
    try file.requireTable()
    let table = HeaderedTable(file.text) { names in
      !ColumnNames.persian.isDisjoint(with: names) || !ColumnNames.english.isDisjoint(with: names)
    }
    let persian = table.header.isEmpty ? 0 : table.column(ColumnNames.persian)
    let english = table.header.isEmpty ? 1 : table.column(ColumnNames.english)
    guard let persian, let english else {
      throw InterchangeError.malformed(
        path: file.name, line: 1,
        reason: "the header names no column \(persian == nil ? "fa" : "en")",
        remedy: "name the columns fa and en")
    }
    return try table.rows.map { row in
      let renderings = row.field(english).split(separator: "|").map { String($0).trimmed() }
        .filter { !$0.isEmpty }
      guard !row.field(persian).isEmpty, !renderings.isEmpty else {
        throw InterchangeError.malformed(
          path: file.name, line: row.line,
          reason: "the row has no \(row.field(persian).isEmpty ? "Persian" : "English") name",
          remedy: "give both names with a tab between them")
      }
      return Row(persian: row.field(persian), english: renderings, line: row.line)
    }
  }
}
