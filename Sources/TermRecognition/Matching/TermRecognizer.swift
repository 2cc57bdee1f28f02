import Model
import PersianText

/// Finds every known term in running Persian text: inflected, glued, split, in variant spelling.
///
/// Time is linear in the text, times the length of the longest term that starts at a place.
package struct TermRecognizer: Sendable {
  /// The terms that are looked for.
  package let index: TermIndex
  /// The least confidence of a reported match, from 0 to 1.
  package let threshold: Double

  /// Makes a recogniser of an index's terms.
  package init(index: TermIndex, threshold: Double = 0.5) {
    self.index = index
    self.threshold = threshold
  }

  /// The terms in `text`, in order, never overlapping.
  ///
  /// The whole text is looked at together: what a homograph means shows in its document.
  package func matches(in text: String) -> [TermMatch] {
    let folded = Folding.fold(text)
    let letters = KeyLetters(folded)
    var chosen = choose(among: candidates(in: letters), length: letters.letters.count)
    chosen += SpellingVariants(index: index, text: letters, chosen: chosen).candidates()
    chosen.sort { $0.range.lowerBound < $1.range.lowerBound }
    let judge = HomographJudge(index: index, text: letters, candidates: chosen)
    let bytes = Array(text.utf8)
    return chosen.compactMap { candidate in
      let readings = judge.readings(of: candidate).filter {
        $0.confidence * candidate.confidence >= threshold
      }
      guard let best = readings.first else { return nil }
      var candidate = candidate
      candidate.entries = readings.map(\.entry)
      candidate.confidence *= best.confidence
      return match(for: candidate, letters: letters, bytes: bytes)
    }
  }

  // MARK: Candidates

  /// A term that may stand somewhere.
  struct Candidate {
    /// The term's letters, as a range of key letters.
    var range: Range<Int>
    var entries: [TermIndex.Entry]
    var confidence: Double
    var ending: Suffix.Kind?
    var isVariant = false
  }

  private func candidates(in text: KeyLetters) -> [Candidate] {
    var found: [Candidate] = []
    let boundary = Boundary(index: index, text: text)
    for start in text.letters.indices where mayStart(at: start, in: text) {
      var node = TermTrie.root
      var place = start
      var spaces: UInt64 = 0
      while place < text.letters.count, place - start < TermIndex.longestKey {
        if place > start {
          if text.gaps[place] == .mark { break }
          if text.gaps[place] == .space { spaces |= 1 << UInt64(place - start) }
        }
        guard let next = index.trie.step(from: node, by: text.letters[place]) else { break }
        node = next
        place += 1
        guard let key = index.trie.key(at: node) else { continue }
        // A space may stand only where the term itself has a space or a ZWNJ.
        let entries = index.entries[key].filter { spaces & ~$0.gaps == 0 }
        if let candidate = judged(start..<place, entries, boundary) { found.append(candidate) }
      }
    }
    return found
  }

  private func mayStart(at place: Int, in text: KeyLetters) -> Bool {
    if text.gaps[place] != .none { return true }
    let previous = text.letters[place - 1]
    return Letter.endsWithoutJoining(previous)
      || (previous == 0x0628 && text.gaps[place - 1] != .none)
  }

  private func judged(
    _ range: Range<Int>, _ entries: [TermIndex.Entry], _ boundary: Boundary
  ) -> Candidate? {
    var best: Candidate?
    // Names and other words take different endings, so each kind is judged by itself.
    for isName in [true, false] {
      let group = entries.filter { index.concepts[$0.concept].kind.isName == isName }
      guard let first = group.first else { continue }
      let kind = index.concepts[first.concept].kind
      let left = boundary.left(of: range, kind: kind)
      guard left.confidence > 0 else { continue }
      let right = boundary.right(of: range, kind: kind)
      let confidence = left.confidence * right.confidence
      guard confidence >= threshold * 0.8 else { continue }
      if isPartOfOrdinaryWord(range, left, right, isName, boundary.text) { continue }
      if var candidate = best {
        candidate.entries += group
        candidate.confidence = max(candidate.confidence, confidence)
        best = candidate
      } else {
        best = Candidate(
          range: range, entries: group, confidence: confidence, ending: right.ending)
      }
    }
    return best
  }

  /// Whether a term would be cut out of a word that is whole as it stands: ریا of ماریا.
  private func isPartOfOrdinaryWord(
    _ range: Range<Int>, _ left: Boundary.Side, _ right: Boundary.Side, _ isName: Bool,
    _ text: KeyLetters
  ) -> Bool {
    let run = text.runStart(of: range.lowerBound)..<text.runEnd(from: range.upperBound)
    guard run.count > range.count, run.count <= TermIndex.longestKey else { return false }
    if let ending = right.ending, text.gaps[range.lowerBound] != .none {
      // A listed word that only seems to have an ending (هنگام), unless the ending makes no other word.
      let isSafe = ending == .plural || (!isName && (ending == .people || ending == .ye))
      return !isSafe && index.words.key(of: text.letters[run]) != nil
    }
    return index.isKnown(text.letters[run]) || index.isOrdinaryWord(text.letters[run])
  }

  // MARK: Choice

  /// The longest candidates that do not overlap.
  private func choose(among candidates: [Candidate], length: Int) -> [Candidate] {
    var taken = [Bool](repeating: false, count: length)
    var chosen: [Candidate] = []
    let ranked = candidates.sorted { left, right in
      (left.range.count, left.confidence, -left.range.lowerBound)
        > (right.range.count, right.confidence, -right.range.lowerBound)
    }
    for candidate in ranked where !candidate.range.contains(where: { taken[$0] }) {
      for place in candidate.range { taken[place] = true }
      chosen.append(candidate)
    }
    return chosen
  }

  // MARK: Results

  private func match(
    for candidate: Candidate, letters: KeyLetters, bytes: [UInt8]
  ) -> TermMatch {
    let range = letters.originalRange(of: candidate.range)
    let entries = candidate.entries
    let surface = String(decoding: bytes[range], as: UTF8.self)
    let manner: TermMatch.Manner =
      if candidate.isVariant {
        .variant
      } else if candidate.ending != nil || isPlural(candidate) {
        .inflected
      } else if entries.contains(where: { term($0).text.utf8.elementsEqual(surface.utf8) }) {
        .exact
      } else {
        .folded
      }
    let isAmbiguous =
      entries.contains { !term($0).homograph.isEmpty } || Set(entries.map(\.concept)).count > 1
    return TermMatch(
      range: range, entries: entries, manner: manner, confidence: candidate.confidence,
      isAmbiguous: isAmbiguous)
  }

  /// Whether the letters are a plural that the index made of the term.
  private func isPlural(_ candidate: Candidate) -> Bool {
    candidate.entries.first.map {
      KeyLetters(Folding.fold(term($0).text)).letters.count < candidate.range.count
    } ?? false
  }

  private func term(_ entry: TermIndex.Entry) -> Term {
    index.concepts[entry.concept].persian[entry.term]
  }
}
