import Interchange
import Model
import TermExtraction

/// Shows proposals to a person, one a line.
struct ProposalView {
  let palette: Palette

  func text(_ proposals: [ProposedTerm]) -> String {
    let width = min(proposals.map { Console.width(of: $0.persian) }.max() ?? 0, 36)
    // What is new comes first: that is what a person has to look at.
    let order: [ProposedTerm.Standing] = [.new, .conflict, .confirmed]
    return order.flatMap { standing in proposals.filter { $0.standing == standing } }.map { term in
      let padding = String(repeating: " ", count: max(0, width - Console.width(of: term.persian)))
      let mark =
        switch term.standing {
        case .new: palette.good("new      ")
        case .confirmed: palette.faint("confirmed")
        case .conflict: palette.doubtful("conflict ")
        }
      return "\(mark)  " + padding + palette.accent(Console.isolated(term.persian)) + " → "
        + palette.strong(term.english)
        + palette.faint("  (\(term.kind.rawValue), \(Decimals.short(term.score)), \(term.count)×)")
        + "\n"
    }.joined()
  }
}
