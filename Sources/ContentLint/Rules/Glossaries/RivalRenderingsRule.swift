/// A concept has one preferred English rendering in one style.
///
/// Concepts are what the termbase makes of the rows: names that share a rendering are one. Two of them
/// may be meant (a person under two names), so that this only warns.
struct RivalRenderingsRule: ContentRule {
  static let name = "rival-renderings"

  func complaints(about content: Content) -> [Complaint] {
    content.concepts.flatMap { rows -> [Complaint] in
      var first: [String: TermRow] = [:]
      var seen: Set<String> = []
      return rows.compactMap { term in
        guard term.entry.status == .preferred else { return nil }
        let style = term.entry.style
        guard let earlier = first[style] else {
          first[style] = term
          return nil
        }
        let english = term.entry.english
        guard earlier.entry.english != english, seen.insert("\(style)\t\(english)").inserted else {
          return nil
        }
        return complaint(
          term.row,
          "one concept prefers “\(english)” (\(term.entry.persian)) and “\(earlier.entry.english)” (\(earlier.entry.persian), \(earlier.place))",
          gravity: .warning)
      }
    }
  }
}
