import Model
import PersianText

/// Aligned text as TSV: one pair of segments a row.
///
/// A header names the columns (`source` and `target`, or language tags; others are carried along).
/// Without one, and where the header says no language, the script of the content tells which is which.
package enum AlignedTSV {
  /// What a file held.
  package struct Table: Sendable {
    /// The pairs, in order.
    package var pairs: [SegmentPair]
    /// What was decided by looking at the content, for the user to know; `nil` where nothing was.
    package var remark: String?
  }

  /// Reads a file.
  ///
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)``,
  ///   ``InterchangeError/unknownFormat(path:known:)`` for XML and PO.
  package static func read(_ file: InputFile) throws -> Table {
    try file.requireTable()
    let table = HeaderedTable(file.text, isHeader: isHeader)
    var persian = table.column(ColumnNames.persian)
    var english = table.column(ColumnNames.english)
    var remark: String?
    if persian == nil || english == nil {
      let first = table.column(["source"]) ?? 0
      let second = table.column(["target"]) ?? 1
      try requireColumns(table, file)
      let isSwapped = isPersian(second, of: table) && !isPersian(first, of: table)
      (persian, english) = isSwapped ? (second, first) : (first, second)
      if table.header.isEmpty || isSwapped {
        remark =
          "\(file.name): took column \((persian ?? 0) + 1) for Persian and column \((english ?? 0) + 1) for English, by their letters"
      }
    }
    let score = table.column(["score"])
    let last = max(persian ?? 0, english ?? 1)
    let pairs = try table.rows.map { row in
      let count = row.fields.count
      guard count > last else {
        throw InterchangeError.malformed(
          path: file.name, line: row.line,
          reason: count == 1
            ? "the row has one column"
            : "the row has \(count) columns and its text is in \(last + 1)",
          remedy: "put a tab between source and target")
      }
      var properties: [String: String] = [:]
      for (column, name) in table.header.enumerated()
      where column != persian && column != english && column < row.fields.count {
        properties[name] = row.fields[column]
      }
      return SegmentPair(
        source: raw(row, persian), target: raw(row, english), score: value(row, score),
        properties: properties)
    }
    try BitextScript.requirePersian(
      pairs.lazy.map(\.source), line: table.rows.first?.line ?? 1, file)
    return Table(pairs: pairs, remark: remark)
  }

  /// Writes pairs with the columns `source`, `target`, `score`.
  package static func write(_ pairs: [SegmentPair]) -> String {
    pairs.reduce(into: TSV.line(["source", "target", "score"])) { text, pair in
      text += TSV.line([pair.source, pair.target, pair.score.map(Decimals.short) ?? ""])
    }
  }

  // MARK: Columns

  private static func isHeader(_ names: [String]) -> Bool {
    let set = Set(names)
    return set.isSuperset(of: ["source", "target"])
      || (!set.isDisjoint(with: ColumnNames.persian) && !set.isDisjoint(with: ColumnNames.english))
  }

  private static func requireColumns(_ table: HeaderedTable, _ file: InputFile) throws {
    guard let row = table.rows.first, row.fields.count < 2 else { return }
    throw InterchangeError.malformed(
      path: file.name, line: row.line, reason: "the row has one column",
      remedy: "put a tab between source and target, or give two files")
  }

  private static func isPersian(_ column: Int, of table: HeaderedTable) -> Bool {
    let fields = table.rows.lazy.filter { column < $0.fields.count }.prefix(200).map {
      $0.fields[column]
    }
    return Script(of: fields.joined(separator: " ")) == .persian
  }

  /// A score; `nil` where the field is empty or no number.
  private static func value(_ row: TSV.Row, _ column: Int?) -> Double? {
    Double(row.field(column)).flatMap { $0.isFinite ? $0 : nil }
  }

  /// A field as it stands: blanks at its ends are findings, not noise.
  private static func raw(_ row: TSV.Row, _ column: Int?) -> String {
    guard let column, column < row.fields.count else { return "" }
    return row.fields[column]
  }
}
