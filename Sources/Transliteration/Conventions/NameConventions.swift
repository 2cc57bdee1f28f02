/// What a newsroom has decided about its conventions; where it has not, names are written as names of that
/// kind usually are.
///
/// Conventions steer guesses only. What the glossary attests stands as it is.
package struct NameConventions: Hashable, Sendable {
  /// The values that were chosen.
  package private(set) var values: [NameConvention: String] = [:]

  /// Nothing decided.
  package static let learnt = NameConventions()
  /// What stands for an undecided convention where values are named.
  package static let learntValue = "learned"

  /// Nothing decided.
  package init() {}

  /// The value of a convention; `nil` where none was chosen.
  package subscript(convention: NameConvention) -> String? { values[convention] }

  /// Chooses a value, or leaves the convention to the model again.
  ///
  /// - Returns: Whether the convention has this value; otherwise nothing changes.
  @discardableResult
  package mutating func choose(_ value: String, for convention: NameConvention) -> Bool {
    if value == Self.learntValue {
      values[convention] = nil
      return true
    }
    guard convention.values.contains(value) else { return false }
    values[convention] = value
    return true
  }

  /// Decisions that go together.
  package enum Preset: String, CaseIterable, Sendable {
    /// As Iranians write their names.
    case iran
    /// As Afghans write their names.
    case afghanistan
    /// The romanisation of the United Nations (2012), without its marks.
    case unitedNations = "un"
    /// The transliteration of the International Journal of Middle East Studies, without its marks.
    case academic

    /// The decisions.
    package var conventions: NameConventions {
      var conventions = NameConventions()
      for pair in text.split(separator: " ") {
        let sides = pair.split(separator: "=").map(String.init)
        guard sides.count == 2, let convention = NameConvention(rawValue: sides[0]) else {
          continue
        }
        conventions.choose(sides[1], for: convention)
      }
      return conventions
    }

    private var text: String {
      switch self {
      case .iran: "qaf=gh ghayn=gh vav=v he-final=eh ye-final=i vav-long=ou ezafe=e"
      case .afghanistan: "qaf=q vav=w he-final=a ye-final=i vav-long=u ezafe=e"
      case .unitedNations:
        "khe=x ghayn=q qaf=q zhe=zh che=ch vav=v vav-long=u ye-long=i ye-final=i he-final=e"
          + " ayn=apostrophe hamza=apostrophe doubled=double ezafe=e"
      case .academic:
        "khe=kh ghayn=gh qaf=q zhe=zh che=ch vav=v vav-long=u ye-long=i ye-final=i he-final=ih"
          + " ayn=apostrophe hamza=apostrophe doubled=double ezafe=i"
      }
    }
  }
}
