/// Writes Persian names in Latin letters by a published scheme.
///
/// Vocalised names are written by the letter of the scheme. Where vowels are not written they come from an
/// attested English rendering, from a list of common names (``KnownReadings``), or from a joint model; every
/// different reading is a candidate. Where there is no model, letters without signs have no vowel.
package struct Romaniser: Sendable {
  private let scheme: RomanisationScheme
  private let variety: PersianVariety
  private let joint: JointModel?

  /// Makes a romaniser.
  ///
  /// - Parameters:
  ///   - scheme: What the letters and signs become.
  ///   - variety: Whose names they are. BGN/PCGN writes names with letters of Pashto by the system for
  ///     Afghanistan in any case.
  ///   - joint: Where the vowels come from that are not written.
  package init(
    _ scheme: RomanisationScheme, variety: PersianVariety = .iranian, joint: JointModel? = nil
  ) {
    self.scheme = scheme
    self.variety = variety
    self.joint = joint
  }

  /// The name in Latin letters, the likeliest reading first, each text once; none for a name without letters.
  ///
  /// A name whose vowels are all written has one candidate, with the score 1. O(letters); the search of the
  /// model takes about half a millisecond for every sixty letters.
  ///
  /// - Parameters:
  ///   - persian: The name, with vowel signs or without.
  ///   - english: An attested English rendering, whose vowels come first; `nil` for none.
  ///   - limit: The most candidates.
  /// - Returns: Candidates that are attested where their vowels are those of `english`.
  package func romanisations(of persian: String, english: String? = nil, limit: Int) -> [Candidate]
  {
    let name = PointedName(persian)
    let words = name.words
    guard limit > 0, !words.isEmpty else { return [] }
    let isAfghan = variety == .afghan || words.contains { $0.contains(where: \.isPashto) }
    let table = scheme.table(isAfghan ? .afghan : .iranian)
    let strictly = !words.contains(where: \.isVocalised)
    let lacking = words.map { $0.withoutArticle.lacksVowels(strictly: strictly) }
    guard lacking.contains(true) else {
      let text = SchemeWriter.text(of: Vocalisation(name), by: table)
      return [Candidate(text: text, score: 1, isAttested: false)]
    }
    var collector = Collector(limit: limit)
    if let joint, let english,
      let words = Self.attested(words, lacking, persian, english, joint)
    {
      let text = SchemeWriter.text(of: Vocalisation(name, words: words), by: table)
      let match = joint.matchScore(persian: persian, english: english)
      collector.add(text, min(match, Self.mostAttested), isAttested: true)
    }
    for reading in readings(of: words, lacking) {
      let text = SchemeWriter.text(of: Vocalisation(name, words: reading.words), by: table)
      collector.add(text, reading.share * Self.bestGuess, isAttested: false)
    }
    return collector.candidates
  }

  /// What a guess scores that is certain: the most that ``Transliterator`` gives to what nobody has written.
  private static let bestGuess = 0.595
  /// From which match an English rendering tells the vowels of a name.
  private static let leastMatch = 0.6
  /// What vowels of an attested rendering score at most: 1 is for what is written.
  private static let mostAttested = 0.95
  /// How many readings of the model are looked at.
  private static let mostReadings = 60
  /// How many letters the model reads at once.
  private static let window = NameSymbols.limit - 2
  /// How likely a known word has the reading of the list.
  private static let known = 0.8

  /// A reading and how likely it is among the others.
  private struct Reading {
    var words: [[PointedLetter]]
    var share: Double
  }

  private static func attested(
    _ words: [[PointedLetter]], _ lacking: [Bool], _ persian: String, _ english: String,
    _ joint: JointModel
  ) -> [[PointedLetter]]? {
    guard words.reduce(0, { $0 + $1.count + 1 }) <= window,
      joint.matchScore(persian: persian, english: english) >= leastMatch
    else { return nil }
    let vocaliser = Vocaliser(joint, words)
    return vocaliser.proposal(from: english).map { proposed in
      words.indices.map { number in
        lacking[number]
          ? KnownReadings.letters(of: words[number]) ?? proposed[number] : words[number]
      }
    }
  }

  /// Readings of the words, the likeliest first.
  private func readings(of given: [[PointedLetter]], _ lacking: [Bool]) -> [Reading] {
    let known = zip(given, lacking).map { $1 ? KnownReadings.letters(of: $0) : nil }
    let words = given
    func withKnown(_ proposed: [[PointedLetter]]) -> [[PointedLetter]] {
      zip(known, proposed).map { $0 ?? $1 }
    }
    /// What a model proposes, without what it thinks of words that lack nothing.
    func wanted(_ proposed: [[PointedLetter]]) -> [[PointedLetter]] {
      given.indices.map { lacking[$0] ? proposed[$0] : given[$0] }
    }
    guard let joint else { return [Reading(words: withKnown(words), share: 1)] }
    let groups = Self.groups(words)
    guard groups.count == 1, !words.contains(where: { $0.count > Self.window }) else {
      // Too long for a name: one reading is enough, and the rest of an endless word has no vowels.
      let best = groups.flatMap { group -> [[PointedLetter]] in
        let part = Array(words[group])
        let cut = part.map { Array($0.prefix(Self.window)) }
        let found = Vocaliser(joint, cut).proposals(limit: 1).first?.words ?? cut
        return zip(found, part).map { $0 + $1.dropFirst($0.count) }
      }
      return [Reading(words: withKnown(wanted(best)), share: 1)]
    }
    let proposals = Vocaliser(joint, words).proposals(limit: Self.mostReadings)
    guard let best = proposals.first?.score else {
      return [Reading(words: withKnown(words), share: 1)]
    }
    let weights = proposals.map { Double(Exponential.of($0.score - best)) }
    let total = weights.reduce(0, +)
    let hasKnown = known.contains { $0 != nil }
    var readings: [Reading] = []
    for (proposal, weight) in zip(proposals, weights) {
      let share = weight / total
      let words = wanted(proposal.words)
      if hasKnown {
        readings.append(Reading(words: withKnown(words), share: share * Self.known))
        readings.append(Reading(words: words, share: share * (1 - Self.known)))
      } else {
        readings.append(Reading(words: words, share: share))
      }
    }
    return readings
  }

  /// Runs of words that the model can read at once.
  private static func groups(_ words: [[PointedLetter]]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    var count = 0
    for (number, word) in words.enumerated() {
      if number > start, count + word.count + 1 > window {
        groups.append(start..<number)
        start = number
        count = 0
      }
      count += word.count + 1
    }
    groups.append(start..<words.count)
    return groups
  }
}

/// Sums the scores of readings that are written alike.
private struct Collector {
  let limit: Int
  private var found: [Candidate] = []
  private var places: [String: Int] = [:]

  init(limit: Int) { self.limit = limit }

  mutating func add(_ text: String, _ score: Double, isAttested: Bool) {
    if let place = places[text] {
      guard !found[place].isAttested else { return }
      found[place] = Candidate(text: text, score: found[place].score + score, isAttested: false)
    } else {
      places[text] = found.count
      found.append(Candidate(text: text, score: score, isAttested: isAttested))
    }
  }

  /// Attested readings first, then the likeliest.
  var candidates: [Candidate] {
    let ranked = found.sorted {
      if $0.isAttested != $1.isAttested { return $0.isAttested }
      return $0.score == $1.score ? $0.text < $1.text : $0.score > $1.score
    }
    return Array(ranked.prefix(limit))
  }
}

extension PointedName {
  /// The words of the name.
  var words: [[PointedLetter]] {
    pieces.compactMap { piece in
      if case .word(let letters) = piece { letters } else { nil }
    }
  }
}

extension PointedLetter {
  /// Whether only Pashto has the letter.
  fileprivate var isPashto: Bool {
    switch letter {
    case 0x067C, 0x0681, 0x0685, 0x0689, 0x0693, 0x0696, 0x069A, 0x06BC, 0x06CD, 0x06D0: true
    default: vowel == .schwa
    }
  }
}

extension [PointedLetter] {
  /// The word without an article at its beginning.
  fileprivate var withoutArticle: [PointedLetter] {
    let parts = ArabicArticle.parts(of: self, isFirst: false)
    guard parts.count == 1, let part = parts.first, part.article != nil else { return self }
    return part.letters
  }

  /// Whether a vowel sign stands on the word; one on the last letter is the ezafe and says nothing of the others.
  fileprivate var isVocalised: Bool {
    dropLast().contains { $0.vowel != .none } || last?.vowel == .sukun
  }

  /// Whether a word has no vowel sign, and a letter that might have a vowel.
  ///
  /// What و and ی are within a word one cannot tell without signs; that counts too where `strictly`. In a name
  /// that is vocalised otherwise they are the long vowels.
  fileprivate func lacksVowels(strictly: Bool) -> Bool {
    guard count > 1, !isVocalised, !ArabicArticle.isAllah(self[...]) else { return false }
    for place in 0..<count - 1 where !isLong(place) || strictly && isOpen(place) {
      if isOpen(place), !strictly { continue }
      let next = self[place + 1].letter
      let isFollowed =
        next == PointedLetter.alef || next == PointedLetter.madda
        || isOpen(place + 1) && (!strictly || place + 2 == count && self[place + 1].isYe)
        || !strictly && next == PointedLetter.he && place + 2 == count
        // The two consonants at the end of ماست.
        || !strictly && place > 0 && place + 2 == count && isLong(place - 1)
      if !isFollowed { return true }
    }
    return false
  }

  private func isLong(_ place: Int) -> Bool {
    self[place].letter == PointedLetter.madda
      || place > 0 && self[place].letter == PointedLetter.alef
  }

  private func isOpen(_ place: Int) -> Bool {
    place > 0 && (self[place].letter == PointedLetter.vav || self[place].isYe)
  }
}
