import Model

/// What a look-up is to show.
package struct LookupOptions: Sendable {
  /// The most guesses for a name that the termbase does not know.
  package var guesses = 3
  /// The house style whose renderings come first; empty for none.
  package var style = ""
  /// The kinds that are wanted; empty for all.
  package var kinds: Set<TermKind> = []
  /// The subjects that are wanted; empty for all.
  package var domains: Set<String> = []
  /// The variety that Persian terms must be used in; `both` for any.
  package var variety = Variety.both

  /// Everything, and three guesses.
  package init() {}

  /// Whether a result is of a kind, subject and variety that is wanted.
  func allows(_ result: LookupResult) -> Bool {
    if result.match == .transliterated { return allowsGuesses }
    return (kinds.isEmpty || result.kind.map(kinds.contains) ?? false)
      && (domains.isEmpty || domains.contains(result.domain)) && allows(result.variety)
  }

  /// Whether terms of a variety are wanted.
  func allows(_ other: Variety) -> Bool {
    variety == .both || other == .both || other == variety
  }

  /// Whether guesses may be given: they are names, and belong to no subject.
  var allowsGuesses: Bool {
    guesses > 0 && domains.isEmpty && (kinds.isEmpty || kinds.contains(where: \.isName))
  }

  /// The order of renderings: the wanted house's, those of none, other houses'; within each by status.
  func rank(_ result: LookupResult) -> Int {
    let house = !style.isEmpty && result.style == style ? 0 : result.style.isEmpty ? 10 : 20
    return house + (result.status?.rank ?? 9)
  }
}
