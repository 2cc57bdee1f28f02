/// Why the termbase refuses a change.
///
/// The command line words these for people.
package enum TermbaseError: Error, Hashable, Sendable {
  /// No concept has this Persian or English term.
  case unknownTerm(String)
  /// Several concepts have this term; their identifiers.
  case ambiguousTerm(String, concepts: [Int64])
  /// The termbase already has this pair.
  case exists(persian: String, english: String)
  /// A term is empty, or has no letter of its language.
  case notATerm(String, language: String)
}
