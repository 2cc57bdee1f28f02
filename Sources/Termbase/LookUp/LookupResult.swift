import Model

/// One answer to a look-up.
package struct LookupResult: Hashable, Sendable {
  /// How the answer was found, surest first.
  package enum Match: String, Hashable, Sendable {
    /// The query as it stands.
    case exact
    /// The query in another spelling of the same letters, spaces and ZWNJs, or glued to another term.
    case folded
    /// The query without its endings and clitics.
    case inflected
    /// A spelling that differs in vowel letters or a doubled letter.
    case variant
    /// A similar term.
    case fuzzy
    /// From English to Persian.
    case reverse
    /// A guess: how the name would be written by rule.
    case transliterated
  }

  /// Another Persian or Dari term of the same concept.
  package struct Alternative: Hashable, Sendable {
    /// The term.
    package let persian: String
    /// Where it is used.
    package let variety: Variety
  }

  /// The Persian term.
  package var persian: String
  /// The English rendering.
  package var english: String
  /// How the rendering stands; `nil` for a guess.
  package var status: TermStatus?
  /// What sort of thing it is; `nil` for a guess.
  package var kind: TermKind?
  /// How it was found.
  package var match: Match
  /// How good the answer is, from 0 to 1.
  package var score: Double
  /// The house style of the rendering; may be empty.
  package var style = ""
  /// Where the Persian term is used.
  package var variety = Variety.both
  /// The other common meaning of the Persian word; empty when there is none.
  package var homograph = ""
  /// A remark for people; may be empty.
  package var note = ""
  /// Where the answer comes from.
  package var source: String
  /// The store's identifier of the concept; `nil` for a guess.
  package var concept: Int64?
  /// The subject; may be empty.
  package var domain = ""
  /// The concept's other Persian terms.
  package var alternatives: [Alternative] = []
  /// Whether the query is English.
  package var isFromEnglish = false
  /// Whether the query is only a part of the term: لاوروف of سرگئی لاوروف.
  package var isPartial = false
  /// The rendering of that part, where the words of both languages pair: Lavrov; else empty.
  package var part = ""
  /// Whether the rendering belongs to another house than the one that was asked for.
  package var isOfOtherHouse = false

  /// Whether it is a given name or a surname rather than a person.
  package var isNamePart: Bool { Self.isNamePart(domain: domain) }

  /// Whether concepts of a domain are given names or surnames.
  static func isNamePart(domain: String) -> Bool { domain.hasPrefix("name-") }

  /// A term of a concept with one of its renderings.
  init(
    _ term: Term, _ rendering: Term, of concept: Concept, match: Match, score: Double
  ) {
    persian = term.text
    english = rendering.text
    status = rendering.status
    domain = concept.domain
    kind = Self.isNamePart(domain: concept.domain) ? .person : concept.kind
    self.match = match
    self.score = score
    style = rendering.style
    variety = term.variety
    homograph = term.homograph
    note = rendering.note
    source = rendering.source
    self.concept = concept.id
    alternatives = concept.persian.filter { $0.text != term.text }
      .map { Alternative(persian: $0.text, variety: $0.variety) }
    isFromEnglish = match == .reverse
  }

  /// A guess.
  init(guess persian: String, english: String, score: Double, isFromEnglish: Bool) {
    self.persian = persian
    self.english = english
    match = .transliterated
    self.score = score
    source = "guess"
    self.isFromEnglish = isFromEnglish
  }
}
