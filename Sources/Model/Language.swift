/// A language as Vazhe tells languages apart: by the base of its BCP 47 tag.
///
/// `fa` and `fa-IR` are Iranian Persian; `prs` and `fa-AF` are Dari. The two share all text rules and
/// differ in vocabulary and spelling only.
package enum Language: Hashable, Sendable {
  case persian
  case dari
  case english
  /// Any other language, by its tag in lower case.
  case other(String)

  /// Reads a BCP 47 tag (`fa`, `fa-IR`, `prs`, `fa-AF`, `en-GB`), ignoring case and `_` for `-`.
  ///
  /// Returns `nil` when the tag is not well formed (RFC 5646, section 2.1: subtags of one to eight
  /// ASCII letters and digits, the first of two to eight letters).
  package init?(tag: String) {
    let subtags = tag.lowercased().replacing("_", with: "-").split(
      separator: "-", omittingEmptySubsequences: false)
    guard let base = subtags.first, (2...8).contains(base.utf8.count),
      base.utf8.allSatisfy({ (97...122).contains($0) }),
      subtags.allSatisfy({ subtag in
        (1...8).contains(subtag.utf8.count)
          && subtag.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
      })
    else { return nil }
    switch base {
    case "prs", "dari": self = .dari
    case "fa", "pes", "fas", "per":
      self = subtags.dropFirst().contains("af") ? .dari : .persian
    case "en", "eng": self = .english
    default: self = .other(subtags.joined(separator: "-"))
    }
  }

  /// The canonical tag: `fa`, `prs`, `en`, or the other language's own.
  package var tag: String {
    switch self {
    case .persian: "fa"
    case .dari: "prs"
    case .english: "en"
    case .other(let tag): tag
    }
  }

  /// Whether the language is Persian in any of its varieties.
  package var isPersian: Bool { self == .persian || self == .dari }
}
