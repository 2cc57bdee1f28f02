import Model

/// What is known for the translation of one segment.
package struct SegmentSuggestion: Hashable, Sendable {
  /// The segment.
  package let segment: Segment
  /// Its terms and names, in the order of the text.
  package let terms: [SuggestedTerm]

  /// The same with nothing but the names that the termbase does not know.
  package var unknownOnly: SegmentSuggestion {
    SegmentSuggestion(segment: segment, terms: terms.filter { $0.kind == nil })
  }
}

/// A term or name of a new text with its renderings.
package struct SuggestedTerm: Hashable, Sendable {
  /// One rendering.
  package struct Rendering: Hashable, Sendable {
    /// The English.
    package let english: String
    /// How it stands; `nil` for a guess.
    package let status: TermStatus?
    /// Where it comes from; `guess` for a guess.
    package let source: String
    /// How good it is, from 0 to 1.
    package let score: Double
  }

  /// Where it stands in the whole text, in UTF-8 bytes.
  package let range: Range<Int>
  /// Its letters as they stand there.
  package let surface: String
  /// The headword.
  package let persian: String
  /// What sort of thing it is; `nil` for an unknown name.
  package let kind: TermKind?
  /// How the text writes it: `exact`, `folded`, `inflected`, `variant`; `transliterated` for an unknown name.
  package let match: String
  /// Whether the spelling has another common meaning.
  package let isAmbiguous: Bool
  /// That other meaning, in English; may be empty.
  package let homograph: String
  /// The renderings, best first.
  package let renderings: [Rendering]
}
