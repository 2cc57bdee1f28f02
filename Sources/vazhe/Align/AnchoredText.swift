import Interchange
import Model

/// A segmented text with the places that are known to correspond to those of its translation.
struct AnchoredText {
  /// The segments; a line that begins with the mark is one segment.
  private(set) var segments: [Segment] = []
  /// For each line that begins with the mark, its segment; an empty range where the line is left out.
  private(set) var anchors: [Range<Int>] = []

  /// Segments a text; without a mark it has no anchors.
  ///
  /// A line that is nothing but the mark is left out, unless every line is a segment.
  init(_ file: InputFile, language: Language, segmented: Bool, mark: String?) {
    let all = Texts.segments(of: file, language: language, segmented: segmented)
    guard let mark else {
      segments = all
      return
    }
    let letters = mark.unicodeScalars.filter { !Self.isInvisible($0) }
    let bytes = Array(file.text.utf8)
    let lengths = Dictionary(all.map { ($0.paragraph, 1) }, uniquingKeysWith: +)
    var paragraph: Int?
    for segment in all {
      if paragraph == segment.paragraph {
        // The line goes on, and is one segment.
        guard var line = segments.last, line.paragraph == segment.paragraph else { continue }
        line.range = line.range.lowerBound..<segment.range.upperBound
        line.text = String(decoding: bytes[line.range], as: UTF8.self)
        segments[segments.count - 1] = line
        continue
      }
      paragraph = nil
      let line = segment.text.unicodeScalars.filter { !Self.isInvisible($0) }.drop {
        $0.properties.isWhitespace
      }
      if line.starts(with: letters) {
        let isBare = line.dropFirst(letters.count).allSatisfy(\.properties.isWhitespace)
        let isWhole = lengths[segment.paragraph] == 1
        let place = segments.count
        paragraph = segment.paragraph
        if isBare && isWhole && !segmented {
          anchors.append(place..<place)
          continue
        }
        anchors.append(place..<(place + 1))
      }
      segments.append(segment)
    }
  }

  /// Marks of direction, which editors put where nobody sees them.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isBidiControl || scalar.value == 0xFEFF
  }
}
