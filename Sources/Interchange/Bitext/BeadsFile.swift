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
  /// - Returns: The beads; a score that is left out or is no number counts as 1.
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)``.
  package static func read(_ file: InputFile, source: Int, target: Int) throws -> [Bead] {
    var beads: [Bead] = []
    var next = (source: 0, target: 0)
    var number = 0
    for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let content = String(line).trimmed()
      guard !content.isEmpty else { continue }
      func failure(_ reason: String) -> InterchangeError {
        .malformed(
          path: file.name, line: number, reason: reason,
          remedy: "write each bead as [0,1]:[0], every segment once and in order")
      }
      let parts = content.split(separator: "]")
      guard parts.count >= 2, let left = indices(parts[0]), let right = indices(parts[1]) else {
        throw failure("“\(content)” is no bead")
      }
      guard left.allSatisfy({ $0 < source }), right.allSatisfy({ $0 < target }) else {
        throw failure("the texts have \(source) and \(target) segments")
      }
      guard left.elementsEqual(next.source..<(next.source + left.count)),
        right.elementsEqual(next.target..<(next.target + right.count))
      else { throw failure("segments \(next.source) and \(next.target) were to come next") }
      let score = parts.count > 2 ? Double(parts[2].drop { $0 == ":" }) : nil
      beads.append(
        Bead(
          source: next.source..<(next.source + left.count),
          target: next.target..<(next.target + right.count), score: score ?? 1))
      next = (next.source + left.count, next.target + right.count)
    }
    guard next == (source, target) else {
      throw InterchangeError.malformed(
        path: file.name, line: number,
        reason:
          "the beads end at segments \(next.source) and \(next.target) of \(source) and \(target)",
        remedy: "add beads for the rest; [5]:[] leaves a segment untranslated")
    }
    return beads
  }

  /// Reads `[0,1` or `:[0`; `nil` when it is neither.
  private static func indices(_ part: Substring) -> [Int]? {
    guard let bracket = part.firstIndex(of: "[") else { return nil }
    let list = part[part.index(after: bracket)...]
    if list.allSatisfy({ $0 == " " }) { return [] }
    let numbers = list.split(separator: ",").map { Int(String($0).trimmed()) }
    return numbers.contains(nil) ? nil : numbers.compactMap(\.self)
  }
}
