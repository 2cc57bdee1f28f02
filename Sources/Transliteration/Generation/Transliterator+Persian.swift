extension Transliterator {
  /// Persian spellings of an English name, the best first, each once.
  ///
  /// All are guesses: the joint model's where there is one. Those of the rules are ranked by the rules of both
  /// directions: how one would write the name in Persian, and how well the spelling reads back. O(letters · limit) time.
  package func persianCandidates(for english: String, limit: Int) -> [Candidate] {
    let prepared = PreparedEnglishName(english)
    let limit = min(limit, PersianWriting.width)
    guard limit > 0, !prepared.codes.isEmpty else { return [] }
    let learnt = learntSpellings(english, prepared, limit: limit)
    if !learnt.isEmpty { return learnt }
    var ranked: [(text: String, cost: Float, score: Double)] = []
    for spelling in PersianWriting.spellings(of: prepared.codes) {
      let persian = PreparedPersianName(spelling.text)
      let reading = NameMatch.cost(persian, prepared)
      let score = NameMatch.score(persian, prepared)
      ranked.append((spelling.text, spelling.cost + PersianWriting.readingWeight * reading, score))
    }
    ranked.sort { ($0.cost, $0.text) < ($1.cost, $1.text) }
    let best = ranked.first?.cost ?? 0
    var ceiling = 1.0
    return ranked.prefix(limit).map { entry in
      ceiling = min(ceiling, Self.guessed(entry.score, entry.cost - best))
      return Candidate(text: entry.text, score: ceiling, isAttested: false)
    }
  }
}

extension Transliterator {
  private func learntSpellings(
    _ english: String, _ prepared: PreparedEnglishName, limit: Int
  ) -> [Candidate] {
    guard let joint else { return [] }
    let letters = EnglishLetters.symbols(english)
    let found = PersianBeam(joint).spellings(of: letters, limit: limit)
    var ceiling = 1.0
    return found.map { spelling in
      let text = NameSymbols.text(spelling.codes)
      let score = NameMatch.score(PreparedPersianName(text), prepared)
      ceiling = min(ceiling, Self.guessed(score, (found.first?.score ?? 0) - spelling.score))
      return Candidate(text: text, score: ceiling, isAttested: false)
    }
  }
}

/// Writes English letters as Persian ones.
private enum PersianWriting {
  /// A finished or partial spelling.
  struct Spelling {
    var text: String
    var cost: Float
  }

  /// How many partial spellings are kept at a place.
  static let width = 24
  /// What the cost of reading a spelling back counts against that of writing it.
  static let readingWeight: Float = 0.2

  /// The best spellings, word by word, the cheapest first.
  static func spellings(of codes: [UInt8]) -> [Spelling] {
    var phrases = [Spelling(text: "", cost: 0)]
    // The Arabic article is written together with its noun.
    var joins = true
    for word in codes.split(separator: EnglishLetters.boundary) {
      let isArticle = isArticle(word) && word.endIndex < codes.endIndex
      let found = isArticle ? [Spelling(text: "ال", cost: 0)] : spellings(ofWord: word)
      var longer: [Spelling] = []
      for phrase in phrases {
        for spelling in found {
          let text = phrase.text + (joins ? "" : " ") + spelling.text
          longer.append(Spelling(text: text, cost: phrase.cost + spelling.cost))
        }
      }
      phrases = pruned(longer)
      joins = isArticle
    }
    return phrases
  }

  private static func spellings(ofWord word: ArraySlice<UInt8>) -> [Spelling] {
    var open = [[Spelling]](repeating: [], count: word.count + 1)
    open[0] = [Spelling(text: "", cost: 0)]
    for place in word.indices {
      let rules = SpellingTable.standard.spellings(at: place, of: word)
      let reached = place - word.startIndex
      for spelling in pruned(open[reached]) {
        for rule in rules {
          open[reached + rule.englishCount].append(
            Spelling(text: spelling.text + rule.persian, cost: spelling.cost + rule.cost))
        }
      }
    }
    return pruned(open[word.count]).filter { !$0.text.isEmpty }
  }

  private static func isArticle(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual([1, 12]) || word.elementsEqual([5, 12])
  }

  /// The cheapest, each text once.
  private static func pruned(_ spellings: [Spelling]) -> [Spelling] {
    var kept: [Spelling] = []
    var seen: Set<String> = []
    for spelling in spellings.sorted(by: { ($0.cost, $0.text) < ($1.cost, $1.text) })
    where kept.count < width && seen.insert(spelling.text).inserted {
      kept.append(spelling)
    }
    return kept
  }
}
