/// How often words meet their known translations in the beads of an alignment, against chance.
///
/// Only seeds count (numbers, names, the lexicon), never what was learnt from the very alignment that
/// is judged. Chance is how often a word meets a translation in the segments of the other side outside
/// its bead.
struct Agreement: Sendable {
  /// The words that have a translation somewhere on the other side.
  var count = 0.0
  /// How many of them have one in their bead.
  var observed = 0.0
  /// How many would by chance.
  var expected = 0.0
  /// The variance of that number by chance.
  var variance = 0.0

  /// What is observed above chance, as a share of what there could be; 0 at chance, 1 at best.
  ///
  /// Cohen's κ, drawn towards 0 where there are few words.
  var share: Double { (observed - expected) / (max(count - expected, 0) + Agreement.doubt) }

  /// By how many standard deviations the observation lies above chance.
  var surprise: Double { (observed - expected) / (variance + 1).squareRoot() }

  /// The number of words that always speak against.
  private static let doubt = 2.0

  /// Adds what was seen elsewhere.
  static func += (left: inout Agreement, right: Agreement) {
    left.count += right.count
    left.observed += right.observed
    left.expected += right.expected
    left.variance += right.variance
  }
}

/// Counts the agreement of beads.
struct AgreementCounter {
  private let source: SideText
  private let target: SideText
  /// The words of either side, with their translations on the other.
  private let forward: SeedPartners
  private let backward: SeedPartners
  private var sourceMarks: WordMarks
  private var targetMarks: WordMarks

  /// Prepares the words of two texts.
  init(source: SideText, target: SideText, seeds: [SeedPair]) {
    self.source = source
    self.target = target
    let useful = seeds.filter { $0.kind != .mark }
    forward = SeedPartners(useful.map { ($0.source, $0.target) }, of: source, among: target)
    backward = SeedPartners(useful.map { ($0.target, $0.source) }, of: target, among: source)
    sourceMarks = WordMarks(count: source.vocabulary.count)
    targetMarks = WordMarks(count: target.vocabulary.count)
  }

  /// The agreement of a bead; none without segments on both sides.
  ///
  /// Linear in its words and their translations.
  mutating func agreement(of bead: CandidateBead) -> Agreement {
    guard bead.isPairing else { return Agreement() }
    sourceMarks.mark(source, bead.source)
    targetMarks.mark(target, bead.target)
    var agreement = Agreement()
    agreement += forward.agreement(
      of: sourceMarks.words, marks: targetMarks, segments: bead.target.count)
    agreement += backward.agreement(
      of: targetMarks.words, marks: sourceMarks, segments: bead.source.count)
    return agreement
  }
}

/// In how many segments of a bead each word stands.
private struct WordMarks {
  private(set) var words: [UInt32] = []
  private var counts: [Int32]

  init(count: Int) { counts = [Int32](repeating: 0, count: count) }

  mutating func mark(_ side: SideText, _ segments: Range<Int>) {
    for word in words { counts[Int(word)] = 0 }
    words.removeAll(keepingCapacity: true)
    for segment in segments {
      for word in side.words(of: segment) {
        if counts[Int(word)] == 0 { words.append(word) }
        counts[Int(word)] += 1
      }
    }
  }

  func count(of word: UInt32) -> Int { Int(counts[Int(word)]) }
}

/// The translations of words among the words of the other side.
private struct SeedPartners {
  private let starts: [Int]
  private let partners: [UInt32]
  /// In how many segments of the other side any translation of each word stands.
  private let frequencies: [Int32]
  private let segmentCount: Int

  init(_ pairs: [(word: UInt32, partner: UInt32)], of side: SideText, among other: SideText) {
    var starts = [Int](repeating: 0, count: side.vocabulary.count + 1)
    for pair in pairs { starts[Int(pair.word) + 1] += 1 }
    for word in side.vocabulary.indices { starts[word + 1] += starts[word] }
    var partners = [UInt32](repeating: 0, count: pairs.count)
    var next = starts
    for pair in pairs {
      partners[next[Int(pair.word)]] = pair.partner
      next[Int(pair.word)] += 1
    }
    let postings = other.postings()
    var frequencies = [Int32](repeating: 0, count: side.vocabulary.count)
    var last = [Int32](repeating: -1, count: other.count)
    for word in side.vocabulary.indices {
      for place in starts[word]..<starts[word + 1] {
        let partner = Int(partners[place])
        for segment in postings.segments[postings.starts[partner]..<postings.starts[partner + 1]]
        where last[Int(segment)] != Int32(word) {
          last[Int(segment)] = Int32(word)
          frequencies[word] += 1
        }
      }
    }
    self.starts = starts
    self.partners = partners
    self.frequencies = frequencies
    segmentCount = other.count
  }

  func agreement(of words: [UInt32], marks: WordMarks, segments: Int) -> Agreement {
    var agreement = Agreement()
    let others = segmentCount - segments
    guard others > 0 else { return agreement }
    for word in words {
      let places = starts[Int(word)]..<starts[Int(word) + 1]
      guard !places.isEmpty else { continue }
      var found = 0
      for place in places { found = max(found, marks.count(of: partners[place])) }
      let elsewhere = max(Int(frequencies[Int(word)]) - found, 0)
      let missing = 1 - min(Double(elsewhere) / Double(others), 1)
      var chance = 1.0
      for _ in 0..<min(segments, BeadShape.longest) { chance *= missing }
      chance = 1 - chance
      agreement.count += 1
      agreement.observed += found > 0 ? 1 : 0
      agreement.expected += chance
      agreement.variance += chance * (1 - chance)
    }
    return agreement
  }
}
