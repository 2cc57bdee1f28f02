/// Persian text folded for matching, with the way back to the original.
///
/// Folding unifies what writers of Persian do not distinguish reliably (see ``Folding``). The original
/// is never changed: every folded letter knows the UTF-8 bytes of the original that it stands for.
package struct FoldedText: Sendable {
  /// The folded Unicode scalars.
  package let letters: [UInt32]
  /// Where each folded letter starts in the original, in UTF-8 bytes.
  let starts: [Int32]
  /// Where each folded letter ends in the original, in UTF-8 bytes; dropped marks that follow it included.
  let ends: [Int32]

  /// The number of folded letters.
  package var count: Int { letters.count }

  /// The folded text as a string.
  package var string: String { string(in: 0..<letters.count) }

  /// The part of the folded text in a range of folded letters.
  package func string(in range: Range<Int>) -> String {
    String(letters: letters[range])
  }

  /// The UTF-8 byte range of the original that a range of folded letters stands for.
  ///
  /// Takes constant time. An empty range maps to an empty range.
  package func originalRange(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = range.lowerBound < starts.count ? Int(starts[range.lowerBound]) : end
      return place..<place
    }
    return Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  /// The end of the last folded letter in the original.
  private var end: Int { Int(ends.last ?? 0) }
}
