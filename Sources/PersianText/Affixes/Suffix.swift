/// A chain of endings that Persian writes onto a word: plural, possession, indefinite or ezafe ی, copula.
package struct Suffix: Hashable, Sendable {
  /// What the chain says.
  package enum Kind: Hashable, Sendable {
    /// ها and what follows it: هایشان.
    case plural
    /// ان, which makes plurals of words for people: رهبران.
    case people
    /// A possessive or object clitic: شان, ام, اش.
    case possessive
    /// ی as indefinite article, ezafe or derivation.
    case ye
    /// تر, ترین.
    case comparative
    /// The copula: اند, است.
    case copula
    /// The object marker را, or a particle such as هم.
    case particle
  }

  /// What the chain says; for a chain its first member.
  package let kind: Kind
  /// How sure it is that these letters after a word are an ending rather than part of another word.
  ///
  /// From 0 to 1. Single letters (م, ت, ش) are weak: هرات is not هرا with a ت.
  package let confidence: Double
}
