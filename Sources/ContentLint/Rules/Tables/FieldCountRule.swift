/// Every row has as many fields as the header.
struct FieldCountRule: ContentRule {
  static let name = "fields"

  func complaints(about content: Content) -> [Complaint] {
    content.tables.flatMap { table in
      table.lines.filter { $0.fields.count != table.header.count }.map { row in
        complaint(
          table.file.path, row.line,
          "the row has \(row.fields.count) fields, the header \(table.header.count)")
      }
    }
  }
}
