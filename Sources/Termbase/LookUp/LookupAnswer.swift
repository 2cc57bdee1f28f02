/// What a look-up found.
package struct LookupAnswer: Sendable {
  /// The results, best first.
  package var results: [LookupResult]
  /// How many results the options hide.
  package var hidden = 0
  /// Whether more full names have the queried part than are shown.
  package var hasMoreNames = false

  /// An answer of these results.
  package init(_ results: [LookupResult] = [], hidden: Int = 0) {
    self.results = results
    self.hidden = hidden
  }

  /// Whether nothing is known, shown or hidden.
  package var isUnknown: Bool { results.isEmpty && hidden == 0 }

  /// Whether all that was found is but similar.
  var isOnlySimilar: Bool { !results.isEmpty && results.allSatisfy { $0.match == .fuzzy } }
}

extension LookupAnswer {
  /// What `options` let through, in their order: sure before unsure, unwanted renderings last, parts of
  /// names after real persons and places, the same pair once.
  init(_ found: [LookupResult], _ options: LookupOptions) {
    let allowed = found.filter(options.allows)
    let ranked = allowed.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.isPartial != second.isPartial { return second.isPartial }
      let isUnwanted = (
        first.status?.isUnwanted ?? false, second.status?.isUnwanted ?? false
      )
      if isUnwanted.0 != isUnwanted.1 { return isUnwanted.1 }
      if first.score != second.score { return first.score > second.score }
      if first.isNamePart != second.isNamePart { return second.isNamePart }
      return (options.rank(first), left.offset) < (options.rank(second), right.offset)
    }
    var seen: Set<[String]> = []
    results = ranked.map(\.element).filter {
      seen.insert([$0.persian, $0.english, $0.kind?.rawValue ?? ""]).inserted
    }
    for index in results.indices where !options.style.isEmpty {
      results[index].isOfOtherHouse =
        !results[index].style.isEmpty && results[index].style != options.style
    }
    hidden = found.count - allowed.count
  }

  /// Takes further results behind these.
  package mutating func append(_ other: LookupAnswer) {
    results += other.results.filter { new in
      !results.contains {
        $0.persian == new.persian && $0.english == new.english && $0.kind == new.kind
      }
    }
    hidden += other.hidden
    hasMoreNames = hasMoreNames || other.hasMoreNames
  }
}
