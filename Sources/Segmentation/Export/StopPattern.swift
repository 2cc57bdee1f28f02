/// Regular expressions of stops and what belongs to them, as ``StopRun`` reads them.
///
/// What stands before a place has a greatest length, so that no program need look back to the beginning.
enum StopPattern {
  /// White space, at least one.
  static let spaces = "[\(MarkPattern.space)]{1,20}"
  /// White space between two marks, or none.
  static let gap = "[\(MarkPattern.space)]{0,5}"
  /// Closing marks that belong to a stop.
  static let closers =
    "(?:[\(MarkPattern.sureCloser)]|[\\u201D\(MarkPattern.eitherQuote)](?![\(MarkPattern.letter)\(MarkPattern.digit)]))"
  /// The closing mark that follows after white space.
  private static let spacedCloser =
    "[\(MarkPattern.space)]{1,3}[\(MarkPattern.closer)\\u0022]{1,8}(?![^\(MarkPattern.space)])"
  /// The number of a note, or a mark of omission.
  static let citation =
    "[\(MarkPattern.space)]{0,3}\\u005B[\(MarkPattern.digit)\(MarkPattern.point)]{1,4}\\u005D"

  /// What belongs to a stop after it.
  static func tail(isClosed: Bool?) -> String {
    switch isClosed {
    case true?: "(?:\(closers){1,8}(?:\(spacedCloser))?|\(spacedCloser))(?:\(citation)){0,3}"
    case false?: "(?:\(citation)){0,3}"
    case nil: "\(closers){0,8}(?:\(spacedCloser))?(?:\(citation)){0,3}"
    }
  }

  /// The stops of some kinds, each as a whole run.
  static func runs(of kinds: StopKinds) -> String {
    let dot = "[\(MarkPattern.dot)]"
    let point = "[\(MarkPattern.point)]"
    var parts: [String] = []
    if kinds.contains(.question) {
      parts.append(
        "[\(MarkPattern.stop)]{0,20}[\(MarkPattern.question)][\(MarkPattern.stop)]{0,20}")
    }
    let excited = "[\(MarkPattern.point)\(MarkPattern.exclamation)]{0,20}"
    if kinds.contains(.exclamation) {
      parts.append("\(excited)[\(MarkPattern.exclamation)]\(excited)")
    }
    if kinds.contains(.fullEllipsis) {
      parts.append("\(dot)(?:\(gap)\(dot)){3,20}")
      parts.append("\\u2026(?:\(gap)\(point)){1,20}")
      parts.append("(?:\(dot)\(gap)){1,20}\\u2026(?:\(gap)\(point)){0,20}")
    }
    if kinds.contains(.ellipsis) { parts.append("\(dot)(?:\(gap)\(dot)){1,2}|\\u2026") }
    if kinds.contains(.period) { parts.append(dot) }
    return "(?:\(parts.joined(separator: "|")))"
  }
}
