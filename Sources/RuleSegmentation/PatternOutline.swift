/// What can be told of a regular expression without running it: how long its matches are, and in what they end.
///
/// With it the segmenter looks back no farther than a pattern reaches, and only from places that a pattern
/// can end at. A pattern with anything that is not understood here has no outline and is run in full.
struct PatternOutline: Equatable {
  /// The most UTF-16 units that a match has; `nil` for any number.
  var longest: Int?
  /// Whether a match may have no letters.
  var isNullable: Bool
  /// Patterns of one character each, one of which fits the last character of any match that has one.
  var endings: Set<String>

  /// What matches the empty text only: an assertion.
  static let empty = PatternOutline(longest: 0, isNullable: true, endings: [])

  /// What fits exactly one character.
  static func character(_ pattern: String) -> PatternOutline {
    PatternOutline(longest: 2, isNullable: false, endings: [pattern])
  }

  /// Reads a pattern, in linear time; `nil` when something in it is not understood.
  init?(_ pattern: String) {
    var parser = PatternParser(pattern)
    guard let outline = parser.outline() else { return nil }
    self = outline
  }

  private init(longest: Int?, isNullable: Bool, endings: Set<String>) {
    self.longest = longest
    self.isNullable = isNullable
    self.endings = endings
  }

  /// This and then another.
  func followed(by next: PatternOutline) -> PatternOutline {
    PatternOutline(
      longest: Self.sum(longest, next.longest), isNullable: isNullable && next.isNullable,
      endings: next.isNullable ? endings.union(next.endings) : next.endings)
  }

  /// This or another.
  func or(_ other: PatternOutline) -> PatternOutline {
    PatternOutline(
      longest: longest.flatMap { own in other.longest.map { max(own, $0) } },
      isNullable: isNullable || other.isNullable, endings: endings.union(other.endings))
  }

  /// This, a number of times; `nil` for no limit.
  func repeated(from least: Int, to most: Int?) -> PatternOutline {
    var total: Int?
    if longest == 0 || most == 0 {
      total = 0
    } else if let longest, let most {
      let (product, overflow) = longest.multipliedReportingOverflow(by: most)
      total = overflow ? nil : product
    }
    return PatternOutline(
      longest: total, isNullable: isNullable || least == 0, endings: most == 0 ? [] : endings)
  }

  private static func sum(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : sum
  }
}
