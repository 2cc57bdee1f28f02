extension JointModel {
  /// What every part of the model counts when the renderings of a name are ranked.
  ///
  /// The weights of a log-linear model over the best renderings, fitted by cross-validation on a list of
  /// 14,000 names from public sources (not part of the project) to maximise the right one's probability; those
  /// for vowel marks and the user's own pairs, of which that list has none, were set by hand.
  enum Weights {
    static let forward: Float = 0.11
    static let backward: Float = 0.29
    static let letters: Float = 0.17
    static let length: Float = 0.28
    static let ahead: Float = 0.26
    static let behind: Float = 0.19
    static let origin: Float = 0.37
    /// For ln of what the ways beside the best one add to a rendering's probability.
    static let surplus: Float = 0.94
    /// For each letter of the words that are attested in a rendering of several words.
    static let attestedLetter: Float = 0.36
    /// Against a vowel that a vowel mark says is another.
    static let contradiction: Float = 10
    /// For what the user's own pairs add.
    static let adaptation: Float = 1.2
    /// For a rendering whose words are all among the names given beside the pairs.
    static let attested: Float = 1.5
  }
}
