/// Searches for the Persian names that a joint model sets against an English one.
///
/// The same chunks and n-grams as ``JointBeam``, walked along the English letters.
struct PersianBeam {
  /// A Persian name that was found.
  struct Spelling {
    /// Codes of ``NameSymbols``.
    var codes: [UInt8]
    /// ln of the probability, forward and backward.
    var score: Float
  }

  private struct Hypothesis {
    var score: Float
    var state: UInt32
    var units: [UInt16]
    var codes: [UInt8]
    /// Chunks without English in a row.
    var silent: UInt8
  }

  private let model: JointModel
  private static let width = 24
  private static let slack: Float = 10
  private static let mostSilent: UInt8 = 1

  /// Searches with `model`.
  init(_ model: JointModel) { self.model = model }

  /// Spellings of English letters, the most probable first.
  func spellings(of english: [UInt8], limit: Int) -> [Spelling] {
    var open = [[Hypothesis]](repeating: [], count: english.count + 1)
    open[0] = [Hypothesis(score: 0, state: model.forward.start, units: [], codes: [], silent: 0)]
    for place in 0...english.count {
      var here = Self.pruned(open[place])
      open[place] = []
      var silent: [Hypothesis] = []
      for hypothesis in here where hypothesis.silent < Self.mostSilent {
        for unit in model.units(writing: 0) { silent.append(extended(hypothesis, by: unit)) }
      }
      here = Self.pruned(here + silent)
      if place == english.count { return finished(here, limit: limit) }
      var side = 0
      for length in 1...min(ChunkShape.longestEnglish, english.count - place) {
        side = side * ChunkShape.base + Int(english[place + length - 1])
        let units = model.units(writing: side)
        for hypothesis in here {
          for unit in units { open[place + length].append(extended(hypothesis, by: unit)) }
        }
      }
    }
    return []
  }

  private func extended(_ hypothesis: Hypothesis, by unit: UInt16) -> Hypothesis {
    let step = model.forward.step(hypothesis.state, unit)
    let isSilent = model.chunks.english(unit).isEmpty
    return Hypothesis(
      score: hypothesis.score + step.score,
      state: step.state, units: hypothesis.units + [unit],
      codes: hypothesis.codes + model.chunks.persian(unit),
      silent: isSilent ? hypothesis.silent + 1 : 0)
  }

  private static func pruned(_ hypotheses: [Hypothesis]) -> [Hypothesis] {
    guard let best = hypotheses.map(\.score).max() else { return [] }
    let sorted = hypotheses.filter { $0.score > best - slack }.sorted {
      $0.score == $1.score ? $0.units.lexicographicallyPrecedes($1.units) : $0.score > $1.score
    }
    var kept: [Hypothesis] = []
    for hypothesis in sorted where kept.count < width {
      let isKnown = kept.contains { $0.state == hypothesis.state && $0.codes == hypothesis.codes }
      if !isKnown { kept.append(hypothesis) }
    }
    return kept
  }

  private func finished(_ hypotheses: [Hypothesis], limit: Int) -> [Spelling] {
    var found: [Spelling] = []
    for hypothesis in hypotheses {
      var codes = hypothesis.codes
      while let last = codes.last, last <= NameSymbols.joiner { codes.removeLast() }
      let score =
        hypothesis.score + model.forward.step(hypothesis.state, NGramCounter.end).score
        + model.backward.score(hypothesis.units.reversed())
      guard !codes.isEmpty, !found.contains(where: { $0.codes == codes && $0.score >= score })
      else { continue }
      found.removeAll { $0.codes == codes }
      found.append(Spelling(codes: codes, score: score / 2))
    }
    found.sort {
      $0.score == $1.score ? $0.codes.lexicographicallyPrecedes($1.codes) : $0.score > $1.score
    }
    return Array(found.prefix(limit))
  }
}
