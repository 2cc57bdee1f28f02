import Model

/// How the text of a language runs.
enum WritingDirection {
  /// The value of `dir`: `rtl` for languages written from right to left, or `auto` where that depends on
  /// the script.
  static func attribute(of language: Language) -> String {
    switch language {
    case .persian, .dari: "rtl"
    case .english: "ltr"
    case .other: "auto"
    }
  }
}
