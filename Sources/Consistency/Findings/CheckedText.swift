import EnglishText
import Model
import TermRecognition

/// A whole translation under examination.
package struct CheckedText: Sendable {
  /// The beads, in order.
  package let beads: [CheckedBead]
  /// The terms that were looked for.
  package let index: TermIndex
  /// The sources of terms that advise but do not bind: what comes with Vazhe.
  package let advisorySources: Set<String>
  /// The words of all English names of the termbase, folded: a word that is one of them is no misspelling.
  let attestedWords: Set<String>

  /// Examines the pairs of a translation with the terms of an index.
  ///
  /// Terms are recognised over the whole source, for a homograph's meaning shows in its document.
  package init(
    pairs: [(source: String, target: String)], index: TermIndex, advisorySources: Set<String> = []
  ) {
    self.index = index
    self.advisorySources = advisorySources
    attestedWords = Set(
      index.concepts.lazy.filter(\.kind.isName).flatMap(\.english).filter { !$0.status.isUnwanted }
        .flatMap { EnglishTokens.tokens(of: $0.text).map(\.text) })
    let recognizer = TermRecognizer(index: index)
    // A line end between beads keeps any term from reaching across.
    let matches = recognizer.matches(in: pairs.map(\.source).joined(separator: "\n.\n"))
    var beads: [CheckedBead] = []
    var next = matches.startIndex
    var start = 0
    for (number, pair) in pairs.enumerated() {
      let end = start + pair.source.utf8.count
      var terms: [TermMatch] = []
      while next < matches.endIndex, matches[next].range.lowerBound < end {
        terms.append(matches[next].shifted(by: -start))
        next += 1
      }
      beads.append(
        CheckedBead(index: number, source: pair.source, target: pair.target, terms: terms))
      start = end + 3
    }
    self.beads = beads
  }

  /// The concept of a match.
  package func concept(of entry: TermIndex.Entry) -> Concept { index.concepts[entry.concept] }
}
