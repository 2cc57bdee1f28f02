import PersianText

extension TermLookup {
  /// What is found when endings and a proclitic are taken off.
  func withoutAffixes(_ key: String) throws -> [LookupResult] {
    let letters = key.unicodeScalars.map(\.value)
    var stems: [ArraySlice<UInt32>] = []
    for length in 1...Affixes.longestSuffix where letters.count >= length + 2 {
      let end = letters.count - length
      if let suffix = Affixes.suffix(letters[end...]), suffix.confidence >= Self.sureSuffix {
        stems.append(letters[..<end])
      }
    }
    for length in 1...Self.longestProclitic
    where letters.count >= length + 3 && Affixes.isProclitic(letters[..<length]) {
      stems += stems.map { $0.dropFirst(length) } + [letters[length...]]
    }
    for stem in stems {
      let found = try renderings(
        ofKey: String(letters: stem), match: .inflected, score: Self.inflectedScore)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// What is found when the query is taken for two terms written together.
  func glued(_ key: String) throws -> LookupAnswer {
    let letters = key.unicodeScalars.map(\.value)
    for split in letters.indices.dropFirst(2)
    where split + 2 < letters.count && Letter.endsWithoutJoining(letters[split - 1]) {
      func part(_ range: ArraySlice<UInt32>) throws -> LookupAnswer {
        LookupAnswer(
          try renderings(ofKey: String(letters: range), match: .folded, score: Self.gluedScore),
          options)
      }
      var answer = try part(letters[..<split])
      guard !answer.isUnknown else { continue }
      let second = try part(letters[split...])
      guard !second.isUnknown else { continue }
      answer.append(second)
      return answer
    }
    return LookupAnswer()
  }

  private static let sureSuffix = 0.8
  private static let longestProclitic = 3
  private static let inflectedScore = 0.9
  private static let gluedScore = 0.8
}
