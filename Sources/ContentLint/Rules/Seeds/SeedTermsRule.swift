import Interchange
import Model

/// A row of gold terms has five filled fields, a known kind and a headword used once.
struct SeedTermsRule: ContentRule {
  static let name = "seed-terms"

  /// The columns of `terms.tsv`, in their order.
  static let columns = ["fa", "en", "kind", "forms", "renderings"]

  func complaints(about content: Content) -> [Complaint] {
    content.seeds.compactMap { $0[.terms] }.flatMap(complaints)
  }

  private func complaints(about file: ContentFile) -> [Complaint] {
    let rows = TSV.rows(of: file.text)
    guard rows.first?.fields == Self.columns else {
      let wanted = Self.columns.joined(separator: " ")
      return [complaint(file.path, 1, "the header is not “\(wanted)”")]
    }
    var first: [String: Int] = [:]
    return rows.dropFirst().flatMap { row -> [Complaint] in
      let filled = row.fields.filter { !$0.isEmpty && $0.first != " " && $0.last != " " }
      guard row.fields.count == Self.columns.count, filled.count == row.fields.count else {
        return [complaint(file.path, row.line, "the row has not five filled fields without blanks")]
      }
      var complaints: [Complaint] = []
      if TermKind(rawValue: row.fields[2]) == nil {
        complaints.append(complaint(file.path, row.line, "“\(row.fields[2])” is no kind"))
      }
      if let line = first[row.fields[0]] {
        complaints.append(
          complaint(file.path, row.line, "“\(row.fields[0])” stands already in line \(line)"))
      } else {
        first[row.fields[0]] = row.line
      }
      return complaints
    }
  }
}
