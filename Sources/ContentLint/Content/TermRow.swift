import EnglishText
import Model
import PersianText

/// A row of a glossary whose values are all known.
struct TermRow: Sendable {
  /// The row as it stands.
  let row: Table.Row
  /// What it says.
  let entry: GlossaryEntry
  /// What the spellings of its Persian term have in common.
  let persianKey: String

  /// Reads a row; `nil` where a value is unknown, of which ``AllowedValuesRule`` complains.
  init?(_ row: Table.Row) {
    guard let kind = TermKind(rawValue: row["kind"]),
      let status = TermStatus(rawValue: row["status"]),
      let variety = Variety(rawValue: row["variety"])
    else { return nil }
    self.row = row
    entry = GlossaryEntry(
      persian: row["fa"], english: row["en"], kind: kind, status: status, variety: variety,
      style: row["style"], domain: row["domain"], homograph: row["homograph"], note: row["note"],
      source: row["source"])
    persianKey = Folding.key(row["fa"])
  }

  /// Where the row stands, for complaints about another one.
  var place: String { "\(row.path):\(row.line)" }
}
