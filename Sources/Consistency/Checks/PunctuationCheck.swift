import Model
import PersianText

/// Checks brackets, quotation marks and the end of the sentence against the source.
///
/// A bracket or quotation mark that is open in the source as well goes on in the next sentence. The end of
/// a headline needs no mark; a question may turn into a statement, but then a person should look.
package struct PunctuationCheck: Check {
  package static let rules: [Rule] = [.punctuation]

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    let targets = text.beads.map {
      PunctuationMarks($0.target, placeholders: $0.targetPlaceholders)
    }
    let spanned = beadsOfSpanningQuotes(targets)
    return zip(text.beads, targets)
      .filter { bead, _ in
        bead.isTranslated && bead.hasSource && Script(of: bead.target) != .persian
      }
      .flatMap { bead, target in
        let source = PunctuationMarks(bead.source, placeholders: bead.sourcePlaceholders)
        return brackets(bead, source, target)
          + (spanned.contains(bead.index) ? [] : quotes(bead, source, target))
          + [end(bead, source, target)].compactMap(\.self) + persianMarks(bead, target)
      }
  }

  /// The beads whose quotation goes on: one opens it, one of the next few closes it.
  private func beadsOfSpanningQuotes(_ targets: [PunctuationMarks]) -> Set<Int> {
    var beads: Set<Int> = []
    var opening: Int?
    for (index, marks) in targets.enumerated() where marks.openQuote != nil {
      if marks.opensQuote {
        opening = index
      } else if let start = opening, index - start <= 5 {
        beads.formUnion([start, index])
        opening = nil
      }
    }
    return beads
  }

  private func brackets(
    _ bead: CheckedBead, _ source: PunctuationMarks, _ target: PunctuationMarks
  ) -> [Finding] {
    guard source.openBrackets.isEmpty else { return [] }
    return target.openBrackets.map { range in
      let found = bead.target.slice(bytes: range)
      return Finding(
        .punctuation, .error, bead: bead.index, found: found,
        message: "the bracket “\(found)” has no partner", targetRange: range, confidence: 0.95)
    }
  }

  private func quotes(
    _ bead: CheckedBead, _ source: PunctuationMarks, _ target: PunctuationMarks
  ) -> [Finding] {
    guard source.openQuote == nil, let range = target.openQuote else { return [] }
    let found = bead.target.slice(bytes: range)
    return [
      Finding(
        .punctuation, .error, bead: bead.index, found: found,
        message: "the quotation mark \(found) has no partner", targetRange: range, confidence: 0.9)
    ]
  }

  private func end(
    _ bead: CheckedBead, _ source: PunctuationMarks, _ target: PunctuationMarks
  ) -> Finding? {
    // Only whole sentences: a word or two may be a heading or label.
    guard bead.targetTokens.contains(where: { $0.kind == .word }) else { return nil }
    if source.end == .question, !target.hasQuestion {
      let place = target.endPlace
      let found = bead.target.slice(bytes: place)
      return Finding(
        .punctuation, .warning, bead: bead.index, expected: ["?"], found: found,
        message: "the source asks a question, the translation does not", targetRange: place,
        suggestion: target.end == .stop && found == "." || found.isEmpty ? "?" : nil,
        confidence: 0.85)
    }
    if target.end == .question, !source.hasQuestion, source.end != .none {
      return Finding(
        .punctuation, .warning, bead: bead.index, found: bead.target.slice(bytes: target.endPlace),
        message: "the translation asks a question, the source does not",
        targetRange: target.endPlace, confidence: 0.7)
    }
    if source.end == .stop, target.end == .none {
      return Finding(
        .punctuation, .warning, bead: bead.index, expected: ["."],
        message: "the sentence has no mark at its end", targetRange: target.endPlace,
        suggestion: ".", confidence: 0.8)
    }
    return nil
  }

  /// Findings for Persian marks in the English.
  private func persianMarks(_ bead: CheckedBead, _ target: PunctuationMarks) -> [Finding] {
    target.persianMarks.map { range, english in
      let found = bead.target.slice(bytes: range)
      return Finding(
        .punctuation, .warning, bead: bead.index, expected: [english], found: found,
        message: "“\(found)” is a Persian mark", targetRange: range, suggestion: english,
        confidence: 0.95)
    }
  }
}
