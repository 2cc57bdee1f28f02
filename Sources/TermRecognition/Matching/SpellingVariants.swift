import Model
import PersianText

/// Finds names in a spelling that the termbase does not have, among words that are not known otherwise.
///
/// One vowel letter more or less is how writers differ; in a short word it is also how words differ
/// (بهره, بهاره). So a short name, or one with a changed letter, must be introduced by a title or a
/// name, or stand elsewhere in the text as the termbase writes it.
struct SpellingVariants {
  let index: TermIndex
  let text: KeyLetters
  /// What was found already.
  private let chosen: [TermRecognizer.Candidate]
  /// The concepts of what was found.
  private let concepts: Set<Int>
  /// Where titles and given names end.
  private let introductionEnds: Set<Int>

  /// The fewest letters of a name that is taken for a variant without a further sign.
  private static let surelyLong = 7
  private static let confidence = 0.7

  /// Prepares the search in a text in which `chosen` was found already.
  init(index: TermIndex, text: KeyLetters, chosen: [TermRecognizer.Candidate]) {
    self.index = index
    self.text = text
    self.chosen = chosen
    concepts = Set(chosen.flatMap(\.entries).map(\.concept))
    introductionEnds = Set(
      chosen.filter { candidate in
        candidate.entries.contains { entry in
          let concept = index.concepts[entry.concept]
          return concept.kind == .title || concept.isGivenName
        }
      }.map(\.range.upperBound))
  }

  /// The variants, in order.
  func candidates() -> [TermRecognizer.Candidate] {
    var taken = [Bool](repeating: false, count: text.letters.count)
    for candidate in chosen {
      for place in candidate.range { taken[place] = true }
    }
    var found: [TermRecognizer.Candidate] = []
    var start = 0
    while start < text.letters.count {
      let end = max(text.runEnd(from: start + 1), start + 1)
      defer { start = end }
      let word = start..<end
      guard (SpellingVariant.shortest...TermIndex.longestKey).contains(word.count),
        Letter.isPersian(text.letters[start]), !word.contains(where: { taken[$0] }),
        // Beside a ZWNJ stands a part of a word.
        text.gaps[start] != .joiner, text.gaps[end] != .joiner,
        !index.isOrdinaryWord(text.letters[word])
      else { continue }
      if let candidate = variant(at: word) { found.append(candidate) }
    }
    return found
  }

  private func variant(at range: Range<Int>) -> TermRecognizer.Candidate? {
    let word = Array(text.letters[range])
    let keys = (index.variants[SpellingVariant.reduced(word)] ?? []).filter { key in
      let letters = index.keys[key]
      // A last letter more or less is another form or another word: تهرانی.
      return letters.last == word.last && SpellingVariant.areVariants(word, letters)
    }
    let names = keys.flatMap { index.entries[$0] }.filter {
      index.concepts[$0.concept].kind.isName && $0.gaps == 0
    }
    // Two different names one letter away say nothing.
    guard let first = names.first, Set(names.map(\.concept)).count == 1,
      keys.contains(where: { isSurelyLong(word, index.keys[$0]) })
        || (keys.allSatisfy { haveSameConsonants(word, index.keys[$0]) }
          && (isIntroduced(range) || concepts.contains(first.concept)))
    else { return nil }
    return TermRecognizer.Candidate(
      range: range, entries: [first], confidence: Self.confidence, isVariant: true)
  }

  private func isSurelyLong(_ word: [UInt32], _ key: [UInt32]) -> Bool {
    word.count != key.count && min(word.count, key.count) >= Self.surelyLong
  }

  /// Whether two spellings differ in no consonant, single or doubled: یوننان is not یونان.
  private func haveSameConsonants(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    left.filter { !SpellingVariant.isVowelLetter($0) }
      == right.filter { !SpellingVariant.isVowelLetter($0) }
  }

  /// Whether a title or a name, or a word for a sort of place, stands right before.
  private func isIntroduced(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, text.gaps[range.lowerBound] == .space else { return false }
    let before = text.runStart(of: range.lowerBound - 1)..<range.lowerBound
    return NameCues.introduce(String(letters: text.letters[before]))
      || introductionEnds.contains(range.lowerBound)
  }
}
