import PersianText

/// Renders names from one language in the letters of the other.
///
/// What is attested comes first: the very name; then a name put together from attested words, or one that
/// sounds like it; then what the joint model guesses, since what knows real names wins.
package struct Transliterator: Sendable {
  /// The model that guesses come from.
  package let joint: JointModel
  /// Names that somebody vouches for.
  let attested: AttestedNames
  /// How guesses are to be written.
  let conventions: NameConventions

  /// Makes a transliterator that knows `attested` names, and each of their words.
  ///
  /// Guesses come from `joint`, which may be adapted to a user's habits, and are written as `conventions` say.
  /// Linear in the names.
  package init(
    attested: some Sequence<AttestedName>, joint: JointModel,
    conventions: NameConventions = .learnt
  ) {
    self.attested = AttestedNames(attested)
    self.joint = joint
    self.conventions = conventions
  }

  /// English renderings of a Persian name, the best first, each once; titles before it are left out.
  package func candidates(for persian: String, limit: Int) -> [Candidate] {
    let limit = min(limit, Self.mostCandidates)
    let name = PersianName(persian)
    guard limit > 0, !name.words.isEmpty else { return [] }
    return Self.chosen(ranked(name, limit: limit), limit: limit)
  }

  /// A candidate and what it is ranked by.
  struct Ranked {
    var candidate: Candidate
    /// Nats; less is better.
    var cost: Float
  }

  /// All renderings of a name with their costs, in any order.
  func ranked(_ name: PersianName, limit: Int) -> [Ranked] {
    let whole = attested.renderings(ofPersian: name.words.flatMap(\.letters))
    let known = whole.enumerated().map { place, rendering in
      Ranked(
        candidate: Candidate(
          text: rendering.text, score: rendering.isPreferred ? 1 : 0.9, isAttested: true),
        cost: Float(place) - Self.certain)
    }
    let symbols = NameSymbols(name.text)
    let prepared = PreparedPersianName(name.text)
    let (codes, marks) = joint.known(symbols)
    let prediction = joint.context.prediction(codes)
    let renderings = joint.renderings(of: codes, marks, prediction, limit: limit)
    let ezafes = name.words.map { conventions.text(of: $0.ezafe) }
    guard let best = renderings.first?.score else { return known }
    let guesses = renderings.map { rendering in
      let written = conventions.applied(to: rendering, of: joint, from: symbols)
      let text = EnglishWriting.text(written, of: joint, from: symbols, ezafe: ezafes)
      let score = NameMatch.score(prepared, PreparedEnglishName(text))
      return Ranked(
        candidate: Candidate(
          text: text, score: Self.guessed(score, best - rendering.score), isAttested: false),
        cost: -rendering.score)
    }
    let target = Target(
      name: name, codes: codes, prediction: prediction, prepared: prepared, best: best)
    return known + alike(target) + composed(target, limit: limit) + guesses
  }

  /// A Persian name, ready for whole English names to be judged against it.
  struct Target {
    let name: PersianName
    let codes: [UInt8]
    let prediction: ContextModel.Prediction
    let prepared: PreparedPersianName
    /// The score of the best guess.
    let best: Float
  }

  /// How far an English name lies behind the best guess, in nats.
  func behind(_ letters: [UInt8], _ target: Target) -> Float {
    target.best
      - joint.score(EnglishLetters.symbols(letters), for: target.codes, target.prediction)
  }

  /// Attested names that sound like it; those that are surely meant cost less than the best guess.
  private func alike(_ target: Target) -> [Ranked] {
    var found: [Ranked] = []
    let skeleton = Skeleton.persianClasses(target.prepared.codes)
    for number in attested.sounds.near(skeleton, limit: Self.mostCompared) {
      let english = attested.sounds.prepared[number]
      let match = NameMatch.score(target.prepared, english)
      guard match >= Self.leastScore else { continue }
      let text = attested.sounds.names[number]
      let behind = behind(english.codes, target)
      let fits =
        behind <= Self.bonus
        && joint.matchScore(
          codes: target.codes, target.prediction, target.prepared, english) >= Self.surelyMatches
      let candidate = Candidate(
        text: text, score: fits ? match : Self.guessed(match, behind), isAttested: true)
      found.append(
        Ranked(candidate: candidate, cost: behind - target.best - (fits ? Self.bonus : 0)))
    }
    return found
  }

  /// The best candidates, each text once; what is ranked lower is never scored higher.
  static func chosen(_ ranked: [Ranked], limit: Int) -> [Candidate] {
    var seen: Set<String> = []
    var found: [Candidate] = []
    var ceiling = 1.0
    for entry in ranked.sorted(by: { ($0.cost, $0.candidate.text) < ($1.cost, $1.candidate.text) })
    where found.count < limit {
      guard seen.insert(entry.candidate.text.lowercased()).inserted else { continue }
      ceiling = min(ceiling, entry.candidate.score)
      found.append(
        Candidate(
          text: entry.candidate.text, score: ceiling, isAttested: entry.candidate.isAttested))
    }
    return found
  }

  /// The score of what nobody vouches for: less the further it lies behind the best guess.
  static func guessed(_ score: Double, _ behind: Float) -> Double {
    0.595 * score / (1 + Double(max(behind, 0)) / 4)
  }

  /// How much less an attested name costs than a guess that is as likely, in nats.
  static let bonus: Float = 8
  /// What puts the names that are attested for the very spelling before all others.
  private static let certain: Float = 1_000_000
  /// The match score from which an attested name is taken for the very name.
  private static let surelyMatches = 0.9
  /// Attested names with a lower match are not shown at all.
  private static let leastScore = 0.5
  /// More candidates than this nobody reads.
  static let mostCandidates = 100
  /// How many attested names are compared with one Persian name at most.
  private static let mostCompared = 2_000
}
