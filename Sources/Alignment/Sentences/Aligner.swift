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
    let sourceIndices = source.indices.filter { Aligner.hasText(source[$0]) }
    let targetIndices = target.indices.filter { Aligner.hasText(target[$0]) }
    let beads: [(bead: CandidateBead, probability: Double)]
    if sourceIndices.isEmpty || targetIndices.isEmpty {
      beads = Aligner.omissions(sourceIndices.count, targetIndices.count)
    } else {
      beads = search(sourceIndices.map { source[$0] }, targetIndices.map { target[$0] }, lexicon)
    }
    var spread = BeadSpread(
      sourceIndices: sourceIndices, targetIndices: targetIndices, sourceCount: source.count,
      targetCount: target.count)
    return spread.spread(beads)
  }

  private static func hasText(_ segment: String) -> Bool {
    segment.unicodeScalars.contains { !$0.properties.isWhitespace && $0.value != 0xFEFF }
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
    _ source: [String], _ target: [String], _ lexicon: BilingualLexicon
  ) -> [(bead: CandidateBead, probability: Double)] {
    let isForward = configuration.sourceLanguage.isPersian
    let persianPhrases = PhraseTable(lexicon.entries.lazy.map(\.persian))
    let englishPhrases = PhraseTable(lexicon.entries.lazy.map(\.english))
    let sourceText = SideText(
      source, language: configuration.sourceLanguage,
      phrases: isForward ? persianPhrases : englishPhrases)
    let targetText = SideText(
      target, language: configuration.targetLanguage,
      phrases: isForward ? englishPhrases : persianPhrases)
    let seeds = SeedFinder.seeds(
      source: sourceText, sourceLanguage: configuration.sourceLanguage, target: targetText,
      targetLanguage: configuration.targetLanguage, lexicon: lexicon)
    let passes = AlignmentPasses(
      configuration: configuration, source: sourceText, target: targetText, seeds: seeds)
    return passes.run()
  }
}

/// Puts the segments without text back between the beads of those with text.
private struct BeadSpread {
  let sourceIndices: [Int]
  let targetIndices: [Int]
  let sourceCount: Int
  let targetCount: Int
  private var beads: [Bead] = []
  private var nextSource = 0
  private var nextTarget = 0

  init(sourceIndices: [Int], targetIndices: [Int], sourceCount: Int, targetCount: Int) {
    self.sourceIndices = sourceIndices
    self.targetIndices = targetIndices
    self.sourceCount = sourceCount
    self.targetCount = targetCount
  }

  mutating func spread(
    _ candidates: [(bead: CandidateBead, probability: Double)]
  ) -> [Bead] {
    for (candidate, probability) in candidates {
      if let first = candidate.source.first { omitSource(until: sourceIndices[first]) }
      if let first = candidate.target.first { omitTarget(until: targetIndices[first]) }
      let sourceStop = candidate.source.last.map { sourceIndices[$0] + 1 } ?? nextSource
      let targetStop = candidate.target.last.map { targetIndices[$0] + 1 } ?? nextTarget
      beads.append(
        Bead(
          source: nextSource..<sourceStop, target: nextTarget..<targetStop,
          score: min(max(probability, 0), 1)))
      nextSource = sourceStop
      nextTarget = targetStop
    }
    omitSource(until: sourceCount)
    omitTarget(until: targetCount)
    return beads
  }

  private mutating func omitSource(until stop: Int) {
    while nextSource < stop {
      beads.append(
        Bead(source: nextSource..<(nextSource + 1), target: nextTarget..<nextTarget, score: 1))
      nextSource += 1
    }
  }

  private mutating func omitTarget(until stop: Int) {
    while nextTarget < stop {
      beads.append(
        Bead(source: nextSource..<nextSource, target: nextTarget..<(nextTarget + 1), score: 1))
      nextTarget += 1
    }
  }
}
