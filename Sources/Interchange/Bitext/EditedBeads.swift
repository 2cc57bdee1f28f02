import Model

/// An alignment that a person mended in a file: what is to stay, and what is as it was.
///
/// In the table of `vazhe align` a row is to stay when its status is `fixed`, or when its texts are no
/// longer those of the sentences that it names: then somebody joined, split, moved or emptied it. In a
/// list of beads, and in a table that names no sentences, everything is to stay. What is in no row is open.
package struct EditedBeads: Sendable {
  /// The beads that are to stay, in order.
  package private(set) var kept: [Bead] = []
  /// The beads that nobody touched, in order, with the scores of the file.
  package private(set) var untouched: [Bead] = []

  /// Reads a table or a list of beads that belongs to two texts.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - source: The segments of the source.
  ///   - target: The segments of the target.
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)`` where a row is not whole sentences
  ///   of the texts, where two rows hold the same sentence, and where two rows cross.
  package init(_ file: InputFile, source: [String], target: [String]) throws {
    try file.requireTable()
    let isBeads = file.text.drop { $0.isWhitespace }.hasPrefix("[")
    let rows =
      try isBeads
      ? BeadsFile.rows(of: file) : EditedTable(file).rows(source: source, target: target)
    try requireBounds(rows, file, source: source.count, target: target.count)
    try place(rows, file)
  }

  private func requireBounds(
    _ rows: [EditedRow], _ file: InputFile, source: Int, target: Int
  ) throws {
    for row in rows where row.source.upperBound > source || row.target.upperBound > target {
      throw InterchangeError.malformed(
        path: file.name, line: row.line,
        reason: "the texts have \(source) and \(target) segments, counted from 0",
        remedy: "give the texts that the beads belong to")
    }
  }

  /// Brings the rows into the order of the texts, and gives the one-sided their place.
  private mutating func place(_ rows: [EditedRow], _ file: InputFile) throws {
    let sources = rows.filter { !$0.source.isEmpty }.sorted {
      $0.source.lowerBound < $1.source.lowerBound
    }
    let targets = rows.filter { !$0.target.isEmpty }.sorted {
      $0.target.lowerBound < $1.target.lowerBound
    }
    try requireApart(sources.map { ($0.source, $0.line) }, "source", file)
    try requireApart(targets.map { ($0.target, $0.line) }, "target", file)
    var next = (source: 0, target: 0)
    var (left, right) = (0, 0)
    while left < sources.count || right < targets.count {
      let first = left < sources.count ? sources[left] : nil
      let second = right < targets.count ? targets[right] : nil
      let isSource = first.map(\.target.isEmpty) ?? false
      let isTarget = second.map(\.source.isEmpty) ?? false
      if let first, isSource, !isTarget || first.line < (second?.line ?? .max) {
        append(first, Bead(source: first.source, target: next.target..<next.target, score: 1))
        next.source = first.source.upperBound
        left += 1
      } else if let second, isTarget {
        append(second, Bead(source: next.source..<next.source, target: second.target, score: 1))
        next.target = second.target.upperBound
        right += 1
      } else if let first, let second, first.line == second.line {
        append(first, Bead(source: first.source, target: first.target, score: 1))
        next = (first.source.upperBound, first.target.upperBound)
        left += 1
        right += 1
      } else {
        let lines = [first?.line, second?.line].compactMap(\.self).sorted()
        throw InterchangeError.malformed(
          path: file.name, line: lines.last ?? 1,
          reason: "its sides come in different orders than those of line \(lines.first ?? 1)",
          remedy: "beads cannot cross; join the rows between the two")
      }
    }
  }

  private mutating func append(_ row: EditedRow, _ bead: Bead) {
    var bead = bead
    bead.score = row.isUntouched ? row.score : 1
    if row.isUntouched { untouched.append(bead) } else { kept.append(bead) }
  }

  private func requireApart(
    _ ranges: [(range: Range<Int>, line: Int)], _ side: String, _ file: InputFile
  ) throws {
    for (one, other) in zip(ranges, ranges.dropFirst())
    where one.range.upperBound > other.range.lowerBound {
      throw InterchangeError.malformed(
        path: file.name, line: max(one.line, other.line),
        reason:
          "\(side) sentence \(other.range.lowerBound) stands in line \(min(one.line, other.line)) too",
        remedy: "leave it in one of the two rows")
    }
  }
}
