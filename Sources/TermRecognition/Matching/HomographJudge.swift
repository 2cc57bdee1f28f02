import Model
import PersianText

/// Judges whether a homograph is the name or the ordinary word, from its neighbours and its document.
///
/// A sum of plain evidence, turned into a probability by the logistic function. Weights were set by
/// hand. What stands right beside the word outweighs what is only near: every news text is full of
/// names, so their nearness says little of امید, and something of a town.
struct HomographJudge {
  /// A term that may be meant, and how sure that is, from 0 to 1.
  typealias Reading = (entry: TermIndex.Entry, confidence: Double)

  private let index: TermIndex
  private let text: KeyLetters
  /// Where the names start that can be nothing else, in ascending order.
  private let nameStarts: [Int]
  /// What stands where such a name starts, and where one ends.
  private let kindsAtStart: [Int: Set<TermKind>]
  private let kindsAtEnd: [Int: Set<TermKind>]
  /// Where titles and given names end: what follows is somebody's name.
  private let introductionEnds: Set<Int>
  /// The last words of the full names in the text.
  private let surnames: Set<[UInt32]>
  /// The words of the text in order, as ranges of key letters.
  private let words: [Range<Int>]

  init(index: TermIndex, text: KeyLetters, candidates: [TermRecognizer.Candidate]) {
    self.index = index
    self.text = text
    var starts: [Int: Set<TermKind>] = [:]
    var ends: [Int: Set<TermKind>] = [:]
    var introductionEnds: Set<Int> = []
    var surnames: Set<[UInt32]> = []
    for candidate in candidates {
      let concepts = candidate.entries.map { index.concepts[$0.concept] }
      if concepts.allSatisfy({ $0.kind == .title }) {
        // A plural introduces nobody: بازرگانان گیلانی.
        if candidate.ending == nil { introductionEnds.insert(candidate.range.upperBound) }
        continue
      }
      guard
        candidate.entries.allSatisfy({
          let concept = index.concepts[$0.concept]
          return (concept.kind.isName || concept.kind == .nationality)
            && concept.persian[$0.term].homograph.isEmpty
        })
      else { continue }
      starts[candidate.range.lowerBound] = Set(concepts.map(\.kind))
      ends[candidate.range.upperBound] = Set(concepts.map(\.kind))
      if concepts.contains(where: \.isGivenName) {
        introductionEnds.insert(candidate.range.upperBound)
      }
      if concepts.contains(where: { $0.kind == .person }) {
        for place in candidate.range.dropFirst() where text.gaps[place] != .none {
          surnames.insert(Array(text.letters[place..<candidate.range.upperBound]))
        }
      }
    }
    nameStarts = starts.keys.sorted()
    kindsAtStart = starts
    kindsAtEnd = ends
    self.introductionEnds = introductionEnds
    self.surnames = surnames
    var words: [Range<Int>] = []
    var start = 0
    while start < text.letters.count {
      let end = max(text.runEnd(from: start + 1), start + 1)
      words.append(start..<end)
      start = end
    }
    self.words = words
  }

  /// The terms that a candidate may be, the surest first; 1 for those that have no other meaning.
  func readings(of candidate: TermRecognizer.Candidate) -> [Reading] {
    let readings = candidate.entries.map { entry -> Reading in
      let concept = index.concepts[entry.concept]
      guard !concept.persian[entry.term].homograph.isEmpty else { return (entry, 1) }
      return (entry, 1 / (1 + exponential(-score(of: candidate, as: concept))))
    }
    return readings.enumerated().sorted {
      (weight($1.element), rank($0.element.entry), $0.offset)
        < (weight($0.element), rank($1.element.entry), $1.offset)
    }.map(\.element)
  }

  /// The order of readings: a homograph that its neighbours speak for comes before its other meaning.
  private func weight(_ reading: Reading) -> Double {
    reading.confidence == 1 ? 0.8 : reading.confidence
  }

  private func rank(_ entry: TermIndex.Entry) -> Int {
    index.concepts[entry.concept].persian[entry.term].status.rank
  }

  // MARK: Evidence

  private func score(of candidate: TermRecognizer.Candidate, as concept: Concept) -> Double {
    let range = candidate.range
    guard let place = words.index(holding: range.lowerBound) else { return 0 }
    let isOrdinaryTerm =
      (concept.kind == .term || concept.kind == .title)
      && concept.domain != "calendar" && concept.domain != "language"
    var score = cues(of: range, at: place)
    if isOrdinaryTerm { return score + 0.8 }
    score += prior(of: concept)
    if index.isOrdinaryWord(text.letters[range]) { score -= 1 }
    score += names(near: range, for: concept.kind)
    score += neighbours(of: candidate, at: place, concept)
    if let ending = candidate.ending {
      score += ending == .plural && concept.kind == .nationality ? 2.5 : -2
    }
    return score
  }

  private func prior(of concept: Concept) -> Double {
    switch concept.kind {
    case .place: -0.8
    case .nationality: -1
    default: -1.4
    }
  }

  /// What other names near by say: much of a place, little of what is a person or a paper only by chance.
  private func names(near range: Range<Int>, for kind: TermKind) -> Double {
    // A homograph is no clear name, so it is not counted here itself.
    let near =
      nameStarts.count(before: range.upperBound + 70)
      - nameStarts.count(before: range.lowerBound - 70)
    switch kind {
    case .place, .nationality:
      return min(Double(near) * 0.5, 1.2) + min(Double(nameStarts.count) * 0.2, 0.6)
    default: return min(Double(near) * 0.2, 0.4)
    }
  }

  private func cues(of range: Range<Int>, at place: Int) -> Double {
    guard let cues = index.homographs.cues(forKey: string(range)) else { return 0 }
    func count(_ cues: Set<String>, within distance: Int) -> Int {
      let low = max(0, place - distance)
      let high = min(words.count, place + distance + 1)
      return (low..<high).count { $0 != place && cues.contains(string(words[$0])) }
    }
    return 1.2 * Double(min(count(cues.name, within: 10), 3))
      - 3.5 * Double(min(count(cues.word, within: 2), 2))
  }

  /// What stands right beside: شهر کیف is a place, یک کیف and کیف او are bags, ۱۵ مهر is a month.
  private func neighbours(
    of candidate: TermRecognizer.Candidate, at place: Int, _ concept: Concept
  ) -> Double {
    let range = candidate.range
    let previous = word(before: range, at: place)
    let following =
      place + 1 < words.count && text.gaps[words[place + 1].lowerBound] != .mark
      ? words[place + 1] : nil
    if concept.domain == "calendar" {
      let isDated = previous.map { string($0) == "ماه" || isNumber($0) } ?? false
      // A year after it: مهر ۱۴۰۲.
      let isInYear = following.map { string($0) == "ماه" || (isNumber($0) && $0.count == 4) }
      return isDated || isInYear ?? false ? 4 : -1
    }
    var score = 0.0
    if let previous {
      let word = string(previous)
      if NameCues.isDeterminer(word) { score -= 2 }
      if NameCues.introductions(of: concept.kind).contains(word) { score += 3 }
      // An adjective of nationality follows people: سربازان ترک.
      if concept.kind == .nationality, isPlural(text.letters[previous]) { score += 4 }
    }
    if let following {
      if NameCues.isOwner(string(following)) { score -= 2 }
      if concept.kind == .person, NameCues.isReportingVerb(string(following)) { score += 1 }
    }
    if let kinds = coordinated(previous, following) {
      score += kinds.contains(concept.kind) ? 2.6 : 0.6
    }
    if concept.kind == .person { score += person(range) }
    return score
  }

  /// The word before, or what is glued on before the name.
  private func word(before range: Range<Int>, at place: Int) -> Range<Int>? {
    let run = words[place]
    if run.lowerBound < range.lowerBound { return run.lowerBound..<range.lowerBound }
    return place > 0 && text.gaps[run.lowerBound] != .mark ? words[place - 1] : nil
  }

  /// Whether a word is a plural of a known one: سربازان, but not خاطرنشان.
  private func isPlural(_ letters: ArraySlice<UInt32>) -> Bool {
    (2...4).contains { length in
      guard letters.count >= length + 3 else { return false }
      let stem = letters.endIndex - length
      let kind = Affixes.suffix(letters[stem...])?.kind
      return (kind == .people || kind == .plural) && index.isKnown(letters[..<stem])
    }
  }

  /// The kinds of a name that و joins to the word: مسکو و کیف.
  private func coordinated(_ previous: Range<Int>?, _ following: Range<Int>?) -> Set<TermKind>? {
    if let previous, string(previous) == "و", let kinds = kindsAtEnd[previous.lowerBound] {
      return kinds
    }
    guard let following, string(following) == "و" else { return nil }
    return kindsAtStart[following.upperBound]
  }

  private func isNumber(_ word: Range<Int>) -> Bool {
    text.letters[word].allSatisfy(Letter.isDigit)
  }

  /// What says that a word is somebody's name: a title or given name before it, the full name elsewhere.
  private func person(_ range: Range<Int>) -> Double {
    var score = 0.0
    if text.gaps[range.lowerBound] == .space, introductionEnds.contains(range.lowerBound) {
      score += 2.8
    }
    if surnames.contains(Array(text.letters[range])) { score += 2.8 }
    return score
  }

  private func string(_ range: Range<Int>) -> String { String(letters: text.letters[range]) }
}

extension [Range<Int>] {
  /// The index of the range that holds a place, among ranges in ascending order; logarithmic.
  fileprivate func index(holding place: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(place) ? low : nil
  }
}

extension [Int] {
  /// How many of the numbers, which are in ascending order, are less than a limit; logarithmic.
  fileprivate func count(before limit: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// e to the power of `x`, without Foundation: repeated squaring of a short series.
private func exponential(_ x: Double) -> Double {
  let clamped = Swift.min(Swift.max(x, -30), 30)
  let small = clamped / 1_024
  var result = 1 + small + small * small / 2 + small * small * small / 6
  for _ in 0..<10 { result *= result }
  return result
}
