import Model

/// Beads as aligners exchange them: `[0,1]:[0]` a line, indices counted from 0.
package enum BeadsFile {
  /// Writes beads.
  package static func write(_ beads: [Bead]) -> String {
    beads.map { "[\(list($0.source))]:[\(list($0.target))]\n" }.joined()
  }

  private static func list(_ range: Range<Int>) -> String {
    range.map(String.init).joined(separator: ",")
  }

  /// Reads beads that name every segment exactly once, in order; a third field is their score.
  ///
  /// - Parameters:
  ///   - file: The beads, one a line; empty lines are passed over.
  ///   - source: The number of source segments.
  ///   - target: The number of target segments.
  /// - Returns: The beads; a score that is left out counts as 1.
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)``.
  package static func read(_ file: InputFile, source: Int, target: Int) throws -> [Bead] {
    var beads: [Bead] = []
    var next = (source: 0, target: 0)
    let lines = file.lines
    for (number, line) in lines {
      let content = String(line).trimmed()
      guard !content.isEmpty else { continue }
      func failure(_ reason: String) -> InterchangeError {
        .malformed(
          path: file.name, line: number, reason: reason,
          remedy: "write each bead as [0,1]:[0], every segment once and in order")
      }
      guard let (left, right, score) = bead(content), !left.isEmpty || !right.isEmpty else {
        throw failure("“\(content)” is no bead")
      }
      guard left.allSatisfy({ $0 < source }), right.allSatisfy({ $0 < target }) else {
        throw failure("the texts have \(source) and \(target) segments")
      }
      guard left.elementsEqual(next.source..<(next.source + left.count)),
        right.elementsEqual(next.target..<(next.target + right.count))
      else { throw failure("segments \(next.source) and \(next.target) were to come next") }
      beads.append(
        Bead(
          source: next.source..<(next.source + left.count),
          target: next.target..<(next.target + right.count), score: score ?? 1))
      next = (next.source + left.count, next.target + right.count)
    }
    guard next == (source, target) else {
      throw InterchangeError.malformed(
        path: file.name, line: lines.count,
        reason:
          "the beads end at segments \(next.source) and \(next.target) of \(source) and \(target)",
        remedy: "add beads for the rest; [5]:[] leaves a segment untranslated")
    }
    return beads
  }

  /// Reads some of the beads, in any order.
  ///
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)``.
  static func rows(of file: InputFile) throws -> [EditedRow] {
    var rows: [EditedRow] = []
    for (number, line) in file.lines {
      let content = String(line).trimmed()
      guard !content.isEmpty else { continue }
      guard let (left, right, score) = bead(content), let source = EditedRow.range(left),
        let target = EditedRow.range(right), !left.isEmpty || !right.isEmpty
      else {
        throw InterchangeError.malformed(
          path: file.name, line: number, reason: "“\(content)” is no bead",
          remedy: "write each bead as [0,1]:[0], or delete the line to have it aligned anew")
      }
      rows.append(
        EditedRow(
          line: number, source: source, target: target, score: score ?? 1, isUntouched: false))
    }
    return rows
  }

  /// Reads `[0,1]:[0]` or `[0,1]:[0]:0.93`; `nil` when it is neither.
  private static func bead(_ text: String) -> (left: [Int], right: [Int], score: Double?)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let left = indices(parts[0]),
      let right = indices(parts[1])
    else { return nil }
    guard parts.count == 3 else { return (left, right, nil) }
    guard let score = Double(String(parts[2]).trimmed()), score.isFinite else { return nil }
    return (left, right, score)
  }

  /// Reads `[0,1]`; `nil` when it is no list of indices.
  private static func indices(_ part: Substring) -> [Int]? {
    let part = String(part).trimmed()
    guard part.first == "[", part.last == "]", part.utf8.count >= 2 else { return nil }
    let list = part.dropFirst().dropLast()
    if list.allSatisfy({ $0 == " " }) { return [] }
    let numbers = list.split(separator: ",", omittingEmptySubsequences: false).map {
      Int(String($0).trimmed())
    }
    return numbers.contains(nil) ? nil : numbers.compactMap(\.self)
  }
}
