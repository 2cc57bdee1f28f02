import Model
import Termbase

/// A query with its results, as programs see it.
struct LookupRecord: Encodable {
  var query: String
  var results: [Result]
  /// What is odd about the query; left out where nothing is.
  var note: String?

  init(_ answer: QueryAnswer, number: Int) {
    query = answer.query
    note = answer.remark?.text(answer.query, number: number)
    let offsets = ScalarOffsets(answer.query)
    results =
      Self.partOfNames(answer) + answer.whole.results.map { Result($0) }
      + answer.parts.flatMap { part in
        part.answer.results.map { result in
          var record = Result(result)
          let range = offsets.scalarRange(ofBytes: part.range)
          record.surface = part.surface
          record.start = range.lowerBound
          record.end = range.upperBound
          return record
        }
      }
  }

  /// The rendering of a word that the glossary has only in longer names, as a result of its own.
  private static func partOfNames(_ answer: QueryAnswer) -> [Result] {
    guard let name = answer.whole.results.first, name.isPartial, !name.part.isEmpty else {
      return []
    }
    var part = Result(name)
    part.partial = true
    part.part = nil
    part.alternatives = []
    if name.isFromEnglish {
      part.fa = name.part
      part.en = answer.query
    } else {
      part.fa = answer.query
      part.en = name.part
    }
    return [part]
  }

  /// One result.
  struct Result: Encodable {
    /// Another Persian term of the concept.
    struct Alternative: Encodable {
      var fa: String
      var variety: String
    }

    var fa: String
    var en: String
    var status: String
    var kind: String
    var match: String
    var score: Double
    var style: String
    var otherHouse: Bool
    var variety: String
    var homograph: String
    var note: String
    var source: String
    var domain: String
    var namePart: Bool
    /// The store's number of the concept; left out for a guess.
    var concept: Int64?
    var alternatives: [Alternative]
    /// Whether the query is only a part of the term.
    var partial: Bool
    /// The rendering of that part; left out where it is not known.
    var part: String?
    /// The letters of the query that the result is for, where it is a line.
    var surface: String?
    var start: Int?
    var end: Int?

    init(_ result: LookupResult) {
      fa = result.persian
      en = result.english
      status = result.status?.rawValue ?? "guess"
      kind = result.kind?.rawValue ?? ""
      match = result.match.rawValue
      score = result.score.rounded3
      style = result.style
      otherHouse = result.isOfOtherHouse
      variety = result.variety.rawValue
      homograph = result.homograph
      note = result.note
      source = result.source
      domain = result.domain
      namePart = result.isNamePart
      concept = result.concept
      alternatives = result.alternatives.map {
        Alternative(fa: $0.persian, variety: $0.variety.rawValue)
      }
      partial = result.isPartial
      part = result.part.isEmpty ? nil : result.part
    }
  }

  /// The header of the table.
  static let header = [
    "query", "fa", "en", "status", "kind", "match", "score", "source", "surface", "variety",
    "style", "domain", "homograph", "partial", "concept",
  ]

  /// The rows of the table: one a result, or one with the query alone.
  var rows: [[String]] {
    guard !results.isEmpty else {
      return [[query] + Array(repeating: "", count: Self.header.count - 1)]
    }
    return results.map { result in
      [
        query, result.fa, result.en, result.status, result.kind, result.match, "\(result.score)",
        result.source, result.surface ?? "", result.variety, result.style, result.domain,
        result.homograph, "\(result.partial)", result.concept.map { "\($0)" } ?? "",
      ]
    }
  }
}
