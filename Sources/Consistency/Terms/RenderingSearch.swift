import EnglishText
import Model
import TermRecognition

/// Looks for what became of a term in its bead and next to it.
struct RenderingSearch {
  let text: CheckedText

  /// A rendering and where it stands.
  struct Hit {
    var rendering: Term
    var place: Range<Int>
  }

  /// The renderings of a match's concepts, best first.
  func renderings(of match: TermMatch) -> [Term] {
    match.entries.flatMap { text.concept(of: $0).english }.enumerated().sorted {
      ($0.element.status.rank, $0.offset) < ($1.element.status.rank, $1.offset)
    }.map(\.element)
  }

  /// The first of some renderings that stands in a bead's translation.
  func hit(of renderings: [Term], in bead: CheckedBead) -> Hit? {
    for rendering in renderings {
      if let place = RenderingFinder.places(of: rendering.text, in: bead.targetTokens).first {
        return Hit(rendering: rendering, place: place)
      }
    }
    return nil
  }

  /// Whether a shorter form of a rendering stands in a bead: the surname for the full name, the
  /// initials or the last words for an organisation or office.
  func hasShortForm(of renderings: [Term], kind: TermKind, in bead: CheckedBead) -> Bool {
    renderings.contains { rendering in
      let words = EnglishTokens.tokens(of: rendering.text).filter { $0.kind != .mark }
      guard words.count > 1 else { return false }
      if kind == .person {
        return words.last.map { !RenderingFinder.places(of: [$0], in: bead.targetTokens).isEmpty }
          ?? false
      }
      let initials = String(words.filter(\.isCapitalised).compactMap(\.text.first))
      return initials.count > 1
        && bead.targetTokens.contains { $0.isAllCaps && $0.text == initials }
    }
  }

  /// Whether a rendering stands in the translation of a bead nearby.
  ///
  /// Sentences are cut differently in two languages, so a term may move by one bead.
  func isNearby(_ renderings: [Term], bead: CheckedBead) -> Bool {
    [bead.index - 1, bead.index + 1].contains { index in
      text.beads.indices.contains(index) && text.beads[index].index == index
        && hit(of: renderings, in: text.beads[index]) != nil
        && !text.beads[index].terms.contains { sharesConcept($0, with: renderings) }
    }
  }

  /// Whether one of the beads before speaks of the term, so that a pronoun may stand for it here.
  func wasMentioned(
    _ renderings: [Term], before bead: CheckedBead, within distance: Int = 3
  ) -> Bool {
    (max(0, bead.index - distance)..<bead.index).contains { index in
      hit(of: renderings, in: text.beads[index]) != nil
    }
  }

  private func sharesConcept(_ match: TermMatch, with renderings: [Term]) -> Bool {
    let texts = Set(renderings.map(\.text))
    return match.entries.contains { entry in
      text.concept(of: entry).english.contains { texts.contains($0.text) }
    }
  }
}
