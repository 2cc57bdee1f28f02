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
      if lookup.isSeveralWords(query), known.isUnknown {
        lines.append(index)
      } else {
        answers[index].whole = try lookup.completed(known, for: query)
      }
    }
    let found = try LineLookup(session: session, lookup: lookup).answers(
      to: lines.map { queries[$0] })
    for (index, line) in zip(lines, found) {
      answers[index].parts = line.parts
      if line.parts.isEmpty || line.isOneName {
        answers[index].whole = try lookup.guesses(for: queries[index])
      }
    }
    return answers
  }
}
