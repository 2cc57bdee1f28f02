import Model

/// How to align.
package struct AlignerConfiguration: Sendable {
  /// The language of the source.
  package var sourceLanguage: Language
  /// The language of the target.
  package var targetLanguage: Language
  /// How often the texts are aligned, each pass learning words from the one before; 1 to 8.
  package var passes: Int
  /// Texts of more segments than this on either side are aligned coarse to fine.
  package var fullSearchLimit: Int

  /// How much the evidence of words counts for beside length and shape.
  ///
  /// The two directions say much the same twice, so each counts for less than one.
  var wordWeight = 0.6
  /// What the evidence of lengths and words is divided by for probabilities, in a text of few segments
  /// and in one of many.
  ///
  /// The more words have been learnt, the more do they say the same over and over.
  var temperatures = (short: 1.5, long: 3.5)
  /// The probability that a bead has to promise before it is preferred to none.
  var threshold = 0.4

  /// The temperature for a text of so many segments.
  func temperature(segments: Int) -> Double {
    let share = Double(segments) / Double(segments + 200)
    return temperatures.short + (temperatures.long - temperatures.short) * share
  }

  /// Makes a configuration; with `byLength` words count for nothing.
  package init(
    sourceLanguage: Language = .persian, targetLanguage: Language = .english, passes: Int = 4,
    fullSearchLimit: Int = 1_500, byLength: Bool = false
  ) {
    if byLength { wordWeight = 0 }
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.passes = min(max(passes, 1), 8)
    self.fullSearchLimit = max(fullSearchLimit, 64)
  }
}
