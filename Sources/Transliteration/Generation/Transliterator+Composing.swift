import PersianText

/// Names put together from renderings of their words: attested ones, particles, initials, and guesses for
/// what is left.
extension Transliterator {
  /// A rendering of a part of a name.
  private struct Part {
    var text: String
    /// ln of its share among the renderings of the part.
    var share: Float
    var isAttested: Bool
  }

  /// A name that is put together up to some word.
  private struct Draft {
    var text = ""
    var share: Float = 0
    /// How many Persian letters have attested renderings.
    var attested = 0
    /// Whether the last part is an initial, so that another one follows without a space.
    var endsInInitial = false
  }

  /// Names of several words, put together from renderings of their parts; each is a guess.
  func composed(_ target: Target, limit: Int) -> [Ranked] {
    let words = target.name.words
    guard words.count > 1, mayCompose(words) else { return [] }
    var open = [[Draft]](repeating: [], count: words.count + 1)
    open[0] = [Draft()]
    for place in words.indices {
      let drafts = Self.pruned(open[place])
      for length in 1...min(Self.longestPart, words.count - place) {
        let range = place..<(place + length)
        let isInitial = length == 1 && isInitial(words, place)
        let parts = isInitial ? initials(words[place]) : parts(words, range)
        let letters = words[range].reduce(0) { $0 + $1.letters.count }
        for draft in drafts {
          for part in parts {
            open[range.upperBound].append(
              Self.joined(
                draft, part, letters, hyphen: words[place].followsHyphen, isInitial: isInitial,
                ezafe: conventions.text(of: words[range.upperBound - 1].ezafe)))
          }
        }
      }
    }
    let all = words.reduce(0) { $0 + $1.letters.count }
    return Self.pruned(open[words.count]).filter { $0.attested > 0 }.map { draft in
      let share = Float(draft.attested) / Float(all)
      let english = PreparedEnglishName(draft.text)
      let behind = behind(english.codes, target)
      let match = NameMatch.score(target.prepared, english)
      let score = draft.attested == all ? 0.79 * max(match, 0.5) : Self.guessed(match, behind)
      return Ranked(
        candidate: Candidate(text: draft.text, score: score, isAttested: false),
        cost: Self.likelihood * behind - target.best - Self.bonus * share
          - Self.usage * draft.share)
    }
  }

  /// Whether anything but guesses may be known of some word; guesses alone are better made of the whole name.
  private func mayCompose(_ words: [PersianName.Word]) -> Bool {
    !attested.names.isEmpty
      || words.indices.contains { place in
        isInitial(words, place)
          || place + 1 < words.count && !NameParticles.renderings(words[place].text).isEmpty
      }
  }

  /// Renderings of one or several words, at most ``mostParts``.
  private func parts(_ words: [PersianName.Word], _ range: Range<Int>) -> [Part] {
    let letters = words[range].flatMap(\.letters)
    var found = attested.renderings(ofPersianWord: letters)
    if range.count > 1 { return Self.parts(found) }
    let word = words[range.lowerBound]
    if range.upperBound < words.count {
      for (place, text) in NameParticles.renderings(word.text).enumerated()
      where !found.contains(where: { $0.text.lowercased() == text.lowercased() }) {
        found.append(
          .init(text: text, weight: place == 0 ? 1 : 0.5, isPreferred: place == 0))
      }
    }
    if !found.isEmpty { return Self.parts(found) }
    let guesses = ranked(PersianName(word.text), limit: Self.mostParts).sorted {
      ($0.cost, $0.candidate.text) < ($1.cost, $1.candidate.text)
    }
    let best = guesses.first?.cost ?? 0
    return guesses.prefix(Self.mostParts).map {
      // How probable a guess is counts already where the whole name is judged.
      Part(
        text: $0.candidate.text, share: -min($0.cost - best, 4) / 4,
        isAttested: $0.candidate.isAttested && $0.candidate.score >= 0.6)
    }
  }

  private static func parts(_ renderings: [AttestedNames.Rendering]) -> [Part] {
    let total = renderings.reduce(0) { $0 + $1.weight }
    return renderings.prefix(mostParts).map {
      Part(text: $0.text, share: NaturalLogarithm.of($0.weight / total), isAttested: true)
    }
  }

  // MARK: Initials

  /// Whether a word is the initial of a given name: a letter or its name before a full stop, or two names of
  /// letters before the last word.
  private func isInitial(_ words: [PersianName.Word], _ place: Int) -> Bool {
    let word = words[place]
    guard place + 1 < words.count else { return false }
    if word.isDotted { return !initials(word).isEmpty }
    func isLetterName(_ place: Int) -> Bool {
      place >= 0 && place + 1 < words.count && !NameParticles.initials(words[place].text).isEmpty
    }
    return isLetterName(place) && (isLetterName(place - 1) || isLetterName(place + 1))
      && attested.renderings(ofPersian: words[place].letters).isEmpty
  }

  private func initials(_ word: PersianName.Word) -> [Part] {
    let text = word.text
    let letters =
      word.letters.count == 1
      ? NameParticles.initials(ofLetter: text) : NameParticles.initials(text)
    return letters.enumerated().map { place, letter in
      Part(text: letter + ".", share: -Float(place), isAttested: true)
    }
  }

  // MARK: Joining

  private static func joined(
    _ draft: Draft, _ part: Part, _ letters: Int, hyphen: Bool, isInitial: Bool, ezafe: String
  ) -> Draft {
    var draft = draft
    if !draft.text.isEmpty {
      if hyphen {
        draft.text += "-"
      } else if !(isInitial && draft.endsInInitial), !draft.text.hasSuffix("-") {
        draft.text += " "
      }
    }
    draft.text += (draft.text.isEmpty ? capitalised(part.text) : part.text) + ezafe
    draft.share += part.share
    if part.isAttested { draft.attested += letters }
    draft.endsInInitial = isInitial
    return draft
  }

  /// A name that begins with a particle begins with a capital.
  private static func capitalised(_ text: String) -> String {
    guard let first = text.utf8.first, (97...122).contains(first), !text.hasPrefix("al-") else {
      return text
    }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func pruned(_ drafts: [Draft]) -> [Draft] {
    Array(
      drafts.sorted {
        ($1.attested, $1.share, $0.text) < ($0.attested, $0.share, $1.text)
      }.prefix(width))
  }

  /// How many words a part may have.
  private static let longestPart = 3
  /// How many renderings of a part are tried.
  private static let mostParts = 6
  /// How many partial names are kept.
  private static let width = 24
  /// What the model's judgement of the whole name counts for names of attested parts.
  private static let likelihood: Float = 0.5
  /// What it counts how usual the renderings of the parts are.
  private static let usage: Float = 1
}
