/// No two rows of all glossaries have the same Persian, English, kind and style.
struct DuplicateRule: ContentRule {
  static let name = "duplicate"

  private struct Key: Hashable {
    let fields: [String]
  }

  func complaints(about content: Content) -> [Complaint] {
    var first: [Key: Table.Row] = [:]
    return content.rows(.terms).compactMap { row in
      let key = Key(fields: ["fa", "en", "kind", "style"].map { row[$0] })
      guard let earlier = first[key] else {
        first[key] = row
        return nil
      }
      return complaint(
        row, "“\(row["fa"])” – “\(row["en"])” stands already at \(earlier.path):\(earlier.line)")
    }
  }
}
