import Similarity

extension JointModel {
  /// How likely an English name renders a Persian one, 0…1: half of the pairs at 0.5 do.
  ///
  /// A logistic model over the joint probability given the English letters, the letters' surroundings,
  /// the rules' cost (``NameMatch``) and the distance of the skeletons. It was fitted on pairs of names
  /// from public sources (not part of the project), true ones against chance and near misses.
  /// O(|Persian| · |English|).
  package func matchScore(persian: String, english: String) -> Double {
    let codes = known(NameSymbols(persian)).codes
    return matchScore(
      codes: codes, context.prediction(codes), PreparedPersianName(persian),
      PreparedEnglishName(english))
  }

  /// The same for names that are prepared: the letters that the model knows of the Persian one, and what is
  /// predicted of them, serve all English names.
  func matchScore(
    codes: [UInt8], _ prediction: ContextModel.Prediction, _ persian: PreparedPersianName,
    _ english: PreparedEnglishName
  ) -> Double {
    let letters = EnglishLetters.symbols(english.codes)
    guard !codes.isEmpty, !letters.isEmpty else { return NameMatch.score(persian, english) }
    let evidence = matchEvidence(codes, letters, prediction, (persian, english))
    var odds = MatchWeights.bias
    for (value, weight) in zip(evidence, MatchWeights.all) { odds += weight * value }
    return 1 / (1 + Double(Exponential.of(-odds)))
  }

  /// What speaks for and against a pair, in the order of ``MatchWeights/all``.
  private func matchEvidence(
    _ codes: [UInt8], _ letters: [UInt8], _ prediction: ContextModel.Prediction,
    _ rules: (PreparedPersianName, PreparedEnglishName)
  ) -> [Float] {
    let alignment = alignment(of: codes, letters)
    let persianCount = Float(codes.count)
    let englishCount = Float(letters.count)
    let both = persianCount + englishCount
    let name = self.letters.score(letters.lazy.map { UInt16($0) + 1 })
    var context = (
      ahead: MatchWeights.strangeContext * persianCount,
      behind: MatchWeights.strangeContext * persianCount
    )
    if alignment.strangers == 0 {
      context = contextScore(alignment.units, letters, prediction)
    }
    let left = Skeleton.persianClasses(rules.0.codes).map { UInt32($0.rawValue) }
    let right = Skeleton.englishClasses(rules.1.codes).map { UInt32($0.rawValue) }
    let farthest = max(left.count, right.count, 1)
    let distance = EditDistance.between(left, right, limit: farthest) ?? farthest
    return [
      (alignment.score - name) / both,
      (context.ahead + context.behind) / persianCount,
      origin.score(alignment.units),
      NameMatch.cost(rules.0, rules.1) / (both / 2 + 1),
      Float(distance) / Float(farthest),
      1 / both,
      abs(NaturalLogarithm.of(englishCount / persianCount)),
      alignment.score / (both * both),
    ]
  }

  private enum MatchWeights {
    static let bias: Float = 7.514
    static let all: [Float] = [3.056, 0.32, 0.104, -1.289, -1.236, -38.324, 2.662, -3.986]
    /// The surroundings' score of a Persian letter in a pair that has strangers.
    static let strangeContext: Float = -4
  }
}
