import Foundation

/// A place or stretch of a line with as much of the line around it as patterns may look at.
///
/// ICU is given the whole text for each match, so that long lines would cost their square.
struct Surroundings {
  /// The farthest that is looked to either side, in UTF-16 units.
  private static let width = RuleGroup.farthest + 256
  /// The longest stretch, in UTF-16 units.
  private static let stretch = 4_096

  /// The line, or the part of it around the place.
  let text: NSString
  /// Where `text` starts in the line, in UTF-16 units.
  let offset: Int
  /// The place in `text`, in UTF-16 units.
  let place: Int
  /// Where the stretch ends in `text`; the place itself when it is but one.
  let end: Int

  /// Cuts out what is around a range of a line.
  init(of range: Range<Int>, in line: NSString) {
    let isWhole = line.length <= Self.stretch
    let start = isWhole ? 0 : max(0, range.lowerBound - Self.width)
    let stop = isWhole ? line.length : min(line.length, range.upperBound + Self.width)
    text =
      isWhole
      ? line : line.substring(with: NSRange(location: start, length: stop - start)) as NSString
    offset = start
    place = range.lowerBound - start
    end = range.upperBound - start
  }

  /// Cuts out what is around a place of a line.
  init(of place: Int, in line: NSString) { self.init(of: place..<place, in: line) }

  /// A line in stretches that follow each other.
  static func stretches(of line: NSString) -> [Surroundings] {
    stride(from: 0, to: line.length, by: stretch).map { start in
      Surroundings(of: start..<min(start + stretch, line.length), in: line)
    }
  }
}
