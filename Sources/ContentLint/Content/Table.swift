import Interchange

/// One TSV file of the glossaries.
package struct Table: Sendable {
  /// What a table holds.
  package enum Sort: Hashable, Sendable {
    /// Pairs of terms.
    case terms
    /// Ordinary words.
    case words
    /// The words near a homograph that tell its readings apart.
    case cues
    /// Where rows come from.
    case sources

    /// Tells by its place in the folder of the glossaries what a file holds.
    init(path: String) {
      switch path {
      case "SOURCES.tsv": self = .sources
      case "homographs.tsv": self = .cues
      default: self = path.hasPrefix("general/") ? .words : .terms
      }
    }

    /// The headers that such a table may have.
    var headers: [[String]] {
      switch self {
      case .terms: [GlossaryTSV.columns, GlossaryTSV.columns.filter { $0 != "note" }]
      case .words: [["fa", "en", "pos", "variety", "source"]]
      case .cues: [["homograph", "reading", "cues"]]
      case .sources: [["id", "name", "licence", "description"]]
      }
    }
  }

  /// A row with as many fields as the header.
  package struct Row: Sendable {
    /// The path of the file.
    let path: String
    /// The line in the file, counted from 1.
    let line: Int
    /// The fields, unescaped.
    let fields: [String]
    /// The names of the fields.
    let columns: [String]

    /// The field of a column; empty where the table has no such column.
    subscript(_ column: String) -> String {
      columns.firstIndex(of: column).map { fields[$0] } ?? ""
    }
  }

  /// The file.
  let file: ContentFile
  /// What it holds.
  let sort: Sort
  /// The fields of the first row.
  let header: [String]
  /// The rows below the header, whatever their fields.
  let lines: [TSV.Row]
  /// The rows that the further rules look at: none as long as the header is wrong.
  let rows: [Row]

  /// Reads a table; `place` is its path within the folder of the glossaries.
  init(_ file: ContentFile, place: String) {
    self.file = file
    sort = Sort(path: place)
    let all = TSV.rows(of: file.text)
    let header = all.first?.fields ?? []
    self.header = header
    lines = Array(all.dropFirst())
    guard sort.headers.contains(header) else {
      rows = []
      return
    }
    rows = lines.filter { $0.fields.count == header.count }.map {
      Row(path: file.path, line: $0.line, fields: $0.fields, columns: header)
    }
  }
}
