import PersianText

/// Which words of an attested name render which.
enum WordPairing {
  /// A word of the Persian name and the words of the English one that render it.
  struct Pair: Sendable {
    var persian: String
    var english: String
  }

  /// The words of both sides, paired one to one or one to several in their order; empty where they do not
  /// sound alike (exonyms, names in another order).
  ///
  /// Dynamic programming over the few words of a name.
  static func pairs(persian: String, english: String) -> [Pair] {
    let left = words(Folding.fold(persian).string)
    let right = words(english)
    guard (1...mostWords).contains(left.count), (1...mostWords).contains(right.count),
      left.count <= right.count
    else { return [] }
    let names = left.map(PreparedPersianName.init)
    // best[row][column]: the first `row` Persian words render the first `column` English ones.
    var best = [[(score: Double, from: Int)]](
      repeating: Array(repeating: (-1, 0), count: right.count + 1), count: left.count + 1)
    best[0][0] = (0, 0)
    for row in left.indices {
      for column in right.indices where best[row][column].score >= 0 {
        for end in column + 1...min(column + mostTaken, right.count) {
          let text = right[column..<end].joined(separator: " ")
          let score = NameMatch.score(names[row], PreparedEnglishName(text))
          guard score >= least else { continue }
          let total = best[row][column].score + score
          if total > best[row + 1][end].score { best[row + 1][end] = (total, column) }
        }
      }
    }
    guard best[left.count][right.count].score >= 0 else { return [] }
    var pairs: [Pair] = []
    var column = right.count
    for row in left.indices.reversed() {
      let start = best[row + 1][column].from
      pairs.append(
        Pair(persian: left[row], english: right[start..<column].joined(separator: " ")))
      column = start
    }
    return pairs.reversed()
  }

  /// The words of a name, as spaces and hyphens part them.
  private static func words(_ name: String) -> [String] {
    name.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "\u{A0}" }).map(String.init)
  }

  private static let mostWords = 6
  private static let mostTaken = 3
  /// Words that match less are no renderings of each other.
  private static let least = 0.4
}
