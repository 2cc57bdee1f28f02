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
      guard known.results.isEmpty, known.hidden == 0 else { continue }
      if lookup.isSeveralWords(query) {
        lines.append(index)
      } else {
        answers[index].whole = try lookup.guesses(for: query)
      }
    }
    let parts = try LineLookup(session: session, lookup: lookup).parts(
      of: lines.map { queries[$0] })
    for (index, parts) in zip(lines, parts) {
      answers[index].parts = parts
      if parts.isEmpty { answers[index].whole = try lookup.guesses(for: queries[index]) }
    }
    return answers
  }
}
