import Foundation
import Model

/// Beads with their texts as `vazhe align --format jsonl` writes them: one JSON object a line.
package enum AlignmentLines {
  private struct Line: Decodable {
    var sourceText: String
    var targetText: String
    var score: Double?
  }

  /// Reads the pairs; one-sided beads, which pair nothing, are left out.
  ///
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)``.
  package static func read(_ file: InputFile) throws -> [SegmentPair] {
    let decoder = JSONDecoder()
    var pairs: [SegmentPair] = []
    for (number, line) in file.lines where !line.allSatisfy(\.isWhitespace) {
      guard let record = try? decoder.decode(Line.self, from: Data(line.utf8)) else {
        throw InterchangeError.malformed(
          path: file.name, line: number, reason: "the line has no sourceText and targetText",
          remedy: "give what `vazhe align --format jsonl` writes")
      }
      guard !record.sourceText.isEmpty, !record.targetText.isEmpty else { continue }
      pairs.append(
        SegmentPair(source: record.sourceText, target: record.targetText, score: record.score))
    }
    try BitextScript.requirePersian(pairs.lazy.map(\.source), line: 1, file)
    return pairs
  }
}
