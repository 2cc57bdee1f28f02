/// Tab-separated text as Vazhe writes and reads it: `\t`, `\n`, `\r` and `\\` escape themselves in fields.
package enum TSV {
  /// One line of a file.
  package struct Row: Hashable, Sendable {
    /// Its fields, unescaped.
    package let fields: [String]
    /// Its line in the file, counted from 1.
    package let line: Int
  }

  /// Reads lines; empty ones are passed over.
  ///
  /// Linear in the text.
  package static func rows(of text: String) -> [Row] {
    var rows: [Row] = []
    var line = 0
    for piece in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      let content = piece.last == 0x0D ? piece.dropLast() : piece
      guard !content.isEmpty else { continue }
      let fields = content.split(separator: 0x09, omittingEmptySubsequences: false)
      rows.append(Row(fields: fields.map { unescape(Substring($0)) }, line: line))
    }
    return rows
  }

  /// Writes one line, with its line end.
  package static func line(_ fields: [String]) -> String {
    fields.map(escape).joined(separator: "\t") + "\n"
  }

  /// A field with its tabs, line ends and backslashes escaped.
  package static func escape(_ field: String) -> String {
    guard field.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0x5C })
    else {
      return field
    }
    var result = ""
    for scalar in field.unicodeScalars {
      switch scalar {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A field without its escapes; a backslash before any other letter stands for itself.
  package static func unescape(_ field: Substring) -> String {
    guard field.utf8.contains(0x5C) else { return String(field) }
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in field.unicodeScalars {
      if isEscaped {
        isEscaped = false
        switch scalar {
        case "t": result.append("\t")
        case "n": result.append("\n")
        case "r": result.append("\r")
        case "\\": result.append("\\")
        default: result += ["\\", scalar]
        }
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    if isEscaped { result.append("\\") }
    return String(result)
  }
}
