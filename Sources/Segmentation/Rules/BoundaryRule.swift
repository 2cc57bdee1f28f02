/// One rule of where sentences end: a stop with what stands before and after it, and the verdict.
///
/// As in SRX 2.0, rules are tried in order and the first that fits decides. A rule says of each side which
/// classes fit; the classes of words are lists (``WordLists``). Each class can be written out as a regular
/// expression, so that the rules can be exported to SRX, and rules read from SRX can stand beside these.
struct BoundaryRule: Sendable {
  /// Whether a sentence ends here.
  let breaks: Bool
  /// The stops that the rule is about.
  let stops: StopKinds
  /// What may stand before the stop.
  let before: Preceding
  /// What may stand after the stop, its closing marks and the space.
  let after: Following
  /// Whether white space must follow; `nil` for either.
  let isSpaced: Bool?
  /// Whether a closing quotation mark or bracket must stand between the stop and what follows.
  let isClosed: Bool?

  private init(
    breaks: Bool, _ stops: StopKinds, before: Preceding, after: Following, spaced: Bool?,
    closed: Bool?
  ) {
    self.breaks = breaks
    self.stops = stops
    self.before = before
    self.after = after
    isSpaced = spaced
    isClosed = closed
  }

  /// A rule that ends the sentence.
  static func breaking(
    _ stops: StopKinds, before: Preceding = .anything, after: Following = .anything,
    spaced: Bool? = true, closed: Bool? = nil
  ) -> BoundaryRule {
    BoundaryRule(
      breaks: true, stops, before: before, after: after, spaced: spaced, closed: closed)
  }

  /// A rule that goes on with the sentence.
  static func joining(
    _ stops: StopKinds, before: Preceding = .anything, after: Following = .anything,
    spaced: Bool? = true, closed: Bool? = nil
  ) -> BoundaryRule {
    BoundaryRule(
      breaks: false, stops, before: before, after: after, spaced: spaced, closed: closed)
  }

  /// Whether the rule is about this place.
  func fits(_ place: StopContext) -> Bool {
    !stops.isDisjoint(with: place.stop) && !before.isDisjoint(with: place.before)
      && !after.isDisjoint(with: place.after) && (isSpaced ?? place.isSpaced) == place.isSpaced
      && (isClosed ?? place.isClosed) == place.isClosed
  }
}

/// All that the rules know about one stop.
struct StopContext {
  var stop: StopKinds
  var before: Preceding
  var after: Following
  /// Whether white space follows the stop and its closing marks.
  var isSpaced: Bool
  /// Whether a closing quotation mark or bracket belongs to the stop.
  var isClosed: Bool
}
