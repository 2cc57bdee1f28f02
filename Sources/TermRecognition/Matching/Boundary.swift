import Model
import PersianText

/// Judges whether a stretch of letters that spells a term is that term, from what stands on either side.
///
/// News text leaves out spaces and ZWNJs, so a term may be glued to its neighbours; but ریا also stands
/// in ماریا and جریان. Two words are only ever glued after a letter that does not join, so a term that
/// starts or ends within a run of letters must have such a letter there, and its neighbour must be a
/// word too.
struct Boundary {
  let index: TermIndex
  let text: KeyLetters

  /// How a side of a term looks.
  struct Side {
    /// How sure it is that the term starts or ends there, from 0 to 1; 0 when it does not.
    var confidence: Double
    /// The ending of the term itself that stands there.
    var ending: Suffix.Kind?
    /// Whether an ending of the term itself stands there.
    var isInflected: Bool { ending != nil }

    static let refused = Side(confidence: 0)
    static let clean = Side(confidence: 1)
  }

  /// Judges the left side of a term of `kind` that spans `range`.
  func left(of range: Range<Int>, kind: TermKind) -> Side {
    guard text.gaps[range.lowerBound] == .none else {
      guard text.gaps[range.lowerBound] == .joiner else { return .clean }
      // The second half of a compound: دست‌چین.
      return range.count > 3 ? Side(confidence: 0.8) : .refused
    }
    let start = text.runStart(of: range.lowerBound)
    let rest = text.letters[start..<range.lowerBound]
    guard let last = rest.last else { return .clean }
    if !Letter.endsWithoutJoining(last) {
      // به is the one preposition that writers join on as a single letter: بروسیه.
      let isJoinedPreposition = rest.elementsEqual([0x0628]) && range.count >= 5 && kind.isName
      return isJoinedPreposition ? Side(confidence: 0.6) : .refused
    }
    if Affixes.isProclitic(rest) {
      return Side(confidence: range.count > 2 ? 0.95 : 0.6)
    }
    guard range.count >= Self.leastGlued(kind), !Affixes.isNegation(rest) else { return .refused }
    if rest.count >= 3, index.isGluedPhrase(rest) { return Side(confidence: 0.9) }
    // An unknown neighbour: only a long term is unlikely to stand there by chance.
    return range.count >= 5 && rest.count >= 3 ? Side(confidence: 0.6) : .refused
  }

  /// Judges the right side of a term of `kind` that spans `range`.
  func right(of range: Range<Int>, kind: TermKind) -> Side {
    let end = range.upperBound
    let gap = text.gaps[end]
    if gap >= .space { return .clean }
    let runEnd = text.runEnd(from: gap == .joiner ? end + 1 : end)
    let rest = text.letters[end..<runEnd]
    if gap == .joiner {
      if let suffix = Affixes.suffix(rest) { return Side(confidence: 0.98, ending: suffix.kind) }
      return index.isGluedPhrase(rest) && kind.isName ? Side(confidence: 0.75) : .refused
    }
    let last = text.letters[end - 1]
    let glued = Letter.endsWithoutJoining(last) ? gluedRight(rest, range.count, kind) : 0
    guard let suffix = Affixes.suffix(rest) else { return Side(confidence: glued) }
    let ending = confidence(of: suffix, after: last, length: range.count, kind: kind)
    guard ending > 0 else { return Side(confidence: glued) }
    return Side(confidence: max(ending, glued), ending: suffix.kind)
  }

  /// How many letters a term has at least that may be glued to a word: short surnames stand by chance in
  /// many longer ones (اسین in کاراسین).
  private static func leastGlued(_ kind: TermKind) -> Int { kind == .person ? 5 : 4 }

  private func gluedRight(_ rest: ArraySlice<UInt32>, _ length: Int, _ kind: TermKind) -> Double {
    if Affixes.isProclitic(rest) { return 0.9 }
    guard length >= Self.leastGlued(kind), !Affixes.isDerivation(rest) else { return 0 }
    if rest.count >= 2, index.isGluedPhrase(rest) { return 0.9 }
    return length >= 5 && rest.count >= 3 ? 0.55 : 0
  }

  /// How sure it is that letters which may be an ending are one of the term's own; 0 when they are not.
  private func confidence(
    of suffix: Suffix, after last: UInt32, length: Int, kind: TermKind
  ) -> Double {
    let isName = kind.isName || kind == .nationality
    switch suffix.kind {
    case .ye where !isName && !SpellingVariant.isVowelLetter(last) && last != 0x0647:
      // “a state” or “of the state”: the letters do not say which.
      return length >= 4 ? 0.6 : 0
    case .ye where isName:
      // After a vowel letter ی is the ezafe (اروپای); after a consonant it makes another word (تهرانی).
      return length >= 4 && (SpellingVariant.isVowelLetter(last) || last == 0x0647) ? 0.9 : 0
    case .people: return !kind.isName && length >= 4 ? suffix.confidence : 0
    case .comparative where isName: return 0
    case .copula where isName, .particle where isName:
      return length >= 5 && Letter.endsWithoutJoining(last) ? 0.7 : 0
    default:
      if isName, suffix.kind == .plural { return length >= 3 ? suffix.confidence : 0 }
      if isName { return suffix.confidence >= 0.9 && length >= 4 ? suffix.confidence : 0 }
      return length >= 4 || suffix.confidence >= 0.9 ? suffix.confidence : 0
    }
  }
}
