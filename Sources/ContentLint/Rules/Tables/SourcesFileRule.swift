/// `SOURCES.tsv` is there and gives every source an identifier of its own, a name and a licence.
struct SourcesFileRule: ContentRule {
  static let name = "sources-file"

  func complaints(about content: Content) -> [Complaint] {
    guard content.tables.contains(where: { $0.sort == .sources }) else {
      return [complaint("\(content.glossaryFolder)/SOURCES.tsv", 1, "the file is missing")]
    }
    var seen: Set<String> = []
    return content.rows(.sources).flatMap { row in
      var complaints = ["id", "name", "licence"].filter { row[$0].isEmpty }.map {
        complaint(row, "the source “\(row["id"])” has no \($0)")
      }
      if !seen.insert(row["id"]).inserted {
        complaints.append(complaint(row, "the source “\(row["id"])” is listed twice"))
      }
      return complaints
    }
  }
}
