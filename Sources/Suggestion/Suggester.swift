import Model
import TermRecognition
import Transliteration

/// Suggests consistent renderings for a new Persian text.
package struct Suggester: Sendable {
  private let recognizer: TermRecognizer
  private let transliterator: @Sendable (_ names: [String]) throws -> Transliterator?
  private let style: String

  /// The most guesses for an unknown name.
  private static let guesses = 3

  /// Makes a suggester.
  ///
  /// - Parameters:
  ///   - index: The termbase's terms.
  ///   - style: The house style whose renderings come first; empty for none.
  ///   - transliterator: Makes what writes some names that the termbase does not know; called once for a text
  ///     that has such names, since it takes a while; `nil` for no guesses.
  package init(
    index: TermIndex, style: String = "",
    transliterator: @escaping @Sendable (_ names: [String]) throws -> Transliterator?
  ) {
    recognizer = TermRecognizer(index: index)
    self.transliterator = transliterator
    self.style = style
  }

  /// The terms and unknown names of each segment of `text`, with their renderings.
  ///
  /// Segments without any are there too, so that their order is that of the text. Throws what making the
  /// transliterator throws.
  package func suggestions(for text: String, segments: [Segment]) throws -> [SegmentSuggestion] {
    let matches = recognizer.matches(in: text)
    let unknown = UnknownNames.names(in: text, matches: matches, index: recognizer.index)
    let bytes = Array(text.utf8)
    func surface(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let guesser = unknown.isEmpty ? nil : try transliterator(unknown.map { surface($0.range) })
    let terms =
      (matches.compactMap { term(for: $0, surface: surface($0.range)) }
      + unknown.map { guess(for: $0, surface: surface($0.range), by: guesser) })
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var next = terms.startIndex
    return segments.map { segment in
      var own: [SuggestedTerm] = []
      while next < terms.endIndex, terms[next].range.lowerBound < segment.range.upperBound {
        own.append(terms[next])
        next += 1
      }
      return SegmentSuggestion(segment: segment, terms: own)
    }
  }

  private func term(for match: TermMatch, surface: String) -> SuggestedTerm? {
    guard let first = match.entries.first else { return nil }
    let concepts = match.entries.map { recognizer.index.concepts[$0.concept] }
    let designation = recognizer.index.concepts[first.concept].persian[first.term]
    var seen: Set<String> = []
    let renderings = concepts.flatMap(\.english)
      .filter { !$0.status.isUnwanted && seen.insert($0.text).inserted }
      .enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map { item in
        SuggestedTerm.Rendering(
          english: item.element.text, status: item.element.status, source: item.element.source,
          score: match.confidence * (item.element.status == .preferred ? 1 : 0.8))
      }
    return SuggestedTerm(
      range: match.range, surface: surface, persian: designation.text, kind: concepts.first?.kind,
      match: match.manner.rawValue, isAmbiguous: match.isAmbiguous,
      homograph: designation.homograph, renderings: renderings)
  }

  /// The renderings of the house style first, then those of none, then other houses'.
  private func rank(_ term: Term) -> Int {
    let house = !style.isEmpty && term.style == style ? 0 : term.style.isEmpty ? 10 : 20
    return house + term.status.rank
  }

  private func guess(
    for name: UnknownNames.Name, surface: String, by transliterator: Transliterator?
  ) -> SuggestedTerm {
    let candidates = transliterator?.candidates(for: surface, limit: Self.guesses) ?? []
    return SuggestedTerm(
      range: name.range, surface: surface, persian: surface, kind: nil, match: "transliterated",
      isAmbiguous: false, homograph: "",
      renderings: candidates.map { candidate in
        SuggestedTerm.Rendering(
          english: candidate.text, status: nil, source: "guess",
          score: candidate.score * name.confidence)
      })
  }
}
