import Similarity

extension JointModel {
  /// How likely an English name renders a Persian one, 0…1: half of the pairs at 0.5 do.
  ///
  /// A logistic model over the joint probability given the English letters, the letters' surroundings,
  /// the rules' cost (``NameMatch``) and the distance of the skeletons. It was fitted on pairs of names
  /// from public sources (not part of the project), true ones against chance and near misses.
  /// O(|Persian| · |English|), about 40 µs.
  package func matchScore(persian: String, english: String) -> Double {
    let codes = known(NameSymbols(persian)).codes
    let letters = EnglishLetters.symbols(english)
    guard !codes.isEmpty, !letters.isEmpty else {
      return NameMatch.score(persian: persian, english: english)
    }
    let rules = (PreparedPersianName(persian), PreparedEnglishName(english))
    let alignment = alignment(of: codes, letters)
    let persianCount = Float(codes.count)
    let englishCount = Float(letters.count)
    let both = persianCount + englishCount
    let name = self.letters.score(letters.lazy.map { UInt16($0) + 1 })
    let context =
      alignment.strangers == 0
      ? contextScore(alignment.units, codes, context.prediction(codes))
      : MatchWeights.strangeContext * persianCount
    let left = Skeleton.persianClasses(rules.0.codes).map { UInt32($0.rawValue) }
    let right = Skeleton.englishClasses(rules.1.codes).map { UInt32($0.rawValue) }
    let farthest = max(left.count, right.count, 1)
    let distance = EditDistance.between(left, right, limit: farthest) ?? farthest
    var odds = MatchWeights.bias
    odds += MatchWeights.conditional * (alignment.score - name) / both
    odds += MatchWeights.backward * backward.score(alignment.units.reversed()) / both
    odds += MatchWeights.context * context / persianCount
    odds += MatchWeights.rules * NameMatch.cost(rules.0, rules.1) / (both / 2 + 1)
    odds += MatchWeights.skeleton * Float(distance) / Float(farthest)
    odds += MatchWeights.strangers * Float(alignment.strangers) / both
    odds += MatchWeights.brevity / both
    odds += MatchWeights.lengths * abs(NaturalLogarithm.of(englishCount / persianCount))
    odds += MatchWeights.weakness * alignment.score / (both * both)
    return 1 / (1 + Double(Exponential.of(-odds)))
  }

  private enum MatchWeights {
    static let bias: Float = 10.109
    static let conditional: Float = 2.69
    static let backward: Float = 0.449
    static let context: Float = 0.538
    static let rules: Float = -1.866
    static let skeleton: Float = -0.552
    static let strangers: Float = -3.645
    static let brevity: Float = -20.336
    static let lengths: Float = 2.651
    static let weakness: Float = -4.278
    /// The surroundings' score of a Persian letter in a pair that has strangers.
    static let strangeContext: Float = -4
  }
}
