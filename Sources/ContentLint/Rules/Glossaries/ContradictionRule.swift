/// A Persian term has one preferred rendering in one kind, domain and style, over all glossaries.
///
/// Spellings of one term count as the same: آتش‌بس and آتش بس. Given names and family names may have one in
/// Iran and another in Afghanistan.
struct ContradictionRule: ContentRule {
  static let name = "contradiction"

  private struct Key: Hashable {
    let term: String
    let frame: [String]
  }

  func complaints(about content: Content) -> [Complaint] {
    var first: [Key: TermRow] = [:]
    return content.terms.compactMap { term in
      guard term.entry.status == .preferred else { return nil }
      let key = Key(
        term: term.persianKey,
        frame: [
          term.entry.kind.rawValue, term.entry.domain, term.entry.style,
          term.entry.isShared ? term.entry.variety.rawValue : "",
        ])
      guard let earlier = first[key] else {
        first[key] = term
        return nil
      }
      guard earlier.entry.english != term.entry.english else { return nil }
      return complaint(
        term.row,
        "“\(term.entry.persian)” prefers “\(term.entry.english)” here and “\(earlier.entry.english)” at \(earlier.place)"
      )
    }
  }
}
