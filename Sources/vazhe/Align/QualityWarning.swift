import Alignment

/// Words the doubts about an alignment as a whole.
enum QualityWarning {
  /// What to tell the user; `nil` where there is no doubt.
  static func text(_ quality: AlignmentQuality) -> String? {
    guard let doubt = quality.doubts.first else { return nil }
    switch doubt {
    case .unrelated:
      return
        "these two texts do not look like translations of each other: their words hardly ever meet a known translation; see whether the right files were given"
    case .sameText:
      return "these two texts are the same text; give a text and its translation"
    case .sourceLanguage:
      return "the first text does not look like the language it is said to be in"
    case .targetLanguage:
      return "the second text does not look like the language it is said to be in"
    case .noText: return "one of these two texts has no sentences"
    }
  }
}
