/// What the words say about every bead within a band.
///
/// For groups of neighbours of each size on the side that predicts, and for each single segment of the
/// other side, the sum over its words of `log(λ + (1−λ)·P(w | group)/P(w))`; see ``LexicalModel``. A
/// bead's evidence is the sum over its segments, so that every shape is a few additions. Only words
/// that a group can predict at all cost time: the others add a constant.
struct WordEvidence: Sendable {
  /// The evidence of target segments given source groups of one to four, by node of the band.
  let forward: [SIMD4<Float>]
  /// The evidence of source segments given target groups of one to four, by node of the band.
  let backward: [SIMD4<Float>]
}

/// Computes the evidence of words within any part of the search space.
struct EvidenceReckoner: Sendable {
  private let forward: EvidenceDirection
  private let backward: EvidenceDirection

  /// Learns from beads; without any, from seeds alone.
  ///
  /// In a `coarse` text, where segments are pages, words that most pages hold are left out.
  init(
    source: SideText, target: SideText, seeds: [SeedPair], beads: [CandidateBead], rounds: Int,
    isCoarse: Bool = false
  ) {
    let words = BeadWords(beads: beads, source: source, target: target, seeds: seeds)
    (forward, backward) = Parallel.both {
      let model = LexicalModel(
        words, source: source, target: target, seeds: seeds, direction: .targetFromSource,
        rounds: rounds)
      return EvidenceDirection(
        model: model, beads: words, given: source, predicted: target, isCoarse: isCoarse)
    } _: {
      let model = LexicalModel(
        words, source: source, target: target, seeds: seeds, direction: .sourceFromTarget,
        rounds: rounds)
      return EvidenceDirection(
        model: model, beads: words, given: target, predicted: source, isCoarse: isCoarse)
    }
  }

  /// The evidence of all nodes of a band.
  ///
  /// The node (i, j) stands for segments i − 1 and j − 1.
  func evidence(band: Band, scratch: inout Scratch) -> WordEvidence {
    WordEvidence(
      forward: forward.fill(band: band, scratch: &scratch.forward),
      backward: backward.fill(band: band, scratch: &scratch.backward))
  }

  /// The same, each direction on a core of its own.
  func parallelEvidence(band: Band) -> WordEvidence {
    let (forward, backward) = Parallel.both {
      var scratch = EvidenceScratch(predicted: self.forward.predictedWords)
      return self.forward.fill(band: band, scratch: &scratch)
    } _: {
      var scratch = EvidenceScratch(predicted: self.backward.predictedWords)
      return self.backward.fill(band: band, scratch: &scratch)
    }
    return WordEvidence(forward: forward, backward: backward)
  }

  /// Room to reckon in, to be used by one band after the other.
  struct Scratch {
    fileprivate var forward: EvidenceScratch
    fileprivate var backward: EvidenceScratch
  }

  /// Makes room.
  func scratch() -> Scratch {
    Scratch(
      forward: EvidenceScratch(predicted: forward.predictedWords),
      backward: EvidenceScratch(predicted: backward.predictedWords))
  }
}
