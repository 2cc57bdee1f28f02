/// A TSV file whose first row may name the columns.
struct HeaderedTable {
  /// The column names in lower case; empty where the file has no header.
  let header: [String]
  /// The rows below the header.
  let rows: [TSV.Row]

  /// Reads a table; its first row is a header when `isHeader` says so of its names.
  init(_ text: String, isHeader: ([String]) -> Bool) {
    self.init(TSV.rows(of: text), isHeader: isHeader)
  }

  /// Makes a table of rows; the first is a header when `isHeader` says so of its names.
  init(_ all: [TSV.Row], isHeader: ([String]) -> Bool) {
    let names = (all.first?.fields ?? []).map { $0.lowercased().trimmed() }
    if isHeader(names) {
      header = names
      rows = Array(all.dropFirst())
    } else {
      header = []
      rows = all
    }
  }

  /// The first column with one of these names; `nil` where there is none.
  func column(_ names: Set<String>) -> Int? { header.firstIndex { names.contains($0) } }
}

extension TSV.Row {
  /// A field; empty where the row has no such column.
  func field(_ column: Int?) -> String {
    guard let column, column < fields.count else { return "" }
    return fields[column].trimmed()
  }
}

extension String {
  /// The string without blanks at its ends.
  func trimmed() -> String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}

/// The names that a column of either language may have.
enum ColumnNames {
  static let persian: Set<String> = ["fa", "fa-ir", "prs", "fa-af", "persian", "dari", "farsi"]
  static let english: Set<String> = ["en", "en-us", "en-gb", "english"]
}
