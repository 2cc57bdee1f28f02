import Model

/// Shows concepts to a person, one a line.
struct ConceptView {
  let palette: Palette

  func text(_ concepts: [Concept]) -> String {
    let number = concepts.map { "#\($0.id)".count }.max() ?? 0
    let width = min(concepts.map { Console.width(of: persian($0)) }.max() ?? 0, 40)
    return concepts.map { concept in
      let terms = persian(concept)
      let padding = String(repeating: " ", count: max(0, width - Console.width(of: terms)))
      return palette.faint(Console.padded("#\(concept.id)", to: number)) + "  " + padding
        + palette.accent(Console.isolated(terms)) + " → " + renderings(concept) + "  "
        + palette.faint(
          "(" + concept.kind.rawValue + (concept.domain.isEmpty ? "" : ", " + concept.domain) + ")")
        + "\n"
    }.joined()
  }

  private func persian(_ concept: Concept) -> String {
    concept.persian.map(\.text).joined(separator: "، ")
  }

  private func renderings(_ concept: Concept) -> String {
    concept.english.map { term in
      let style = term.style.isEmpty ? "" : " [\(term.style)]"
      switch term.status {
      case .preferred: return palette.strong(term.text) + style
      case .admitted: return term.text + style
      default: return palette.bad(term.text) + " (\(term.status.rawValue))" + style
      }
    }.joined(separator: " · ")
  }
}
