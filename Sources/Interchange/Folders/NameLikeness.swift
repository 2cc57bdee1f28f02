import Similarity

/// How alike two file names are.
struct NameLikeness {
  private let letters: [UInt32]
  private let numbers: [UInt64]

  init(_ stem: String) {
    letters = stem.lowercased().unicodeScalars.map(\.value)
    numbers = stem.split { !$0.isNumber }.map { digits in
      digits.reduce(0) { $0 &* 10 &+ UInt64($1.wholeNumberValue ?? 0) }
    }
  }

  /// One less the edit distance by the length of the longer; `nil` below `minimum` or where numbers differ.
  func likeness(to other: NameLikeness, minimum: Double) -> Double? {
    guard numbers == other.numbers else { return nil }
    let length = max(letters.count, other.letters.count, 1)
    let limit = Int(Double(length) * (1 - minimum) + 1e-9)
    guard let distance = EditDistance.between(letters, other.letters, limit: limit) else {
      return nil
    }
    return 1 - Double(distance) / Double(length)
  }
}
