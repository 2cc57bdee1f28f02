import EnglishText
import Model
import TermRecognition

/// Checks that every term of the source is rendered as the glossary says.
///
/// An exact search for the preferred rendering fires on half of the terms of professional translations,
/// nearly all of them right. So a term counts as rendered when any usable rendering stands in the bead,
/// inflected, derived or shortened, or in the bead next to it; a name that was mentioned just before may
/// have become a pronoun. What the house's own glossary says weighs more than what comes with Vazhe.
package struct TermCheck: Check {
  package static let rules: [Rule] = [
    .termNotAsGlossary, .forbiddenTerm, .misspelledName, .missingTerm,
  ]

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    let search = RenderingSearch(text: text)
    return text.beads.filter { $0.isTranslated && isEnglish($0) }.flatMap { bead in
      var seen: Set<TermIndex.Entry> = []
      return bead.terms.compactMap { match -> Finding? in
        guard match.manner != .variant || match.confidence >= 0.7,
          let entry = match.entries.first, seen.insert(entry).inserted
        else { return nil }
        return finding(for: match, in: bead, search)
      }
    }
  }

  /// Whether a translation is in Latin letters at all; what is not is another check's finding.
  private func isEnglish(_ bead: CheckedBead) -> Bool {
    bead.targetTokens.contains { $0.kind == .word } && bead.source != bead.target
  }

  private func finding(
    for match: TermMatch, in bead: CheckedBead, _ search: RenderingSearch
  ) -> Finding? {
    guard let entry = match.entries.first else { return nil }
    let concept = search.text.concept(of: entry)
    let renderings = search.renderings(of: match)
    let usable = renderings.filter { !$0.status.isUnwanted }
    if search.hit(of: usable, in: bead) != nil { return nil }
    let subject = Subject(
      match: match, concept: concept, usable: usable, bead: bead, text: search.text)
    if let hit = search.hit(of: renderings.filter(\.status.isUnwanted), in: bead) {
      return subject.unwanted(hit)
    }
    guard !usable.isEmpty, !search.hasShortForm(of: usable, kind: concept.kind, in: bead),
      !search.isNearby(usable, bead: bead)
    else { return nil }
    if concept.kind.isName, let finding = misspelling(subject, search) { return finding }
    return subject.absent(wasMentioned: search.wasMentioned(usable, before: bead))
  }

  private func misspelling(_ subject: Subject, _ search: RenderingSearch) -> Finding? {
    let others = Set(
      subject.bead.terms.filter { $0.range != subject.match.range }
        .flatMap { search.renderings(of: $0) }
        .flatMap { EnglishTokens.tokens(of: $0.text).map(\.text) })
    if let word = NearMiss.word(
      near: subject.usable.map(\.text), in: subject.bead, besides: others)
    {
      return subject.misspelt(word, isNear: true)
    }
    let persian = subject.match.entries.first.map {
      search.text.concept(of: $0).persian[$0.term].text
    }
    guard let persian,
      let word = NearMiss.word(
        soundingLike: persian, in: subject.bead, besides: others)
    else { return nil }
    return subject.misspelt(word, isNear: false)
  }
}

/// A term whose rendering is being judged, and the wording of what can be wrong with it.
private struct Subject {
  let match: TermMatch
  let concept: Concept
  let usable: [Term]
  let bead: CheckedBead
  let text: CheckedText

  private var persian: String { match.entries.first.map { concept.persian[$0.term].text } ?? "" }
  private var expected: [String] { usable.map(\.text) }
  /// Whether the house itself put the term into its glossary.
  private var isHouseTerm: Bool { usable.contains { !text.advisorySources.contains($0.source) } }

  func unwanted(_ hit: RenderingSearch.Hit) -> Finding {
    let found = String(decoding: Array(bead.target.utf8)[hit.place], as: UTF8.self)
    let better = expected.first
    return Finding(
      .forbiddenTerm, .error, bead: bead.index, persian: persian, expected: expected, found: found,
      message: "“\(found)” is \(hit.rendering.status.rawValue) for \(persian)"
        + (better.map { "; use “\($0)”" } ?? ""),
      sourceRange: match.range, targetRange: hit.place, suggestion: better,
      confidence: match.confidence)
  }

  /// The finding for a word that was meant to be the name.
  ///
  /// A word that is itself an attested name is probably another person's or place's; what only sounds
  /// like the name may be one that the glossary does not know.
  func misspelt(_ word: NearMiss.Word, isNear: Bool) -> Finding {
    let nearest = word.wanted.isEmpty ? expected.first ?? "" : word.wanted
    let isOtherName = text.attestedWords.contains(EnglishFolding.key(word.text))
    let isDoubtful = isOtherName || !isNear
    let severity: Severity =
      isHouseTerm ? (isDoubtful ? .warning : .error) : (isDoubtful ? .info : .warning)
    return Finding(
      .misspelledName, severity, bead: bead.index, persian: persian, expected: expected,
      found: word.text,
      message: "“\(word.text)” for \(persian); the glossary spells it “\(nearest)”",
      sourceRange: match.range, targetRange: word.range,
      suggestion: word.wanted.isEmpty ? nil : word.wanted,
      confidence: match.confidence * (isDoubtful ? 0.5 : 0.9))
  }

  /// The finding for a term without any rendering in sight.
  func absent(wasMentioned: Bool) -> Finding? {
    let wording = expected.prefix(3).map { "“\($0)”" }.joined(separator: " or ")
    // An office or body with a common noun for a name (parliament) is translated in many ways.
    let isName = concept.kind.isName && expected.contains { $0.first?.isUppercase ?? false }
    // A name mentioned just before may have become a pronoun; an ambiguous word may be no term at all.
    let isDoubtful =
      wasMentioned || match.isAmbiguous || match.manner == .variant
      || (!isHouseTerm && persian.unicodeScalars.count < 5)
    let severity: Severity = isHouseTerm && !isDoubtful ? .warning : .info
    return Finding(
      isName ? .missingTerm : .termNotAsGlossary, isName && !isDoubtful ? .warning : severity,
      bead: bead.index, persian: persian, expected: expected,
      message: isName
        ? "no rendering of \(persian) found; expected \(wording)"
        : "\(persian) is not rendered as the glossary says: \(wording)",
      sourceRange: match.range,
      confidence: match.confidence * (isDoubtful ? 0.4 : isHouseTerm ? 0.85 : 0.6))
  }
}
