import Model
import PersianText

/// Glossaries as TSV: one pair of terms a row.
///
/// The header names the columns `fa` and `en` and, in any order, `kind`, `status`, `variety`, `style`,
/// `domain`, `homograph`, `note`, `source`, `concept`; others are passed over. Without a header the
/// first two columns are the terms, and their script tells which is which.
package enum GlossaryTSV {
  /// The columns that ``write(_:)`` writes, in their order.
  package static let columns = [
    "fa", "en", "kind", "status", "variety", "style", "domain", "homograph", "note", "source",
  ]

  /// Reads the rows of a file; those that state no kind or source are of `kind` and from `source`.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - source: The source of rows that state none.
  ///   - kind: The kind of rows that state none.
  /// - Returns: One entry a row, in the order of the file.
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)`` at the first row that is wrong,
  ///   ``InterchangeError/unknownFormat(path:known:)`` for XML and PO.
  package static func read(
    _ file: InputFile, source: String, kind: TermKind = .term
  ) throws -> [GlossaryEntry] {
    try file.requireTable()
    let table = HeaderedTable(file.text) { names in
      names.contains(where: ColumnNames.persian.contains)
        && names.contains(where: ColumnNames.english.contains)
    }
    let columns = try Columns(table, file)
    let entries = try table.rows.map { row in
      try entry(row, columns, file, source: source, kind: kind)
    }
    try BitextScript.requirePersian(
      entries.lazy.map(\.persian), line: table.rows.first?.line ?? 1, file)
    return entries
  }

  /// Writes rows with a header.
  package static func write(_ entries: [GlossaryEntry]) -> String {
    entries.reduce(into: TSV.line(columns)) { text, entry in
      text += TSV.line([
        entry.persian, entry.english, entry.kind.rawValue, entry.status.rawValue,
        entry.variety.rawValue, entry.style, entry.domain, entry.homograph, entry.note,
        entry.source,
      ])
    }
  }

  // MARK: Reading

  private struct Columns {
    var persian: Int?
    var english: Int?
    /// The other columns, by name.
    private let byName: [String: Int]

    init(_ table: HeaderedTable, _ file: InputFile) throws {
      byName = Dictionary(
        table.header.enumerated().map { ($0.element, $0.offset) },
        uniquingKeysWith: { first, _ in first })
      if !table.header.isEmpty {
        persian = table.column(ColumnNames.persian)
        english = table.column(ColumnNames.english)
        return
      }
      let pairs = table.rows.filter { $0.fields.count >= 2 }
      let isPersianFirst = pairs.count { Script(of: $0.fields[0]) == .persian }
      let isPersianSecond = pairs.count { Script(of: $0.fields[1]) == .persian }
      (persian, english) = isPersianFirst >= isPersianSecond ? (0, 1) : (1, 0)
      // Names of columns that are not known would else be taken for a term.
      if let first = table.rows.first, Script(of: first.field(persian)) == .foreign,
        max(isPersianFirst, isPersianSecond) > 1
      {
        throw InterchangeError.malformed(
          path: file.name, line: first.line,
          reason: "“\(first.fields.joined(separator: " "))” names no column fa and no column en",
          remedy: "name the columns fa and en, or put Persian terms in each row")
      }
    }

    func callAsFunction(_ name: String) -> Int? { byName[name] }
  }

  private static func entry(
    _ row: TSV.Row, _ columns: Columns, _ file: InputFile, source: String, kind: TermKind
  ) throws -> GlossaryEntry {
    func failure(_ reason: String, _ remedy: String) -> InterchangeError {
      .malformed(path: file.name, line: row.line, reason: reason, remedy: remedy)
    }
    guard row.fields.count >= 2 else {
      throw failure(
        "the row has one column", "put a tab between the Persian and the English term")
    }
    let persian = row.field(columns.persian)
    let english = row.field(columns.english)
    guard !persian.isEmpty, !english.isEmpty else {
      throw failure(
        persian.isEmpty ? "the Persian term is empty" : "the English term is empty",
        "fill it in or delete the row")
    }
    for (term, language) in [(persian, "Persian"), (english, "English")]
    where !term.unicodeScalars.contains(where: \.isLetterOrDigit) {
      throw failure("“\(term)” is no \(language) term", "write it in letters or delete the row")
    }
    if Script(of: persian) != .persian, Script(of: english) == .persian {
      throw failure(
        "the Persian column holds “\(persian)” and the English one Persian letters",
        "swap the two columns or their names in the header")
    }
    func value<T: RawRepresentable & CaseIterable>(
      _ name: String, _ usual: T
    ) throws -> T where T.RawValue == String {
      let text = row.field(columns(name))
      if text.isEmpty { return usual }
      guard let value = T(rawValue: text) else {
        throw failure(
          "“\(text)” is no \(name)",
          "use one of: " + T.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return value
    }
    let stated = row.field(columns("source"))
    return GlossaryEntry(
      persian: persian, english: english, kind: try value("kind", kind),
      status: try value("status", TermStatus.preferred),
      variety: try value("variety", Variety.both),
      style: row.field(columns("style")), domain: row.field(columns("domain")),
      homograph: row.field(columns("homograph")), note: row.field(columns("note")),
      source: stated.isEmpty ? source : stated, concept: row.field(columns("concept")))
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }
}
