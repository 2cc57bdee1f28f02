/// What is known of the beads of an alignment.
struct AlignmentEvidence: Sendable {
  /// What is known of one bead.
  struct Place: Sendable {
    /// The bead.
    let bead: CandidateBead
    /// Its posterior probability among all alignments of the two texts.
    let posterior: Double
    /// How its words agree.
    let agreement: Agreement
  }

  /// The beads, in order.
  let places: [Place]
  /// How the words of all beads agree.
  let agreement: Agreement
  /// The share of the segments that have a counterpart.
  let paired: Double
  /// The probability that the texts are translations of each other.
  let textConfidence: Double
  /// Whether a lexicon of the two languages helped.
  let hasLexicon: Bool

  /// Fewer words with known translations than this tell nothing of languages without a lexicon.
  private static let leastWords = 20.0
  /// The confidence in texts of which nothing can be told.
  private static let unknownText = 0.9

  /// Judges beads.
  ///
  /// Linear in the words and their seeds.
  init(
    _ beads: [(bead: CandidateBead, probability: Double)], source: SideText, target: SideText,
    seeds: [SeedPair], hasLexicon: Bool
  ) {
    var counter = AgreementCounter(source: source, target: target, seeds: seeds)
    var whole = Agreement()
    var pairedSegments = 0
    places = beads.map { bead, probability in
      let agreement = counter.agreement(of: bead)
      whole += agreement
      if bead.isPairing { pairedSegments += bead.shape.source + bead.shape.target }
      return Place(bead: bead, posterior: probability, agreement: agreement)
    }
    agreement = whole
    self.hasLexicon = hasLexicon
    paired = Double(pairedSegments) / Double(max(source.count + target.count, 1))
    if whole.count < AlignmentEvidence.leastWords && !hasLexicon {
      textConfidence = AlignmentEvidence.unknownText
    } else {
      textConfidence = BeadConfidence.text(agreement: whole, paired: paired)
    }
  }

  /// The beads with the confidence in each.
  var scored: [(bead: CandidateBead, probability: Double)] {
    places.map { place in
      (
        place.bead,
        BeadConfidence.confidence(of: place, text: textConfidence, hasLexicon: hasLexicon)
      )
    }
  }
}
