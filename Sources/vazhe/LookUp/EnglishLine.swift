import EnglishText
import Model
import TermRecognition
import Termbase

/// Finds the terms and unknown names of an English line.
struct EnglishLine {
  let termbase: Termbase
  let lookup: TermLookup

  /// The most words of a term that is looked for.
  private static let longestTerm = 8
  /// What a term in another form than the glossary's scores.
  private static let formScore = 0.9

  /// A rendering that stands in the line.
  private struct Place {
    var range: Range<Int>
    var concept: Concept
    var rendering: String
  }

  /// The terms with what is known of them, the unknown names with guesses; in the order of the line.
  func parts(of line: String) throws -> [QueryAnswer.Part] {
    let tokens = EnglishTokens.tokens(of: line)
    let bytes = Array(line.utf8)
    func surface(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var parts: [QueryAnswer.Part] = []
    func isFree(_ range: Range<Int>) -> Bool { !parts.contains { $0.range.overlaps(range) } }
    for range in Self.longestFirst(try places(in: tokens, surface)) where isFree(range.key) {
      var answer = LookupAnswer()
      for place in range.value {
        let isSame =
          TermKey.english(place.rendering) == TermKey.english(surface(range.key))
        answer.append(
          lookup.answer(
            with: place.concept, rendering: place.rendering, score: isSame ? 1 : Self.formScore))
      }
      if !answer.results.isEmpty {
        parts.append(
          QueryAnswer.Part(range: range.key, surface: surface(range.key), answer: answer))
      }
    }
    for range in Self.names(in: tokens) where isFree(range) {
      let answer = try lookup.guesses(for: surface(range))
      if !answer.results.isEmpty {
        parts.append(QueryAnswer.Part(range: range, surface: surface(range), answer: answer))
      }
    }
    return parts.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func places(
    in tokens: [EnglishToken], _ surface: (Range<Int>) -> String
  ) throws -> [Place] {
    let words = tokens.filter { $0.kind != .mark }
    var keys: Set<String> = []
    for start in words.indices {
      for end in start..<min(start + Self.longestTerm, words.count) {
        let range = words[start].range.lowerBound..<words[end].range.upperBound
        keys.formUnion(EnglishForms.of(TermKey.english(surface(range))))
      }
    }
    return try termbase.concepts(language: "en", keys: keys).flatMap { concept in
      concept.english.filter { keys.contains(TermKey.english($0.text)) }.flatMap { term in
        RenderingFinder.places(of: term.text, in: tokens).map {
          Place(range: $0, concept: concept, rendering: term.text)
        }
      }
    }
  }

  private static func longestFirst(_ places: [Place]) -> [(key: Range<Int>, value: [Place])] {
    Dictionary(grouping: places, by: \.range).sorted {
      ($1.key.count, $0.key.lowerBound) < ($0.key.count, $1.key.lowerBound)
    }
  }

  /// Runs of capitalised words that are probably names; a single one at the start owes its capital to that.
  private static func names(in tokens: [EnglishToken]) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var place = 0
    while place < tokens.count {
      var end = place
      while end < tokens.count, isNameWord(tokens[end]) { end += 1 }
      if end > place + 1 || end == place + 1 && place > 0 {
        names.append(tokens[place].range.lowerBound..<tokens[end - 1].range.upperBound)
      }
      place = max(end, place + 1)
    }
    return names
  }

  private static func isNameWord(_ token: EnglishToken) -> Bool {
    token.kind == .word && token.isCapitalised && !token.isAllCaps && token.text.utf8.count > 2
      && !neverNames.contains(token.text)
  }

  /// Words that titles and sentences capitalise and that are no names.
  private static let neverNames: Set<String> = [
    "the", "this", "that", "these", "those", "and", "but", "for", "from", "with", "after", "his",
    "her", "its", "their", "our", "she", "they", "foreign", "minister", "president", "prime",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
