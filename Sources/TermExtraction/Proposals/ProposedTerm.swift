import Model

/// A pair of terms that aligned text suggests for the glossary.
package struct ProposedTerm: Hashable, Sendable {
  /// How the termbase stands to a proposal.
  package enum Standing: String, Hashable, Sendable {
    /// The termbase does not have the Persian term.
    case new
    /// The termbase has the pair: the text confirms it.
    case confirmed
    /// The termbase has the Persian term with other renderings, which this text does not use.
    case conflict
  }

  /// The Persian term, in the spelling that the text uses most.
  package var persian: String
  /// The English rendering.
  package var english: String
  /// What sort of thing it seems to be.
  package var kind: TermKind
  /// How sure the proposal is, from 0 to 1.
  package var score: Double
  /// In how many pairs the two stand.
  package var count: Int
  /// A Persian segment where it stands.
  package var example: String
  /// How the termbase stands to it.
  package var standing: Standing
}
