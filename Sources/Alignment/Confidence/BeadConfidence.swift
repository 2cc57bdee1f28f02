/// How sure it is that a bead is right.
///
/// Logistic regressions, fitted to beads of news, health texts, stories, a legal text and alpinists'
/// reports, whole and cut to 3 to 40 segments, and to texts that have nothing to do with each other; see
/// EVALUATION.md. What is left out of account makes posterior probabilities too high, texts that are no
/// translations make them meaningless, and beads of many segments are wrong more often than they look.
enum BeadConfidence {
  /// The confidence in a bead, from 0 to 1.
  ///
  /// - Parameters:
  ///   - place: What is known of the bead.
  ///   - text: The probability that the texts are translations of each other.
  ///   - hasLexicon: Whether a lexicon of the two languages helped; without one, words were learnt from the
  ///     very alignment that is judged, and agree too easily.
  /// - Returns: The probability that the bead is right.
  static func confidence(
    of place: AlignmentEvidence.Place, text: Double, hasLexicon: Bool
  ) -> Double {
    let bounded = min(max(place.posterior, 1e-4), 1 - 1e-4)
    let logit = Mathematics.log(bounded / (1 - bounded))
    let doubt = Mathematics.log(max(text, 1e-9))
    let shape = place.bead.shape
    guard place.bead.isPairing else {
      return logistic(1.4 + 0.24 * logit + 1.4 * doubt)
    }
    var sum = (hasLexicon ? -0.7 : -1.1) + 0.53 * logit + 1.7 * doubt + 0.94 * place.agreement.share
    if shape.source + shape.target == 2 { sum += 0.53 }
    if shape.source + shape.target > 3 { sum -= 1.1 }
    return logistic(sum)
  }

  /// The probability that two texts are translations of each other, by how the words of their beads agree
  /// and the share of the segments that have a counterpart; from 0 to 1.
  static func text(agreement: Agreement, paired: Double) -> Double {
    logistic(20 * (agreement.share * paired - 0.3))
  }

  private static func logistic(_ logit: Double) -> Double { 1 / (1 + Mathematics.exp(-logit)) }
}
