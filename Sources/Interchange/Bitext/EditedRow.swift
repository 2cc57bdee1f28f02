import Model

/// A bead as a person left it in a file.
struct EditedRow {
  /// Its line in the file, counted from 1.
  let line: Int
  /// The source segments; empty where the side has none.
  let source: Range<Int>
  /// The target segments; empty where the side has none.
  let target: Range<Int>
  /// The score that the file gives it.
  let score: Double
  /// Whether it is as it was written.
  let isUntouched: Bool

  /// Consecutive indices as a range; `nil` when they are not.
  static func range(_ indices: [Int]) -> Range<Int>? {
    guard let first = indices.first, let last = indices.last else { return 0..<0 }
    guard first >= 0, last < .max, indices.elementsEqual(first..<(first + indices.count)) else {
      return nil
    }
    return first..<(last + 1)
  }
}
