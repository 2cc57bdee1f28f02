import PersianText

/// A folded text reduced to the letters and digits that matching keys consist of, with what parts them.
package struct KeyLetters: Sendable {
  /// What stands before a letter.
  package enum Gap: UInt8, Comparable, Sendable {
    /// Nothing: the letter belongs to the same run as the one before.
    case none
    /// A zero-width non-joiner.
    case joiner
    /// White space, or a hyphen or slash, which part the words of one term just so.
    case space
    /// Any other mark, or the start of the text: no term reaches across.
    case mark

    package static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// The letters and digits.
  package let letters: [UInt32]
  /// What stands before each letter; one entry more than there are letters, the last for the end.
  package let gaps: [Gap]
  /// The start of the run without any gap that each letter belongs to.
  private let runStarts: [Int32]
  /// The end of the run without any gap that each letter belongs to.
  private let runEnds: [Int32]
  /// The place of each letter in the folded text.
  private let places: [Int32]
  /// The folded text.
  private let folded: FoldedText

  /// Reduces a folded text; linear.
  package init(_ folded: FoldedText) {
    var letters: [UInt32] = []
    var gaps: [Gap] = []
    var places: [Int32] = []
    letters.reserveCapacity(folded.count)
    gaps.reserveCapacity(folded.count + 1)
    places.reserveCapacity(folded.count)
    var gap = Gap.mark
    for (place, letter) in folded.letters.enumerated() {
      switch letter {
      case Letter.zwnj: gap = max(gap, .joiner)
      case Letter.space, 0x2D, 0x2F: gap = max(gap, .space)
      default:
        guard Letter.isKey(letter) else {
          gap = .mark
          continue
        }
        // Letters and digits written together are two words: ماه۱۲.
        if gap == .none, let last = letters.last, Letter.isDigit(last) != Letter.isDigit(letter) {
          gap = .space
        }
        letters.append(letter)
        gaps.append(gap)
        places.append(Int32(place))
        gap = .none
      }
    }
    gaps.append(.mark)
    var runStarts = [Int32](repeating: 0, count: letters.count)
    var runEnds = runStarts
    for place in letters.indices {
      runStarts[place] = gaps[place] == .none && place > 0 ? runStarts[place - 1] : Int32(place)
    }
    for place in letters.indices.reversed() {
      runEnds[place] = gaps[place + 1] == .none ? runEnds[place + 1] : Int32(place + 1)
    }
    self.runStarts = runStarts
    self.runEnds = runEnds
    self.letters = letters
    self.gaps = gaps
    self.places = places
    self.folded = folded
  }

  /// The UTF-8 byte range of the original that a range of letters stands for.
  package func originalRange(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    let start = Int(places[range.lowerBound])
    let end = Int(places[range.upperBound - 1]) + 1
    return folded.originalRange(of: start..<end)
  }

  /// The start of the run of letters without any gap that `place` belongs to.
  package func runStart(of place: Int) -> Int { Int(runStarts[place]) }

  /// The end of the run of letters without any gap that goes on at `place`.
  package func runEnd(from place: Int) -> Int {
    guard place > 0, place < letters.count, gaps[place] == .none else { return place }
    return Int(runEnds[place - 1])
  }
}
