/// The header of a table names the columns of its sort, in their order.
struct HeaderRule: ContentRule {
  static let name = "header"

  func complaints(about content: Content) -> [Complaint] {
    content.tables.filter { !$0.sort.headers.contains($0.header) }.map { table in
      let wanted = table.sort.headers.map { $0.joined(separator: " ") }.joined(separator: "” or “")
      return complaint(
        table.file.path, 1,
        "the header is “\(table.header.joined(separator: " "))”, not “\(wanted)”")
    }
  }
}
