/// How many source and target segments a bead joins.
struct BeadShape: Hashable, Sendable {
  /// The number of source segments.
  let source: Int
  /// The number of target segments.
  let target: Int

  /// The longest run of segments on one side of a bead.
  static let longest = 4

  /// The most segments of both sides of a bead together.
  static let most = 8

  /// Every shape that a bead may have: 1-0 to 4-4.
  static let all: [BeadShape] = {
    var shapes = [BeadShape(source: 1, target: 0), BeadShape(source: 0, target: 1)]
    for source in 1...longest {
      for target in 1...longest where source + target <= most {
        shapes.append(BeadShape(source: source, target: target))
      }
    }
    return shapes
  }()

  /// The place of a shape in a table of `(longest + 1)²` entries.
  static func index(_ source: Int, _ target: Int) -> Int { source * (longest + 1) + target }

  /// The number of entries of such a table.
  static let tableSize = (longest + 1) * (longest + 1)
}
