import Interchange
import Model
import Termbase

/// Shows the answers of a look-up to a person.
struct LookupView {
  let palette: Palette

  func text(_ answers: [(query: String, results: [LookupResult])]) -> String {
    answers.map { block($0.query, $0.results) }.joined(separator: answers.count > 1 ? "\n" : "")
  }

  private func block(_ query: String, _ results: [LookupResult]) -> String {
    guard let first = results.first else {
      return
        "\(Console.isolated(query)): nothing found; add it with: vazhe glossary add \(query) ENGLISH\n"
    }
    var text = ""
    if first.match == .transliterated {
      text += palette.doubtful("not in the glossary; guesses:") + "\n"
    }
    let width = results.map { Console.width(of: answer($0)) }.max() ?? 0
    var shown: Set<String> = []
    for result in results where shown.insert(line(result, width)).inserted {
      text += line(result, width) + "\n"
    }
    return text
  }

  private func answer(_ result: LookupResult) -> String {
    result.match == .reverse ? result.persian : result.english
  }

  private func line(_ result: LookupResult, _ width: Int) -> String {
    var remarks: [String] = []
    if let status = result.status { remarks.append(status.rawValue) }
    if let kind = result.kind { remarks.append(kind.rawValue) }
    if !result.style.isEmpty { remarks.append("style \(result.style)") }
    switch result.match {
    case .exact, .reverse: break
    case .transliterated: remarks.append("guess \(Decimals.short(result.score))")
    case .fuzzy: remarks.append("similar: \(Console.isolated(result.persian))")
    case .folded, .inflected, .variant:
      remarks.append("\(result.match.rawValue): \(Console.isolated(result.persian))")
    }
    if result.variety == .dari { remarks.append("Dari") }
    if result.variety == .persian { remarks.append("Iran") }
    if !result.homograph.isEmpty { remarks.append("also: \(result.homograph)") }
    let shown = answer(result)
    let padding = String(repeating: " ", count: max(0, width - Console.width(of: shown)))
    let isWanted = result.status?.isUnwanted != true
    let word =
      isWanted ? palette.strong(Console.isolated(shown)) : palette.bad(Console.isolated(shown))
    return word + padding + "  " + palette.faint(remarks.joined(separator: ", "))
  }
}
