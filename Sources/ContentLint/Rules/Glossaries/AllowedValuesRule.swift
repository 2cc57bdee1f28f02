import Model

/// Kind, status and variety are filled with values that Vazhe knows; style and domain are plain names.
struct AllowedValuesRule: ContentRule {
  static let name = "values"

  func complaints(about content: Content) -> [Complaint] {
    content.rows(.terms).flatMap { row in
      (unknown(TermKind.self, "kind", row) + unknown(TermStatus.self, "status", row)
        + unknown(Variety.self, "variety", row) + odd("style", row) + odd("domain", row))
        .map { complaint(row, $0) }
    }
  }

  private func unknown<T: RawRepresentable & CaseIterable>(
    _ values: T.Type, _ column: String, _ row: Table.Row
  ) -> [String] where T.RawValue == String {
    let value = row[column]
    if value.isEmpty { return ["the row has no \(column)"] }
    if T(rawValue: value) != nil { return [] }
    let list = T.allCases.map(\.rawValue).joined(separator: ", ")
    return ["“\(value)” is no \(column); use one of: \(list)"]
  }

  private func odd(_ column: String, _ row: Table.Row) -> [String] {
    let value = row[column]
    let isPlain = value.utf8.allSatisfy { (97...122).contains($0) || $0 == 0x2D }
    return isPlain ? [] : ["the \(column) “\(value)” is not written in small letters"]
  }
}
