import Model

/// Links the words of aligned Persian and English segments, and learns which words translate which.
///
/// Two hidden Markov models, one in each direction (``DirectedWordModel``), that agree: what one counts
/// is weighed by what the other believes (Liang, Taskar and Klein, Alignment by agreement, 2006). Seeds
/// from a lexicon, equal numbers and names that sound alike enter as pseudo-counts, so that the
/// sixteen pairs of one article can be linked too. Results depend on nothing but the input.
package struct WordAligner: Sendable {
  /// How the links of the two directions are made one.
  package enum Symmetrisation: Hashable, Sendable {
    /// Only links that both directions make: for names.
    case intersection
    /// Those, and neighbours of them that one direction makes, and what is left of words without a
    /// link (grow-diag-final-and; Koehn et al. 2005): for terms of several words.
    case growDiagonalFinalAnd
  }

  /// How the links of the two directions are made one.
  package var symmetrisation: Symmetrisation
  /// The rounds without regard to positions, then those with it.
  package var rounds: (independent: Int, chained: Int)

  /// Makes an aligner.
  package init(
    symmetrisation: Symmetrisation = .growDiagonalFinalAnd,
    rounds: (independent: Int, chained: Int) = (4, 4)
  ) {
    self.symmetrisation = symmetrisation
    self.rounds = rounds
  }

  /// Links the words of segment pairs.
  ///
  /// Token indices are those of `Folding.fold(_:).tokens()` and `EnglishTokens.tokens(of:)`. Time is
  /// linear in the number of pairs and cubic in their length; pairs of more than 90,000 token pairs
  /// get no links.
  package func align(
    _ pairs: [(persian: String, english: String)], lexicon: BilingualLexicon = BilingualLexicon()
  ) -> WordAlignment {
    let corpus = TokenCorpus(pairs, lexicon: lexicon)
    var forward = DirectedWordModel(corpus, isForward: true)
    var backward = DirectedWordModel(corpus, isForward: false)
    let total = max(rounds.independent, 1) + max(rounds.chained, 0)
    for round in 0..<total {
      learn(corpus, &forward, &backward, useJumps: round >= max(rounds.independent, 1))
    }
    var links: [[WordLink]] = []
    var counts = [Double](repeating: 0, count: corpus.table.count)
    var unused = [Double](repeating: 0, count: 2 * DirectedWordModel.reach + 1)
    let useJumps = rounds.chained > 0
    for segment in 0..<corpus.count {
      let left = forward.posteriors(
        corpus, segment: segment, useJumps: useJumps, jumpCounts: &unused)
      let right = backward.posteriors(
        corpus, segment: segment, useJumps: useJumps, jumpCounts: &unused)
      let found = LinkGrid(
        sourceCount: corpus.sourceStarts[segment + 1] - corpus.sourceStarts[segment],
        targetCount: corpus.targetStarts[segment + 1] - corpus.targetStarts[segment],
        forward: left, backward: right
      ).links(symmetrisation)
      let width = corpus.targetStarts[segment + 1] - corpus.targetStarts[segment]
      for link in found {
        let flat = corpus.pairStarts[segment] + link.source * width + link.target
        counts[Int(corpus.pairs[flat])] += link.probability
      }
      links.append(found)
    }
    return WordAlignment(links: links, table: WordAligner.table(corpus, counts))
  }

  private func learn(
    _ corpus: TokenCorpus, _ forward: inout DirectedWordModel,
    _ backward: inout DirectedWordModel, useJumps: Bool
  ) {
    var forwardCounts = [Double](repeating: 0, count: corpus.table.count)
    var backwardCounts = forwardCounts
    var forwardJumps = [Double](repeating: 0, count: 2 * DirectedWordModel.reach + 1)
    var backwardJumps = forwardJumps
    for segment in 0..<corpus.count {
      let left = forward.posteriors(
        corpus, segment: segment, useJumps: useJumps, jumpCounts: &forwardJumps)
      let right = backward.posteriors(
        corpus, segment: segment, useJumps: useJumps, jumpCounts: &backwardJumps)
      guard left.count == right.count else { continue }
      let base = corpus.pairStarts[segment]
      for place in left.indices {
        // The geometric mean: agreement counts, and a word that one side never links keeps a chance.
        let count = (left[place] * right[place]).squareRoot()
        let pair = Int(corpus.pairs[base + place])
        forwardCounts[pair] += count
        backwardCounts[pair] += count
      }
    }
    forward.maximise(
      corpus, counts: forwardCounts, jumpCounts: forwardJumps, useJumps: useJumps)
    backward.maximise(
      corpus, counts: backwardCounts, jumpCounts: backwardJumps, useJumps: useJumps)
  }

  private static func table(_ corpus: TokenCorpus, _ counts: [Double]) -> LexicalTable {
    var sourceTotals = [Double](repeating: 0, count: corpus.source.vocabulary.count)
    var targetTotals = [Double](repeating: 0, count: corpus.target.vocabulary.count)
    for pair in counts.indices {
      sourceTotals[corpus.table.source(of: pair)] += counts[pair]
      targetTotals[corpus.table.target(of: pair)] += counts[pair]
    }
    var entries: [LexicalTable.Entry] = []
    for pair in counts.indices where counts[pair] > 0.01 {
      let left = corpus.table.source(of: pair)
      let right = corpus.table.target(of: pair)
      entries.append(
        LexicalTable.Entry(
          persian: corpus.source.vocabulary[left].text,
          english: corpus.target.vocabulary[right].text, count: counts[pair],
          englishGivenPersian: counts[pair] / sourceTotals[left],
          persianGivenEnglish: counts[pair] / targetTotals[right]))
    }
    return LexicalTable(entries)
  }
}
