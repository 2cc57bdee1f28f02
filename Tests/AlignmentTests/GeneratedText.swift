import Model
import TestSupport

/// Long texts of invented words with known beads.
///
/// Each word of the source has a translation; common words are common on both sides, and a few words
/// of every sentence are translated freely.
struct GeneratedText {
  private(set) var source: [String] = []
  private(set) var target: [String] = []
  private(set) var beads: [Bead] = []

  private static let persian = Array("ابپتجدرزسشفقکگلمنوهی".unicodeScalars)
  private static let latin = Array("abcdefghiklmnoprstuv".unicodeScalars)

  init(beads count: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let size = 400 + count / 2
    let left = GeneratedText.words(size, GeneratedText.persian, using: &generator)
    let right = GeneratedText.words(size, GeneratedText.latin, using: &generator)
    for _ in 0..<count {
      let chance = Int.random(in: 0..<100, using: &generator)
      let (sources, targets) =
        switch chance {
        case ..<3: (1, 0)
        case ..<6: (0, 1)
        case ..<11: (2, 1)
        case ..<16: (1, 2)
        default: (1, 1)
        }
      let length = Int.random(in: 6...14, using: &generator)
      let words = (0..<length).map { _ in
        // The harmonic distribution, roughly.
        let share = Double.random(in: 0..<1, using: &generator)
        return min(Int(Double(size) * share * share * share), size - 1)
      }
      let free = words.map { word in
        Int.random(in: 0..<5, using: &generator) == 0 ? (word * 7 + 1) % size : word
      }
      beads.append(
        Bead(
          source: source.count..<(source.count + sources),
          target: target.count..<(target.count + targets), score: 1))
      // A number now and then, as in any text: there are no other seeds among invented words.
      let number =
        Int.random(in: 0..<6, using: &generator) == 0
        ? ["\(Int.random(in: 100..<10_000, using: &generator))"] : []
      source += GeneratedText.sentences(words.map { left[$0] } + number, sources)
      target += GeneratedText.sentences(free.map { right[$0] } + number, targets)
    }
  }

  /// Leaves out what translates some of the beads.
  mutating func omitTarget(ofBeads range: Range<Int>) {
    let start = beads[range.lowerBound].target.lowerBound
    let gap = start..<beads[range.upperBound - 1].target.upperBound
    target.removeSubrange(gap)
    for number in range.lowerBound..<beads.count {
      let old = beads[number].target
      let new =
        range.contains(number)
        ? start..<start : (old.lowerBound - gap.count)..<(old.upperBound - gap.count)
      beads[number] = Bead(source: beads[number].source, target: new, score: 1)
    }
  }

  /// The harmonic mean of precision and recall of the beads with both sides.
  func score(of found: [Bead]) -> Double {
    func keys(_ beads: [Bead]) -> Set<[Int]> {
      Set(
        beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map {
          [$0.source.lowerBound, $0.source.upperBound, $0.target.lowerBound, $0.target.upperBound]
        })
    }
    let gold = keys(beads)
    let own = keys(found)
    return 2 * Double(gold.intersection(own).count) / Double(max(gold.count + own.count, 1))
  }

  private static func sentences(_ words: [String], _ count: Int) -> [String] {
    (0..<count).map {
      words[(words.count * $0 / count)..<(words.count * ($0 + 1) / count)]
        .joined(separator: " ")
    }
  }

  private static func words(
    _ count: Int, _ letters: [Unicode.Scalar], using generator: inout SeededGenerator
  ) -> [String] {
    (0..<count).map { _ in
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 3...7, using: &generator) {
        if let letter = letters.randomElement(using: &generator) { view.append(letter) }
      }
      return String(view)
    }
  }
}
