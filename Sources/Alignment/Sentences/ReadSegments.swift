import Model

/// The segments of one side that have text.
struct ReadSegments: Sendable {
  /// Their indices among all segments.
  let indices: [Int]
  /// Their texts.
  let texts: [String]
  /// For every segment, and for the end, how many before it have text.
  let before: [Int]
  /// Their paragraphs, where known.
  let paragraphs: Paragraphs?

  /// Picks the segments that have text.
  init(_ segments: [String], paragraphs numbers: [Int]?) {
    let indices = segments.indices.filter { ReadSegments.hasText(segments[$0]) }
    let texts = indices.map { segments[$0] }
    var before = [0]
    before.reserveCapacity(segments.count + 1)
    var next = 0
    for segment in segments.indices {
      if next < indices.count, indices[next] == segment { next += 1 }
      before.append(next)
    }
    self.indices = indices
    self.texts = texts
    self.before = before
    paragraphs = numbers.map { numbers in
      Paragraphs(indices.map { numbers[$0] }, segments: texts)
    }
  }

  private static func hasText(_ segment: String) -> Bool {
    segment.unicodeScalars.contains { !$0.properties.isWhitespace && $0.value != 0xFEFF }
  }
}
