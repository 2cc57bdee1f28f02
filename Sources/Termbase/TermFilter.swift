import GRDB
import Model

/// Which concepts of a termbase are wanted.
///
/// Every part that is set must hold.
package struct TermFilter: Sendable {
  /// The kind.
  package var kind: TermKind?
  /// The status of at least one English rendering.
  package var status: TermStatus?
  /// The subject.
  package var domain: String?
  /// The house style of at least one rendering.
  package var style: String?
  /// The source of at least one term.
  package var source: String?
  /// A piece of a term, in either language, in any spelling.
  package var text: String?
  /// A term as a whole, in either language, in any spelling.
  package var term: String?
  /// The identifier.
  package var id: Int64?

  /// Lets everything through until parts are set.
  package init() {}

  /// The condition on `c` (concept) in SQL, with its arguments.
  var condition: (sql: String, arguments: [any DatabaseValueConvertible]) {
    var parts: [String] = []
    var arguments: [any DatabaseValueConvertible] = []
    func add(_ sql: String, _ values: any DatabaseValueConvertible...) {
      parts.append(sql)
      arguments += values
    }
    if let kind { add("c.kind = ?", kind.rawValue) }
    if let domain { add("c.domain = ?", domain) }
    if let id { add("c.id = ?", id) }
    func having(_ condition: String) -> String {
      "EXISTS (SELECT 1 FROM term x WHERE x.concept = c.id AND \(condition))"
    }
    if let status { add(having("x.language = 'en' AND x.status = ?"), status.rawValue) }
    if let style { add(having("x.style = ?"), style) }
    if let source { add(having("x.source = (SELECT id FROM source WHERE name = ?)"), source) }
    if let term {
      add(
        having("(x.language = 'fa' AND x.key = ? AND ? <> '' OR x.language = 'en' AND x.key = ?)"),
        TermKey.persian(term), TermKey.persian(term), TermKey.english(term))
    }
    if let text {
      // instr, unlike LIKE, gives no meaning to % and _ of the user's text; keys have no signs at all.
      let (persian, english) = (TermKey.persian(text), TermKey.english(text))
      add(
        having(
          """
          (x.language = 'fa' AND ? <> '' AND instr(x.key, ?)
            OR x.language = 'en' AND ? <> '' AND instr(x.key, ?)
            OR ? <> '' AND instr(x.text, ?))
          """
        ), persian, persian, english, english, text, text)
    }
    return (parts.isEmpty ? "1" : parts.joined(separator: " AND "), arguments)
  }
}
