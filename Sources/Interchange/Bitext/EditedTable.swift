import Model

/// The table of `vazhe align` after somebody worked in it.
struct EditedTable {
  private let file: InputFile
  private let table: HeaderedTable
  private let columns: (source: Int, target: Int)
  private let indices: (source: Int, target: Int)?

  /// Reads the head of the table.
  ///
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)`` without the columns of the texts.
  init(_ file: InputFile) throws {
    self.file = file
    let rows = SpreadsheetRows.rows(of: file.text)
    table = HeaderedTable(rows) { $0.contains("source") && $0.contains("target") }
    guard let source = table.column(["source"]), let target = table.column(["target"]) else {
      throw InterchangeError.malformed(
        path: file.name, line: rows.first?.line ?? 1,
        reason: "the header names no columns source and target",
        remedy: "give the table that `vazhe align --format tsv` wrote, or a list of beads")
    }
    columns = (source, target)
    if let left = table.column(["sourceindices"]), let right = table.column(["targetindices"]) {
      indices = (left, right)
    } else {
      indices = nil
    }
  }

  /// The rows, found again in the texts.
  ///
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)`` where a row is not whole sentences.
  func rows(source: [String], target: [String]) throws -> [EditedRow] {
    let left = SentenceKeys(source)
    let right = SentenceKeys(target)
    let status = table.column(["status"])
    let score = table.column(["score"])
    var next = (source: 0, target: 0)
    var rows: [EditedRow] = []
    for row in table.rows {
      let stated = (
        source: statedRange(row, indices?.source), target: statedRange(row, indices?.target)
      )
      let first = try range(
        row, columns.source, in: left, of: source, stated: stated.source, next: next.source,
        side: "source")
      let second = try range(
        row, columns.target, in: right, of: target, stated: stated.target, next: next.target,
        side: "target")
      guard !first.isEmpty || !second.isEmpty else { continue }
      if !first.isEmpty { next.source = first.upperBound }
      if !second.isEmpty { next.target = second.upperBound }
      let isMarked = row.field(status).lowercased() == AlignmentTable.fixed
      rows.append(
        EditedRow(
          line: row.line, source: first, target: second,
          score: Double(row.field(score)).map { min(max($0, 0), 1) } ?? 1,
          isUntouched: !isMarked && first == stated.source && second == stated.target))
    }
    return rows
  }

  /// The sentences that a row says it holds; `nil` where it says nothing that can be read.
  private func statedRange(_ row: TSV.Row, _ column: Int?) -> Range<Int>? {
    guard let column else { return nil }
    let words = row.field(column).split { $0 == " " || $0 == "," }.map { Int(String($0)) }
    return words.contains(nil) ? nil : EditedRow.range(words.compactMap(\.self))
  }

  private func range(
    _ row: TSV.Row, _ column: Int, in keys: SentenceKeys, of segments: [String],
    stated: Range<Int>?, next: Int, side: String
  ) throws -> Range<Int> {
    let text = row.field(column)
    let key = SentenceKeys.key(text)
    // A side without text holds sentences without any, or was emptied and stands nowhere in particular.
    if text.isEmpty { return keys.range(of: key, stated: stated, near: 0) ?? 0..<0 }
    let near = stated.flatMap { $0.isEmpty ? nil : $0.lowerBound } ?? next
    if let range = keys.range(of: key, stated: stated, near: near) { return range }
    let expected =
      segments.indices.contains(near)
      ? "; expected there was sentence \(near): “\(Self.beginning(segments[near]))”" : ""
    throw InterchangeError.malformed(
      path: file.name, line: row.line,
      reason:
        "the \(side) “\(Self.beginning(text))” is not one or more whole sentences in a row of the text"
        + expected,
      remedy: "put the sentences back as they were, or delete the row to have it aligned anew")
  }

  private static func beginning(_ text: String) -> String {
    let start = text.prefix(60)
    return start.count < text.count ? start + "…" : String(start)
  }
}
