import Model
import PersianText
import TermRecognition
import Termbase

/// Finds the terms and unknown names of a Persian line.
struct PersianLine {
  let lookup: TermLookup
  private let recognizer: TermRecognizer

  init(index: TermIndex, lookup: TermLookup) {
    self.lookup = lookup
    recognizer = TermRecognizer(index: index)
  }

  /// The terms with what is known of them, the unknown names with guesses; in the order of the line.
  func parts(of line: String) throws -> [QueryAnswer.Part] {
    let matches = recognizer.matches(in: line)
    let bytes = Array(line.utf8)
    func part(_ range: Range<Int>, _ answer: LookupAnswer) -> QueryAnswer.Part? {
      guard !answer.results.isEmpty else { return nil }
      let surface = String(decoding: bytes[range], as: UTF8.self)
      return QueryAnswer.Part(range: range, surface: surface, answer: answer)
    }
    let known = matches.compactMap { part($0.range, answer(for: $0)) }
    let unknown = try UnknownNames.names(in: line, matches: matches, index: recognizer.index)
      .compactMap { name in
        let surface = String(decoding: bytes[name.range], as: UTF8.self)
        return part(name.range, try lookup.guesses(for: surface))
      }
    return (known + unknown).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a line is the name of one person that the glossary does not have: nothing in it but names of
  /// persons and words that are no ordinary ones, and not all of them known family names.
  func isOneName(_ line: String, _ parts: [QueryAnswer.Part]) -> Bool {
    let index = recognizer.index
    let folded = Folding.fold(line)
    let tokens = folded.tokens()
    guard (2...Self.mostNameWords).contains(tokens.count),
      tokens.allSatisfy({ $0.kind == .word })
    else { return false }
    var isNew = false
    for token in tokens {
      let part = parts.first { $0.range.overlaps(token.range) }
      let results = part?.answer.results ?? []
      guard let first = results.first else {
        let word = folded.letters[token.folded]
        guard index.isNamePart(word) || !index.isOrdinaryWord(word) else { return false }
        isNew = true
        continue
      }
      if first.match == .transliterated || first.isNamePart
        || results.contains(where: { $0.domain == Concept.givenNameDomain })
      {
        isNew = true
      } else if !results.contains(where: { $0.kind == .person }) {
        return false
      }
    }
    return isNew
  }

  /// A name of more words is a sentence.
  private static let mostNameWords = 5

  private func answer(for match: TermMatch) -> LookupAnswer {
    let concepts = recognizer.index.concepts
    return lookup.answer(
      with: match.entries.map { (concepts[$0.concept], $0.term) },
      match: LookupResult.Match(match.manner), score: match.confidence)
  }
}

extension LookupResult.Match {
  /// The manner in which a text writes a term.
  init(_ manner: TermMatch.Manner) {
    switch manner {
    case .exact: self = .exact
    case .folded: self = .folded
    case .inflected: self = .inflected
    case .variant: self = .variant
    }
  }
}
