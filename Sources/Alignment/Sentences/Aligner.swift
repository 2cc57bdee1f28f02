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
    aligned(source: source, target: target, lexicon: lexicon, constraints: .none).beads
  }

  /// Aligns two texts around what is known already; see ``AlignmentConstraints``.
  ///
  /// Throws the ``AlignmentConstraints/problem(sourceCount:targetCount:)`` of the constraints, if any.
  package func align(
    source: [String], target: [String], lexicon: BilingualLexicon = BilingualLexicon(),
    constraints: AlignmentConstraints
  ) throws(AlignmentConstraintProblem) -> [Bead] {
    try alignment(source: source, target: target, lexicon: lexicon, constraints: constraints).beads
  }

  /// Aligns two texts and says how far the result can be trusted.
  ///
  /// Throws the ``AlignmentConstraints/problem(sourceCount:targetCount:)`` of the constraints, if any.
  package func alignment(
    source: [String], target: [String], lexicon: BilingualLexicon = BilingualLexicon(),
    constraints: AlignmentConstraints = .none
  ) throws(AlignmentConstraintProblem) -> TextAlignment {
    if let problem = constraints.problem(sourceCount: source.count, targetCount: target.count) {
      throw problem
    }
    return aligned(source: source, target: target, lexicon: lexicon, constraints: constraints)
  }

  private func aligned(
    source: [String], target: [String], lexicon: BilingualLexicon,
    constraints: AlignmentConstraints
  ) -> TextAlignment {
    let left = ReadSegments(source, paragraphs: constraints.sourceParagraphs)
    let right = ReadSegments(target, paragraphs: constraints.targetParagraphs)
    let stretches = Stretch.stretches(
      of: constraints, sourceCount: source.count, targetCount: target.count)
    let counted = stretches.map { $0.counted(source: left.before, target: right.before) }
    guard !left.indices.isEmpty, !right.indices.isEmpty else {
      let omissions = CandidateBead.omissions(left.indices.count, right.indices.count)
      return TextAlignment(
        beads: BeadSpread(source: left, target: right)
          .spread(omissions.map { ($0, 1) }, stretches, counted),
        quality: AlignmentQuality(
          confidence: 0, agreement: 0, paired: 0, meanScore: 0, doubts: [.noText]))
    }
    let evidence = search(left, right, lexicon, counted)
    let beads = BeadSpread(source: left, target: right)
      .spread(evidence.scored, stretches, counted)
    return TextAlignment(beads: beads, quality: quality(evidence, left, right, beads))
  }

  private func quality(
    _ evidence: AlignmentEvidence, _ source: ReadSegments, _ target: ReadSegments, _ beads: [Bead]
  ) -> AlignmentQuality {
    var doubts: [AlignmentQuality.Doubt] = []
    if TextDoubts.isForeign(source.texts, configuration.sourceLanguage) {
      doubts.append(.sourceLanguage)
    }
    if TextDoubts.isForeign(target.texts, configuration.targetLanguage) {
      doubts.append(.targetLanguage)
    }
    if TextDoubts.isSameText(source.texts, target.texts, beads: evidence.places.map(\.bead)) {
      doubts.append(.sameText)
    }
    if evidence.textConfidence < 0.5 { doubts.append(.unrelated) }
    let scores = beads.lazy.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map(\.score)
    return AlignmentQuality(
      confidence: evidence.textConfidence, agreement: evidence.agreement.share,
      paired: evidence.paired, meanScore: scores.reduce(0, +) / Double(max(scores.count, 1)),
      doubts: doubts)
  }

  // MARK: Passes

  /// The beads of segments with text, with what is known of each.
  func search(
    _ source: ReadSegments, _ target: ReadSegments, _ lexicon: BilingualLexicon,
    _ stretches: [Stretch]
  ) -> AlignmentEvidence {
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
    let languages = (configuration.sourceLanguage, configuration.targetLanguage)
    return AlignmentEvidence(
      passes.run(), source: sourceText, target: targetText, seeds: seeds,
      hasLexicon: !lexicon.isEmpty && (languages.0.isPersian || languages.1.isPersian))
  }
}
