/// TSV as spreadsheets write it: cells may be quoted, and quoted cells may hold line ends.
enum SpreadsheetRows {
  /// Reads rows; those without any text are passed over.
  ///
  /// A cell is taken for quoted only where its quotation marks are as a spreadsheet writes them: one at
  /// each end and all between doubled. `"Yes," he said.` stays as it is.
  static func rows(of text: String) -> [TSV.Row] {
    let bytes = Array(text.utf8)
    var rows: [TSV.Row] = []
    var fields: [String] = []
    var line = 1
    var start = 0
    var rowLine = 1
    while start <= bytes.count {
      let (field, end, lines) = cell(bytes, from: start)
      fields.append(field)
      line += lines
      if end < bytes.count, bytes[end] == 0x09 {
        start = end + 1
        continue
      }
      if fields.contains(where: { !$0.isEmpty }) {
        rows.append(TSV.Row(fields: fields, line: rowLine))
      }
      fields = []
      line += 1
      rowLine = line
      start = end + 1
    }
    return rows
  }

  /// The cell that begins at `start`, the tab, line end or end of text after it, and its line ends.
  private static func cell(
    _ bytes: [UInt8], from start: Int
  ) -> (field: String, end: Int, lines: Int) {
    if start < bytes.count, bytes[start] == 0x22, let quoted = quotedCell(bytes, from: start) {
      return quoted
    }
    var end = start
    while end < bytes.count, bytes[end] != 0x09, bytes[end] != 0x0A { end += 1 }
    let isReturn =
      end > start && bytes[end - 1] == 0x0D && (end == bytes.count || bytes[end] == 0x0A)
    let field = String(decoding: bytes[start..<(isReturn ? end - 1 : end)], as: UTF8.self)
    return (TSV.unescape(Substring(field)), end, 0)
  }

  private static let longestCell = 1 << 20

  private static func quotedCell(
    _ bytes: [UInt8], from start: Int
  ) -> (field: String, end: Int, lines: Int)? {
    var content: [UInt8] = []
    var place = start + 1
    var lines = 0
    while place < bytes.count, content.count < longestCell {
      let byte = bytes[place]
      if byte == 0x22 {
        var next = place + 1
        if next < bytes.count, bytes[next] == 0x22 {
          content.append(byte)
          place += 2
          continue
        }
        if next < bytes.count, bytes[next] == 0x0D { next += 1 }
        guard next >= bytes.count || bytes[next] == 0x09 || bytes[next] == 0x0A else { return nil }
        let field = String(decoding: content, as: UTF8.self)
        return (TSV.unescape(Substring(field)), next, lines)
      }
      if byte == 0x0A { lines += 1 }
      content.append(byte)
      place += 1
    }
    return nil
  }
}
