import Foundation

/// A compiled regular expression, whose work on a text is bounded.
struct Pattern: Sendable {
  /// Thrown where a match takes too long.
  struct Overrun: Error {}

  /// How often ICU may report that it is still at work on one match, beside once for every place; it does so
  /// about every 0.3 ms.
  private static let patience = 2_000

  private let expression: NSRegularExpression

  /// Compiles an ICU regular expression; `nil` when it is none.
  init?(_ source: String) {
    guard let expression = try? NSRegularExpression(pattern: source) else { return nil }
    self.expression = expression
  }

  /// Whether something in a range matches.
  ///
  /// Assertions see what is around the range, but `^` and `$` take its ends for those of the text.
  ///
  /// - Throws: ``Overrun``.
  func matches(in text: NSString, _ range: Range<Int>) throws -> Bool {
    try isFound(in: text, range, [])
  }

  /// Whether what starts at a place matches.
  ///
  /// - Throws: ``Overrun``.
  func matches(in text: NSString, at place: Int) throws -> Bool {
    try isFound(in: text, place..<text.length, [.anchored, .withoutAnchoringBounds])
  }

  /// The places within a range where matches start, in UTF-16 units, in order.
  ///
  /// - Throws: ``Overrun``.
  func starts(in text: NSString, _ range: Range<Int>) throws -> [Int] {
    var starts: [Int] = []
    try run(on: text, range, [.withoutAnchoringBounds]) { place in
      starts.append(place)
      return true
    }
    return starts
  }

  private func isFound(
    in text: NSString, _ range: Range<Int>, _ options: NSRegularExpression.MatchingOptions
  ) throws -> Bool {
    var isFound = false
    try run(on: text, range, options) { _ in
      isFound = true
      return false
    }
    return isFound
  }

  private func run(
    on text: NSString, _ range: Range<Int>, _ options: NSRegularExpression.MatchingOptions,
    _ found: @escaping (Int) -> Bool
  ) throws {
    var steps = 0
    var isOverrun = false
    let limit = Self.patience + 2 * range.count
    expression.enumerateMatches(
      in: text as String, options: options.union([.reportProgress, .withTransparentBounds]),
      range: NSRange(location: range.lowerBound, length: range.count)
    ) { result, flags, stop in
      if let result {
        steps = 0
        if !found(result.range.location) { stop.pointee = true }
      }
      if flags.contains(.progress) { steps += 1 }
      // ICU gives up by itself when a match takes more memory than it allows.
      isOverrun = isOverrun || steps > limit || flags.contains(.internalError)
      if isOverrun { stop.pointee = true }
    }
    if isOverrun { throw Overrun() }
  }
}
