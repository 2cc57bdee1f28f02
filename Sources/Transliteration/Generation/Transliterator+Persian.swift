extension Transliterator {
  /// Persian spellings of an English name, the best first, each once.
  ///
  /// Attested spellings first, then names put together from attested words, then the joint model's guesses.
  package func persianCandidates(for english: String, limit: Int) -> [Candidate] {
    let limit = min(limit, Self.mostCandidates)
    let prepared = PreparedEnglishName(english)
    guard limit > 0, !prepared.codes.isEmpty else { return [] }
    let known = attested.spellings(ofEnglish: prepared.codes).map { spelling in
      Candidate(text: spelling.text, score: spelling.isPreferred ? 1 : 0.9, isAttested: true)
    }
    let composed = composedSpellings(prepared).map { text in
      let score = NameMatch.score(PreparedPersianName(text), prepared)
      return Candidate(text: text, score: 0.79 * max(score, 0.5), isAttested: false)
    }
    let letters = EnglishLetters.symbols(prepared.codes)
    let spellings = PersianBeam(joint).spellings(of: letters, limit: limit)
    let guesses = spellings.map { spelling in
      let text = NameSymbols.text(spelling.codes)
      let score = NameMatch.score(PreparedPersianName(text), prepared)
      let behind = (spellings.first?.score ?? 0) - spelling.score
      return Candidate(text: text, score: Self.guessed(score, behind), isAttested: false)
    }
    // They stand in their order already.
    let ranked = (known + composed + guesses).enumerated().map { place, candidate in
      Ranked(candidate: candidate, cost: Float(place))
    }
    return Self.chosen(ranked, limit: limit)
  }

  /// Spellings of a name of several words, of which one at least is attested.
  private func composedSpellings(_ name: PreparedEnglishName) -> [String] {
    let words = name.codes.split(separator: EnglishLetters.boundary)
    guard (2...PersianName.mostWords).contains(words.count) else { return [] }
    var isAttested = false
    var drafts: [(text: String, share: Float)] = [("", 0)]
    for word in words {
      var parts: [(text: String, share: Float)] = []
      let found = attested.spellings(ofEnglishWord: word).prefix(Self.mostSpellings)
      if found.isEmpty {
        let spellings = PersianBeam(joint).spellings(of: Array(word), limit: Self.mostSpellings)
        let best = spellings.first?.score ?? 0
        parts = spellings.map { (NameSymbols.text($0.codes), $0.score - best) }
      } else {
        isAttested = true
        let total = found.reduce(0) { $0 + $1.weight }
        parts = found.map { ($0.text, NaturalLogarithm.of($0.weight / total)) }
      }
      drafts = drafts.flatMap { draft in
        parts.map { part in
          (draft.text.isEmpty ? part.text : draft.text + " " + part.text, draft.share + part.share)
        }
      }
      drafts.sort { ($1.share, $0.text) < ($0.share, $1.text) }
      drafts = Array(drafts.prefix(Self.mostSpellings * 2))
    }
    return isAttested ? drafts.map(\.text).filter { !$0.isEmpty } : []
  }

  /// How many spellings of a word are tried.
  private static let mostSpellings = 4
}
