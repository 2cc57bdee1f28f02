import Model
import TermRecognition
import Termbase

/// Looks up the terms and names that stand in lines of text.
struct LineLookup {
  let session: Session
  let lookup: TermLookup

  /// What was found in a line.
  struct Answer {
    /// The terms and names, in its order; none where nothing is known or looks like a name.
    var parts: [QueryAnswer.Part]
    /// Whether the line is probably the name of one person, which is not in the glossary.
    var isOneName = false
  }

  /// What was found in each line.
  func answers(to lines: [String]) throws -> [Answer] {
    guard !lines.isEmpty else { return [] }
    let persian = lines.filter { QueryScript(of: $0) == .persian }
    let persianLine = PersianLine(
      index: try index(for: persian), lookup: lookup)
    let englishLine = EnglishLine(termbase: session.termbase, lookup: lookup)
    return try lines.map { line in
      let isPersian = QueryScript(of: line) == .persian
      let parts = isPersian ? try persianLine.parts(of: line) : []
      let english = try englishLine.parts(of: line).filter { part in
        !parts.contains { $0.range.overlaps(part.range) }
      }
      return Answer(
        parts: (parts + english).sorted { $0.range.lowerBound < $1.range.lowerBound },
        isOneName: isPersian && english.isEmpty && persianLine.isOneName(line, parts))
    }
  }

  /// The terms that the lines may hold; all of the termbase where the lines are long.
  private func index(for lines: [String]) throws -> TermIndex {
    guard !lines.isEmpty else { return TermIndex(concepts: [], words: [String]()) }
    let letters = lines.reduce(0) { $0 + $1.unicodeScalars.count }
    guard letters <= Self.mostLetters else { return try session.index() }
    return try PossibleTerms(lines: lines).index(session.termbase)
  }

  /// With more letters than this, reading all terms takes less time than looking for possible ones.
  private static let mostLetters = 600
}
