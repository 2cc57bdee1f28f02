import PersianText
import Similarity

/// Renders names from one language in the letters of the other.
///
/// Attested names come first where they fit, since what knows real names wins; guesses follow, from a
/// joint model (``JointModel``), or from a beam search over the rules (``RuleText``) where there is none.
package struct Transliterator: Sendable {
  /// Ranks the guesses of the rules; `nil` where a joint model guesses.
  private let model: LetterModel?
  /// The model that guesses come from; `nil` for the rules.
  let joint: JointModel?
  let index: NameIndex

  /// Makes a transliterator that knows `names` as attested English names, and each of their words.
  ///
  /// Guesses come from `joint` where it is given, else from the rules. Linear in the names; 10,000 take a
  /// few hundredths of a second.
  package init(names: some Sequence<String>, joint: JointModel? = nil) {
    var known = KnownNames()
    for name in names { known.add(name) }
    if joint == nil {
      var model = LetterModel.familiar
      for name in known.prepared { model.learn(name.codes) }
      self.model = model
    } else {
      model = nil
    }
    self.joint = joint
    index = NameIndex(known.prepared, texts: known.texts)
  }

  /// English renderings of a Persian name, the best first, each once.
  package func candidates(for persian: String, limit: Int) -> [Candidate] {
    let limit = min(limit, Self.mostCandidates)
    let prepared = PreparedPersianName(persian)
    guard limit > 0, !prepared.codes.isEmpty else { return [] }
    var ranked: [Ranked]
    if let model {
      let guesses = guesses(persian, prepared, model, limit: limit)
      ranked = attested(prepared, model, best: guesses.first?.cost ?? 0) + guesses
    } else {
      ranked = learnt(persian, prepared, limit: limit)
    }
    ranked.sort { ($0.cost, $0.candidate.text) < ($1.cost, $1.candidate.text) }
    var seen: Set<String> = []
    var found: [Candidate] = []
    var ceiling = 1.0
    for entry in ranked where found.count < limit {
      guard seen.insert(entry.candidate.text.lowercased()).inserted else { continue }
      // What is ranked lower is never scored higher.
      ceiling = min(ceiling, entry.candidate.score)
      found.append(
        Candidate(
          text: entry.candidate.text, score: ceiling, isAttested: entry.candidate.isAttested))
    }
    return found
  }

  /// A candidate and what it is ranked by.
  struct Ranked {
    let candidate: Candidate
    let cost: Float
  }

  /// Attested names that match; those that fit well enough cost less than the best guess.
  private func attested(
    _ persian: PreparedPersianName, _ model: LetterModel, best: Float
  ) -> [Ranked] {
    var found: [Ranked] = []
    for number in index.near(Skeleton.persianClasses(persian.codes), limit: Self.mostCompared) {
      let english = index.prepared[number]
      let score = NameMatch.score(persian, english)
      guard score >= Self.leastScore else { continue }
      let cost =
        NameMatch.cost(persian, english) + NameBeam.modelCost(of: english.codes, in: model)
        - Self.attestedBonus
      let fits = cost <= best
      let text = index.names[number]
      let candidate = Candidate(
        text: text, score: fits ? score : Self.guessed(score, cost - best), isAttested: true)
      found.append(Ranked(candidate: candidate, cost: cost))
    }
    return found
  }

  /// Spellings from the rules, word by word.
  private func guesses(
    _ name: String, _ persian: PreparedPersianName, _ model: LetterModel, limit: Int
  ) -> [Ranked] {
    var phrases: [NameBeam.Spelling] = [NameBeam.Spelling(letters: [], cost: 0)]
    for word in Self.words(name) {
      var beam = NameBeam(codes: word, model: model)
      let spellings = beam.spellings(limit: limit)
      var longer: [NameBeam.Spelling] = []
      for phrase in phrases {
        for spelling in spellings {
          let gap = phrase.letters.isEmpty ? [] : [EnglishLetters.boundary]
          let letters = phrase.letters + gap + spelling.letters
          longer.append(NameBeam.Spelling(letters: letters, cost: phrase.cost + spelling.cost))
        }
      }
      longer.sort { $0.cost < $1.cost }
      phrases = Array(longer.prefix(limit))
    }
    let best = phrases.first?.cost ?? 0
    return phrases.filter { !$0.letters.isEmpty }.prefix(limit).map { phrase in
      let text = EnglishWriting.capitalised(phrase.letters)
      let score = NameMatch.score(persian, PreparedEnglishName(text))
      let candidate = Candidate(
        text: text, score: Self.guessed(score, phrase.cost - best), isAttested: false)
      return Ranked(candidate: candidate, cost: phrase.cost)
    }
  }

  /// The score of what nobody vouches for: less the further it lies behind the best guess.
  static func guessed(_ score: Double, _ behind: Float) -> Double {
    0.595 * score / (1 + Double(max(behind, 0)) / 4)
  }

  /// The words of a name, as spaces and hyphens part them; no more than are prepared.
  private static func words(_ name: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var count = 0
    for word in Folding.fold(name).string.split(whereSeparator: { $0 == " " || $0 == "-" }) {
      let codes = PersianLetters(String(word)).codes
      count += codes.count + 1
      guard count <= PersianLetters.limit + 1 else { break }
      if !codes.isEmpty { words.append(codes) }
    }
    return words
  }

  /// Attested names with a lower match are not shown at all.
  static let leastScore = 0.5
  /// How much dearer than the best guess a name may be and still come first for being attested.
  static let attestedBonus: Float = 3
  /// More candidates than this nobody reads.
  private static let mostCandidates = 100
  /// How many attested names are compared with one Persian name at most.
  static let mostCompared = 2_000
}

/// Names as they come in, and the words of those that have several; each once.
private struct KnownNames {
  private(set) var texts: [String] = []
  private(set) var prepared: [PreparedEnglishName] = []
  private var interner = Interner()

  mutating func add(_ name: String) {
    insert(name)
    guard name.utf8.contains(UInt8(ascii: " ")) else { return }
    for word in name.split(separator: " ") where word.first?.isUppercase == true {
      insert(String(word))
    }
  }

  private mutating func insert(_ text: String) {
    let before = interner.count
    guard Int(interner.intern(text)) == before else { return }
    let name = PreparedEnglishName(text)
    guard !name.codes.isEmpty else { return }
    texts.append(text)
    prepared.append(name)
  }
}
