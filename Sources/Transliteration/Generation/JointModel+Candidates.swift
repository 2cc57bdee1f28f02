extension JointModel {
  /// An English name for a Persian one.
  struct Rendering {
    /// Letters 1…26 and ``ChunkShape/gap``.
    var english: [UInt8]
    /// The units it is made of.
    var units: [UInt16]
    /// The weighted sum of all parts of the model: differences are ln of odds.
    var score: Float
  }

  /// How many partial names the search keeps.
  static let beamWidth = 40
  /// How far behind the best partial name others may lie.
  static let beamSlack: Float = 11

  /// English names for Persian letters, the best first.
  ///
  /// Letters that the model never saw are read as their nearest kin. O(letters) with a large constant:
  /// about half a millisecond a name.
  func renderings(of name: NameSymbols, limit: Int) -> [Rendering] {
    let (codes, marks) = known(name)
    return renderings(of: codes, marks, context.prediction(codes), limit: limit)
  }

  /// The same for letters that the model knows, with what is predicted of them.
  func renderings(
    of codes: [UInt8], _ marks: [UInt8], _ prediction: ContextModel.Prediction, limit: Int
  ) -> [Rendering] {
    guard !codes.isEmpty, limit > 0 else { return [] }
    var beam = JointBeam(self, width: Self.beamWidth, slack: Self.beamSlack)
    var found = beam.readings(of: codes, marks: marks).map { reading in
      let english = reading.units.flatMap { chunks.english($0) }
      return Rendering(
        english: english, units: reading.units, score: score(reading, english, codes))
    }
    Self.sort(&found)
    // The surroundings cost most to look at, so only what stands a chance is judged by them.
    found.removeLast(max(found.count - max(Self.mostJudged, limit), 0))
    for index in found.indices {
      found[index].score += contextWeight(found[index].units, found[index].english, prediction)
    }
    Self.sort(&found)
    return Array(found.prefix(limit))
  }

  /// How many of the readings found are judged by their surroundings.
  private static let mostJudged = 24

  private static func sort(_ renderings: inout [Rendering]) {
    renderings.sort {
      $0.score == $1.score
        ? $0.english.lexicographicallyPrecedes($1.english) : $0.score > $1.score
    }
  }

  /// How well an attested name renders Persian letters, on the scale of ``renderings(of:limit:)``.
  func score(_ english: [UInt8], for codes: [UInt8], _ prediction: ContextModel.Prediction) -> Float
  {
    let alignment = alignment(of: codes, english)
    let reading = JointBeam.Reading(score: alignment.score, surplus: 0, units: alignment.units)
    return score(reading, english, codes) + contextWeight(alignment.units, english, prediction)
  }

  private func contextWeight(
    _ units: [UInt16], _ english: [UInt8], _ prediction: ContextModel.Prediction
  ) -> Float {
    let context = contextScore(units, english, prediction)
    return Weights.ahead * context.ahead + Weights.behind * context.behind
  }

  /// The sum of all parts but the surroundings.
  private func score(
    _ reading: JointBeam.Reading, _ english: [UInt8], _ codes: [UInt8]
  ) -> Float {
    let units = reading.units
    var score = Weights.forward * (reading.score - reading.surplus)
    score += Weights.backward * backward.score(units.reversed())
    score += Weights.surplus * reading.surplus
    score += Weights.letters * letters.score(english.lazy.map { UInt16($0) + 1 })
    score += Weights.length * Float(english.count)
    score += Weights.origin * origin.score(units)
    score += attestedScore(english)
    score -= Weights.contradiction * Float(reading.contradictions)
    score += Weights.adaptation * adaptedScore(units, codes)
    return score
  }

  /// ln of the probability of the pieces that units make, each from its surroundings: before and after.
  func contextScore(
    _ units: [UInt16], _ english: [UInt8], _ prediction: ContextModel.Prediction
  ) -> (ahead: Float, behind: Float) {
    var ahead: Float = 0
    var behind: Float = 0
    var place = 0
    var written = 0
    var index = 0
    while index < units.count {
      let unit = units[index]
      var end = written + chunks.english(unit).count
      index += 1
      if isInsertion(unit) {
        ahead += ContextModel.leading
        behind += ContextModel.leading
        written = end
        continue
      }
      var insertion: UInt16 = 0
      if index < units.count, isInsertion(units[index]), !endsInGap(unit) {
        insertion = units[index]
        end += chunks.english(insertion).count
        index += 1
      }
      let score = prediction.score(
        piece(unit, with: insertion), at: place, in: english, written..<end)
      ahead += score.ahead
      behind += score.behind
      place += Int(chunks.widths[Int(unit)])
      written = end
    }
    return (ahead, behind)
  }

  private func endsInGap(_ unit: UInt16) -> Bool { chunks.english(unit).last == ChunkShape.gap }

  /// What it counts that words of a name are attested.
  ///
  /// That a word was in training says something in a name of several words only: for a whole name that
  /// was, the pair is known already, and the names to guess are others.
  private func attestedScore(_ english: [UInt8]) -> Float {
    let words = english.split(separator: ChunkShape.gap)
    var score: Float = 0
    if words.count > 1 {
      for word in words where lexicon.isWord(word) {
        score += Weights.attestedLetter * Float(word.count)
      }
    }
    if words.allSatisfy({ lexicon.isGiven($0) }) { score += Weights.attested }
    return score
  }

  /// The letters of a name as the model knows them; what it has no kin of is left out.
  func known(_ name: NameSymbols) -> (codes: [UInt8], marks: [UInt8]) {
    var codes: [UInt8] = []
    var marks: [UInt8] = []
    for (code, mark) in zip(name.codes, name.marks) {
      let known = fallback(code)
      if known != 0 {
        codes.append(known)
        marks.append(mark)
      }
    }
    return (codes, marks)
  }

  /// A letter that the model knows in place of one that it does not; 0 when there is none.
  func fallback(_ code: UInt8) -> UInt8 {
    var code = code
    while code != 0, chunks.units(code).isEmpty { code = NameSymbols.kin[Int(code)] }
    return code
  }
}
