import Interchange
import Model
import Termbase

/// Shows the answers of a look-up to a person.
struct LookupView {
  let palette: Palette

  /// The most spellings of a concept that are shown beside the first.
  private static let mostAlternatives = 3
  /// The most renderings shown of a term of a line.
  private static let mostRenderings = 4

  func text(_ answers: [QueryAnswer]) -> String {
    answers.map(block).joined(separator: answers.count > 1 ? "\n" : "")
  }

  private func block(_ answer: QueryAnswer) -> String {
    let query = Console.isolated(Console.harmless(answer.query))
    if !answer.parts.isEmpty { return line(answer, query) }
    guard let first = answer.whole.results.first else { return nothing(answer, query) }
    let own = answer.whole.results.filter { !$0.isPartial }
    let names = answer.whole.results.filter(\.isPartial)
    var text = ""
    let known = own.filter { $0.match != .transliterated }
    switch first.match {
    case .transliterated: text += palette.doubtful("not in the glossary; guesses:") + "\n"
    case .fuzzy: text += palette.doubtful("not in the glossary; similar:") + "\n"
    default: break
    }
    text += rows(known.isEmpty ? own : known)
    if !known.isEmpty, known.count < own.count {
      text += palette.doubtful("guesses:") + "\n" + rows(own.filter { $0.match == .transliterated })
    }
    if let name = names.first {
      if own.isEmpty, !name.part.isEmpty {
        text +=
          palette.strong(Console.isolated(name.part)) + "  "
          + palette.faint("as part of a name, in the glossary only with:") + "\n"
      } else {
        let heading = own.isEmpty ? "part of names:" : "also part of names:"
        text += palette.faint(heading) + "\n"
      }
      text += names.map(fullName).joined()
      if answer.whole.hasMoreNames { text += palette.faint("  … and more") + "\n" }
    }
    return text
  }

  private func nothing(_ answer: QueryAnswer, _ query: String) -> String {
    if case .isEmpty = answer.remark { return "(empty): nothing found\n" }
    if case .isTooLong = answer.remark { return "(too long): nothing found\n" }
    if answer.whole.hidden > 0 {
      return "\(query): nothing found of this kind, subject or variety; "
        + "\(answer.whole.hidden) without these options\n"
    }
    if answer.remark?.isFatal == true { return "\(query): nothing found\n" }
    return "\(query): nothing found; add it with: vazhe glossary add \(query) ENGLISH\n"
  }

  // MARK: One term

  private func rows(_ results: [LookupResult]) -> String {
    let width = results.map { Console.width(of: answer($0)) }.max() ?? 0
    var shown: Set<String> = []
    var concepts: Set<Int64> = []
    var text = ""
    for result in results {
      // What all renderings of a concept share is said once.
      let isFirst = result.concept.map { concepts.insert($0).inserted } ?? false
      let row = row(result, width, saysSpellings: isFirst && !result.isFromEnglish)
      if shown.insert(row).inserted { text += row + "\n" }
    }
    return text
  }

  private func answer(_ result: LookupResult) -> String {
    result.isFromEnglish ? result.persian : result.english
  }

  private func row(_ result: LookupResult, _ width: Int, saysSpellings: Bool) -> String {
    var remarks = self.remarks(result)
    if saysSpellings, let spellings = spellings(result) { remarks.append(spellings) }
    let shown = answer(result)
    let padding = String(repeating: " ", count: max(0, width - Console.width(of: shown)))
    return styled(Console.isolated(shown), result) + padding + "  "
      + palette.faint(remarks.joined(separator: ", "))
  }

  private func styled(_ text: String, _ result: LookupResult) -> String {
    guard let status = result.status else { return palette.doubtful(text) }
    return status.isUnwanted ? palette.bad(text) : palette.strong(text)
  }

  private func remarks(_ result: LookupResult) -> [String] {
    var remarks: [String] = []
    switch result.status {
    case let status? where status.isUnwanted: remarks.append("\(status.rawValue), do not use")
    case let status?: remarks.append(status.rawValue)
    case nil: remarks.append("guess \(Decimals.short(result.score))")
    }
    if let kind = result.kind { remarks.append(kindName(kind, result)) }
    if !result.style.isEmpty {
      remarks.append((result.isOfOtherHouse ? "other house: " : "style ") + result.style)
    }
    switch result.match {
    case .exact, .reverse, .transliterated: break
    case .fuzzy:
      let near = result.isFromEnglish ? result.english : result.persian
      remarks.append("similar: \(Console.isolated(near))")
    case .folded, .inflected, .variant:
      remarks.append("\(result.match.rawValue): \(Console.isolated(result.persian))")
    }
    if let place = Self.place(result.variety) { remarks.append(place) }
    if !result.homograph.isEmpty { remarks.append("the word also means: \(result.homograph)") }
    if !result.note.isEmpty { remarks.append(result.note) }
    return remarks
  }

  private func kindName(_ kind: TermKind, _ result: LookupResult) -> String {
    guard result.isNamePart else { return kind.rawValue }
    switch result.domain {
    case "name-given": return "person (given name)"
    case "name-family", "name-surname": return "person (surname)"
    default: return "person (part of names)"
    }
  }

  private static func place(_ variety: Variety) -> String? {
    switch variety {
    case .dari: "Dari"
    case .persian: "Iran"
    case .both: nil
    }
  }

  /// The concept's other terms: those of the other variety first.
  private func spellings(_ result: LookupResult) -> String? {
    let others = result.alternatives.filter { $0.variety != result.variety }
    let same = result.alternatives.filter { $0.variety == result.variety }
    let shown = (others + same).prefix(Self.mostAlternatives).map { other in
      Console.isolated(other.persian) + (Self.place(other.variety).map { " (\($0))" } ?? "")
    }
    return shown.isEmpty ? nil : "also written: " + shown.joined(separator: " · ")
  }

  // MARK: Full names

  private func fullName(_ result: LookupResult) -> String {
    var remarks = [result.status?.rawValue ?? ""]
    if let kind = result.kind { remarks.append(kindName(kind, result)) }
    return "  " + palette.accent(Console.isolated(result.persian)) + " → "
      + palette.strong(Console.isolated(result.english)) + "  "
      + palette.faint(remarks.joined(separator: ", ")) + "\n"
  }

  // MARK: The terms of a line

  private func line(_ answer: QueryAnswer, _ query: String) -> String {
    let width = answer.parts.map { Console.width(of: $0.surface) }.max() ?? 0
    let whole = answer.whole.results
    return query + "\n"
      + (whole.isEmpty
        ? "" : "  " + palette.doubtful("as a name:") + " " + renderings(whole) + "\n")
      + answer.parts.map { part in
        let padding = String(
          repeating: " ", count: max(0, width - Console.width(of: part.surface)))
        return "  " + padding + palette.accent(Console.isolated(part.surface)) + " → "
          + renderings(part.answer.results) + "\n"
      }.joined()
  }

  private func renderings(_ results: [LookupResult]) -> String {
    var seen: Set<String> = []
    let distinct = results.filter { seen.insert(self.answer($0)).inserted }
    let shown = distinct.prefix(Self.mostRenderings).map { result in
      let isUnwanted = result.status?.isUnwanted ?? false
      return styled(Console.isolated(self.answer(result)), result)
        + (isUnwanted ? palette.faint(" (\(result.status?.rawValue ?? ""))") : "")
        + (Self.place(result.variety).map { palette.faint(" (\($0))") } ?? "")
    }.joined(separator: " · ")
    guard let first = distinct.first else { return shown }
    var remarks = [first.kind.map { kindName($0, first) } ?? "guess"]
    switch first.match {
    case .inflected, .variant:
      remarks.append("\(first.match.rawValue): \(Console.isolated(first.persian))")
    default: break
    }
    if !first.homograph.isEmpty { remarks.append("the word also means: \(first.homograph)") }
    return shown + "  " + palette.faint("(" + remarks.joined(separator: ", ") + ")")
  }
}
