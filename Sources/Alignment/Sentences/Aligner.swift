import Model

/// Aligns the segments of a text with those of its translation.
///
/// Four passes: the first knows lengths and seeds (equal numbers, names that sound alike, the lexicon);
/// each later one also knows the words of the beads before it, see ``LexicalModel``. The last gives
/// the path of the greatest expected number of right beads, with their probabilities.
///
/// Time is quadratic in the segments up to ``AlignerConfiguration/fullSearchLimit`` and linear beyond;
/// memory likewise. Results do not depend on anything but the input.
package struct Aligner: Sendable {
  /// How to align.
  package var configuration: AlignerConfiguration

  /// Makes an aligner.
  package init(configuration: AlignerConfiguration = AlignerConfiguration()) {
    self.configuration = configuration
  }

  /// Aligns two texts, given as segments.
  ///
  /// The beads cover every index of either side once, in order. Segments without text are omissions
  /// of their own, or part of the bead whose segments enclose them.
  package func align(
    source: [String], target: [String], lexicon: BilingualLexicon = BilingualLexicon()
  ) -> [Bead] {
    aligned(source: source, target: target, lexicon: lexicon, constraints: .none)
  }

  /// Aligns two texts around what is known already; see ``AlignmentConstraints``.
  ///
  /// Throws the ``AlignmentConstraints/problem(sourceCount:targetCount:)`` of the constraints, if any.
  package func align(
    source: [String], target: [String], lexicon: BilingualLexicon = BilingualLexicon(),
    constraints: AlignmentConstraints
  ) throws(AlignmentConstraintProblem) -> [Bead] {
    if let problem = constraints.problem(sourceCount: source.count, targetCount: target.count) {
      throw problem
    }
    return aligned(source: source, target: target, lexicon: lexicon, constraints: constraints)
  }

  private func aligned(
    source: [String], target: [String], lexicon: BilingualLexicon,
    constraints: AlignmentConstraints
  ) -> [Bead] {
    let left = ReadSegments(source, paragraphs: constraints.sourceParagraphs)
    let right = ReadSegments(target, paragraphs: constraints.targetParagraphs)
    let stretches = Stretch.stretches(
      of: constraints, sourceCount: source.count, targetCount: target.count)
    let counted = stretches.map { $0.counted(source: left.before, target: right.before) }
    let beads: [(bead: CandidateBead, probability: Double)]
    if left.indices.isEmpty || right.indices.isEmpty {
      beads = Aligner.omissions(left.indices.count, right.indices.count)
    } else {
      beads = search(left, right, lexicon, counted)
    }
    return BeadSpread(source: left, target: right).spread(beads, stretches, counted)
  }

  private static func omissions(
    _ sourceCount: Int, _ targetCount: Int
  ) -> [(bead: CandidateBead, probability: Double)] {
    (0..<sourceCount).map {
      (
        CandidateBead(sourceStop: $0 + 1, targetStop: 0, shape: BeadShape(source: 1, target: 0)), 1
      )
    }
      + (0..<targetCount).map {
        (
          CandidateBead(
            sourceStop: sourceCount, targetStop: $0 + 1, shape: BeadShape(source: 0, target: 1)),
          1
        )
      }
  }

  // MARK: Passes

  private func search(
    _ source: ReadSegments, _ target: ReadSegments, _ lexicon: BilingualLexicon,
    _ stretches: [Stretch]
  ) -> [(bead: CandidateBead, probability: Double)] {
    let isForward = configuration.sourceLanguage.isPersian
    let persianPhrases = PhraseTable(lexicon.entries.lazy.map(\.persian))
    let englishPhrases = PhraseTable(lexicon.entries.lazy.map(\.english))
    let sourceText = SideText(
      source.texts, language: configuration.sourceLanguage,
      phrases: isForward ? persianPhrases : englishPhrases)
    let targetText = SideText(
      target.texts, language: configuration.targetLanguage,
      phrases: isForward ? englishPhrases : persianPhrases)
    let seeds = SeedFinder.seeds(
      source: sourceText, sourceLanguage: configuration.sourceLanguage, target: targetText,
      targetLanguage: configuration.targetLanguage, lexicon: lexicon)
    var paragraphs: (source: Paragraphs, target: Paragraphs)?
    if let left = source.paragraphs, let right = target.paragraphs { paragraphs = (left, right) }
    let passes = AlignmentPasses(
      configuration: configuration, source: sourceText, target: targetText, seeds: seeds,
      stretches: stretches, paragraphs: paragraphs)
    return passes.run()
  }
}
