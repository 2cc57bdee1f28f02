/// The words of the beads that a lexical model learns from, with all pairs of them numbered.
struct BeadWords: Sendable {
  /// The numbering; seeds come first, in their order.
  private(set) var table: PairTable
  /// The distinct source words of each bead, one bead after the other.
  private(set) var sourceWords: [UInt32] = []
  /// Where each bead starts in ``sourceWords``, and the end.
  private(set) var sourceStarts: [Int] = [0]
  /// The distinct target words of each bead.
  private(set) var targetWords: [UInt32] = []
  /// Where each bead starts in ``targetWords``, and the end.
  private(set) var targetStarts: [Int] = [0]
  /// The pairs of each bead: for each source word all target words.
  private(set) var pairs: [Int32] = []
  /// Where each bead starts in ``pairs``, and the end.
  private(set) var pairStarts: [Int] = [0]
  /// The bead of each source segment, or -1.
  private(set) var beadOfSource: [Int32]
  /// The bead of each target segment, or -1.
  private(set) var beadOfTarget: [Int32]

  /// The number of beads.
  var count: Int { sourceStarts.count - 1 }

  /// The most pairs of words that are kept, which bounds memory; beads beyond it teach nothing.
  static let mostPairs = 40_000_000

  /// Collects the words of the beads that have segments on both sides.
  init(beads: [CandidateBead], source: SideText, target: SideText, seeds: [SeedPair]) {
    table = PairTable(capacity: seeds.count + 16 * beads.count)
    for seed in seeds { table.number(seed.source, seed.target) }
    beadOfSource = [Int32](repeating: -1, count: source.count)
    beadOfTarget = [Int32](repeating: -1, count: target.count)
    for bead in beads where bead.isPairing {
      let left = BeadWords.distinct(source, bead.source)
      let right = BeadWords.distinct(target, bead.target)
      guard pairs.count + left.count * right.count <= BeadWords.mostPairs else { continue }
      for segment in bead.source { beadOfSource[segment] = Int32(count) }
      for segment in bead.target { beadOfTarget[segment] = Int32(count) }
      for word in left {
        for other in right { pairs.append(Int32(table.number(word, other))) }
      }
      sourceWords += left
      targetWords += right
      sourceStarts.append(sourceWords.count)
      targetStarts.append(targetWords.count)
      pairStarts.append(pairs.count)
    }
  }

  private static func distinct(_ side: SideText, _ segments: Range<Int>) -> [UInt32] {
    guard segments.count > 1 else {
      return segments.first.map { Array(side.words(of: $0)) } ?? []
    }
    var words: [UInt32] = []
    for word in segments.flatMap({ side.words(of: $0) }).sorted() where word != words.last {
      words.append(word)
    }
    return words
  }
}
