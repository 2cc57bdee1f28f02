extension JointModel {
  /// What every part of the model counts when the renderings of a name are ranked.
  ///
  /// The weights of a log-linear model over the best renderings, fitted by cross-validation on a list of
  /// 14,000 names from public sources (not part of the project) to maximise the right one's probability.
  enum Weights {
    static let forward: Float = 0.18
    static let backward: Float = 0.16
    static let letters: Float = 0.15
    static let length: Float = 0.22
    static let context: Float = 0.45
    static let origin: Float = 0.48
    /// For ln of what the ways beside the best one add to a rendering's probability.
    static let surplus: Float = 2.3
    /// For each letter of the words that are attested in a rendering of several words.
    static let attestedLetter: Float = 0.3
    /// Against a vowel that a vowel mark says is another.
    static let contradiction: Float = 4
    /// For what the user's own pairs add.
    static let adaptation: Float = 0.8
    /// For a rendering whose words are all among the names given beside the pairs.
    static let attested: Float = 1.5
  }
}
