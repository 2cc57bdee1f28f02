import Model
import Termbase

/// Answers queries: as a whole, then by the terms in them, then with guesses.
struct QueryAnswers {
  let session: Session
  let lookup: TermLookup

  /// The answer to each query, in their order.
  func answers(to queries: [String]) throws -> [QueryAnswer] {
    var answers = queries.map { QueryAnswer(query: $0, remark: QueryRemark($0)) }
    var lines: [Int] = []
    for (index, query) in queries.enumerated() where answers[index].remark?.isFatal != true {
      let known = try lookup.known(query)
      answers[index].whole = known
      if lookup.isSeveralWords(query), known.results.isEmpty, known.hidden == 0 {
        lines.append(index)
      } else if known.results.allSatisfy({ $0.match == .fuzzy }), known.hidden == 0 {
        answers[index].whole.append(try lookup.guesses(for: query))
      }
    }
    let parts = try LineLookup(session: session, lookup: lookup).parts(
      of: lines.map { queries[$0] })
    for (index, parts) in zip(lines, parts) {
      answers[index].parts = parts
      if parts.isEmpty || isOneName(queries[index], parts) {
        answers[index].whole = try lookup.guesses(for: queries[index])
      }
    }
    return answers
  }

  /// Whether a line is the name of one person that is not in the glossary: nothing in it but persons' names
  /// and unknown ones, a given name or an unknown one first.
  private func isOneName(_ line: String, _ parts: [QueryAnswer.Part]) -> Bool {
    func isUnknown(_ part: QueryAnswer.Part) -> Bool {
      part.answer.results.first?.match == .transliterated
    }
    guard let first = parts.first?.answer.results.first,
      first.match == .transliterated || first.isNamePart
        || first.domain == Concept.givenNameDomain,
      parts.allSatisfy({ part in
        isUnknown(part) || part.answer.results.contains { $0.kind == .person }
      })
    else { return false }
    var end = 0
    let bytes = Array(line.utf8)
    for part in parts {
      guard bytes[min(end, part.range.lowerBound)..<part.range.lowerBound].allSatisfy({ $0 < 0x40 })
      else { return false }
      end = part.range.upperBound
    }
    return bytes[min(end, bytes.count)...].allSatisfy { $0 < 0x40 }
  }
}
