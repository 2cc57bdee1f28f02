import Termbase

/// A query with what was found: of the whole, or of the terms in it.
struct QueryAnswer {
  /// A term of a line with what is known of it.
  struct Part {
    /// Where it stands in the query, in UTF-8 bytes.
    var range: Range<Int>
    /// Its letters as they stand there.
    var surface: String
    var answer: LookupAnswer
  }

  let query: String
  /// What was found of the query as a whole.
  var whole = LookupAnswer()
  /// What was found in it, in its order, where nothing is known of the whole.
  var parts: [Part] = []
  /// What is odd about the query.
  var remark: QueryRemark?

  /// Whether nothing at all was found.
  var isEmpty: Bool { whole.results.isEmpty && parts.isEmpty }
}
