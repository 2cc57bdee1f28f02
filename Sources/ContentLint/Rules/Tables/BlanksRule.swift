/// No field begins or ends with a blank, or holds two blanks in a row or a blank other than a space.
struct BlanksRule: ContentRule {
  static let name = "blanks"

  func complaints(about content: Content) -> [Complaint] {
    content.tables.flatMap { table in
      table.lines.flatMap { row in
        row.fields.compactMap { field in
          fault(of: field).map { complaint(table.file.path, row.line, "“\(field)” \($0)") }
        }
      }
    }
  }

  private func fault(of field: String) -> String? {
    var last: Unicode.Scalar = " "
    for (index, scalar) in field.unicodeScalars.enumerated() {
      if scalar != " ", scalar.properties.isWhitespace || scalar.value < 0x20 {
        return "holds the blank \(Scalars.name(scalar))"
      }
      if scalar == " ", last == " " {
        return index == 0 ? "begins with a blank" : "holds two blanks in a row"
      }
      last = scalar
    }
    return last == " " && !field.isEmpty ? "ends with a blank" : nil
  }
}
