/// Every row says which source of `SOURCES.tsv` it comes from.
struct SourceRule: ContentRule {
  static let name = "source"

  func complaints(about content: Content) -> [Complaint] {
    let known = Set(content.rows(.sources).map { $0["id"] })
    return (content.rows(.terms) + content.rows(.words)).compactMap { row in
      let source = row["source"]
      if source.isEmpty { return complaint(row, "the row has no source") }
      return known.contains(source)
        ? nil : complaint(row, "the source “\(source)” is not listed in SOURCES.tsv")
    }
  }
}
