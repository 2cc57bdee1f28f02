extension Transliterator {
  /// Attested names and the joint model's guesses on one scale; nothing without a joint model.
  func learnt(_ name: String, _ persian: PreparedPersianName, limit: Int) -> [Ranked] {
    guard let joint else { return [] }
    let symbols = NameSymbols(name)
    let renderings = joint.renderings(of: symbols, limit: limit)
    guard let best = renderings.first?.score else { return [] }
    let guesses = renderings.map { rendering in
      let text = EnglishWriting.text(rendering, of: joint, from: symbols)
      let score = NameMatch.score(persian, PreparedEnglishName(text))
      return Ranked(
        candidate: Candidate(
          text: text, score: Self.guessed(score, best - rendering.score), isAttested: false),
        cost: -rendering.score)
    }
    return attested(joint, name, symbols, persian, best: best) + guesses
  }

  /// How far an attested name may lie behind the best guess, in nats, and still come before it.
  private static let learntBonus: Float = 8
  /// The match score from which an attested name is taken for the very name.
  private static let surelyMatches = 0.8

  private func attested(
    _ joint: JointModel, _ name: String, _ symbols: NameSymbols, _ persian: PreparedPersianName,
    best: Float
  ) -> [Ranked] {
    let codes = joint.known(symbols).codes
    let prediction = joint.context.prediction(codes)
    var found: [Ranked] = []
    for number in index.near(Skeleton.persianClasses(persian.codes), limit: Self.mostCompared) {
      let english = index.prepared[number]
      let match = NameMatch.score(persian, english)
      guard match >= Self.leastScore else { continue }
      let letters = english.codes.map { $0 == EnglishLetters.boundary ? ChunkShape.gap : $0 }
      let behind = best - joint.score(letters, for: codes, prediction)
      let fits =
        behind <= Self.learntBonus
        && joint.matchScore(persian: name, english: index.names[number]) >= Self.surelyMatches
      let candidate = Candidate(
        text: index.names[number], score: fits ? match : Self.guessed(match, behind),
        isAttested: true)
      found.append(
        Ranked(candidate: candidate, cost: behind - best - (fits ? Self.learntBonus : 0)))
    }
    return found
  }
}
