import Interchange
import Suggestion

/// Shows suggestions to a person: the sentence, and under it each term on a line of its own.
struct SuggestionView {
  let palette: Palette

  /// The most renderings shown of a term.
  private static let most = 4

  func text(_ suggestions: [SegmentSuggestion]) -> String {
    suggestions.filter { !$0.terms.isEmpty }.map(block).joined(separator: "\n")
  }

  private func block(_ suggestion: SegmentSuggestion) -> String {
    var text = Console.isolated(suggestion.segment.text) + "\n"
    let width = suggestion.terms.map { Console.width(of: $0.surface) }.max() ?? 0
    var seen: Set<String> = []
    for term in suggestion.terms
    where seen.insert(term.surface + (term.renderings.first?.english ?? "")).inserted {
      text += "  " + line(term, width) + "\n"
    }
    return text
  }

  private func line(_ term: SuggestedTerm, _ width: Int) -> String {
    let padding = String(repeating: " ", count: max(0, width - Console.width(of: term.surface)))
    let renderings = term.renderings.prefix(Self.most).enumerated().map { index, rendering in
      guard rendering.status != nil else { return palette.doubtful(rendering.english) }
      return index == 0 ? palette.strong(palette.good(rendering.english)) : rendering.english
    }.joined(separator: " · ")
    var remarks: [String] = []
    if let kind = term.kind { remarks.append(kind.rawValue) } else { remarks.append("guess") }
    switch term.match {
    case "variant", "inflected":
      remarks.append("\(term.match) of \(Console.isolated(term.persian))")
    default: break
    }
    if !term.homograph.isEmpty { remarks.append("also: \(term.homograph)") }
    return padding + palette.accent(Console.isolated(term.surface)) + " → " + renderings + "  "
      + palette.faint("(" + remarks.joined(separator: ", ") + ")")
  }
}
