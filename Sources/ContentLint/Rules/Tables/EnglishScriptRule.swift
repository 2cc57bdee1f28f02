/// English fields have Latin letters, and no Persian ones nor anything that cannot be seen.
///
/// The other meaning of a homograph is told in English too.
struct EnglishScriptRule: ContentRule {
  static let name = "english-script"

  func complaints(about content: Content) -> [Complaint] {
    content.tables.filter { $0.sort == .terms || $0.sort == .words }.flatMap { table in
      table.rows.flatMap { row in
        let faults =
          faults(of: row["en"]) + (row["homograph"].isEmpty ? [] : faults(of: row["homograph"]))
        return faults.map { complaint(row, $0) }
      }
    }
  }

  private func faults(of field: String) -> [String] {
    if field.isEmpty { return ["the English field is empty"] }
    var faults: [String] = []
    for scalar in field.unicodeScalars {
      if (0x0600...0x06FF).contains(scalar.value) || Scalars.isPersian(scalar) {
        faults.append("“\(field)” holds the Persian \(scalar) (\(Scalars.name(scalar)))")
        break
      }
      if Scalars.isInvisible(scalar) {
        faults.append("“\(field)” holds an invisible \(Scalars.name(scalar))")
        break
      }
    }
    if faults.isEmpty, !field.unicodeScalars.contains(where: Scalars.isLatin) {
      faults.append("“\(field)” has no Latin letter")
    }
    return faults
  }
}
