/// Trains a ``JointModel`` from pairs of names.
package struct JointTrainer {
  /// A Persian name and its attested renderings.
  package struct Example: Sendable {
    /// The name.
    package var persian: String
    /// Its renderings, at least one.
    package var english: [String]

    /// Makes an example of its parts.
    package init(persian: String, english: [String]) {
      self.persian = persian
      self.english = english
    }
  }

  /// What training has come to; `total` rounds in all.
  package struct Progress: Sendable {
    /// What is being done.
    package var stage: String
    /// How far all of it is, from 0 to 1.
    package var fraction: Double
  }

  /// What was trained and on what.
  package struct Report: Sendable {
    /// The pairs given, alternatives counted each.
    package var pairs = 0
    /// Those that are no transliterations of each other and were left out.
    package var leftOut = 0
    /// The chunks found.
    package var chunks = 0
    /// The n-grams kept, of chunks and of letters.
    package var ngrams = 0
    /// The English names that the letter model and the lexicon learnt from.
    package var names = 0
  }

  private let examples: [Example]
  private let names: [String]
  private let progress: (Progress) -> Void
  private var report = Report()

  /// The length of the n-grams of chunks.
  private static let order = 6
  /// The length of the n-grams of English letters.
  private static let letterOrder = 6
  private static let rounds = 8
  /// Pieces that occur less often are left out.
  private static let leastSeen = 2
  /// A pair whose alignment costs more, in nats a letter, is no transliteration.
  private static let mostCost: Float = 3.2
  /// Longer names are left out of training; they are phrases.
  private static let mostLetters = 48
  /// A model needs this many pairs at least.
  package static let fewest = 20

  /// Prepares training.
  ///
  /// - Parameters:
  ///   - examples: The pairs.
  ///   - names: More English names, for the letter model and the lexicon.
  ///   - progress: Is told what is being done.
  package init(
    examples: [Example], names: [String] = [], progress: @escaping (Progress) -> Void = { _ in }
  ) {
    self.examples = examples
    self.names = names
    self.progress = progress
  }

  /// Trains a model; about 0.3 ms a pair.
  ///
  /// The same pairs in the same order give the same model on every machine.
  ///
  /// - Throws: ``ModelError/tooFewPairs(_:)``.
  package mutating func train() throws(ModelError) -> (model: JointModel, report: Report) {
    let aligned = align()
    let all = Set(aligned.flatMap(\.chunks) + Self.gaps).sorted()
    report.chunks = all.count
    guard aligned.count >= Self.fewest, all.count < ChunkInventory.most else {
      throw .tooFewPairs(aligned.count)
    }
    let chunks = ChunkInventory(all)
    let sequences =
      aligned.map { $0.chunks.compactMap { chunks.unit(of: $0) } }
      + Self.gaps.map { [chunks.unit(of: $0)].compactMap(\.self) }
    progress(Progress(stage: "n-grams", fraction: 0.4))
    let pruning = Self.pruning(pairs: sequences.count)
    let forward = Self.trie(sequences, order: Self.order, units: chunks.count, pruning: pruning)
    let backward = Self.trie(
      sequences.map { $0.reversed() }, order: Self.order, units: chunks.count, pruning: pruning)
    progress(Progress(stage: "letters", fraction: 0.6))
    let trained = Self.unique(aligned.map(\.english))
    let given = Self.unique(names.map { EnglishLetters.symbols($0) })
    let english = given.isEmpty ? trained : Self.unique(trained + given)
    let letters = Self.trie(
      english.map { $0.map { UInt16($0) + 1 } }, order: Self.letterOrder,
      units: JointModel.letterUnits,
      pruning: pruning)
    progress(Progress(stage: "surroundings", fraction: 0.7))
    let merged = aligned.map { Self.pieces($0.chunks) }
    let pieces = Self.inventory(merged)
    let surroundings = zip(aligned, merged).map { Self.surroundings($0, $1, pieces) }
    let context = ContextTrainer.model(surroundings, pieces: pieces)
    progress(Progress(stage: "origins", fraction: 0.9))
    let origin = OriginTrainer.model(sequences, chunks: chunks)
    guard let forward, let backward, let letters, let context, let origin else {
      throw .tooFewPairs(aligned.count)
    }
    report.ngrams = forward.words.count + backward.words.count + letters.words.count
    report.names = english.count
    let model = JointModel(
      chunks: chunks, forward: forward, backward: backward, letters: letters, context: context,
      origin: origin, lexicon: NameLexicon(trained: trained, given: given), pairs: aligned.count)
    progress(Progress(stage: "done", fraction: 1))
    return (model, report)
  }

  /// A pair and the chunks that it falls into.
  private struct Aligned {
    var persian: [UInt8]
    var english: [UInt8]
    var chunks: [ChunkInventory.Chunk]
  }

  private mutating func align() -> [Aligned] {
    var pairs: [NamePair] = []
    for example in examples {
      let codes = NameSymbols(example.persian).codes
      guard (1...Self.mostLetters).contains(codes.count) else { continue }
      for name in example.english {
        let letters = EnglishLetters.symbols(name)
        guard (1...Self.mostLetters).contains(letters.count) else { continue }
        pairs.append(NamePair(persian: codes, english: letters))
      }
    }
    report.pairs = pairs.count
    var aligner = ChunkAligner()
    for round in 0..<Self.rounds {
      progress(Progress(stage: "alignment", fraction: 0.4 * Double(round) / Double(Self.rounds)))
      aligner.round(pairs)
    }
    var aligned: [Aligned] = []
    for pair in pairs {
      guard let best = aligner.best(pair),
        -best.score <= Self.mostCost * Float(pair.persian.count + pair.english.count)
      else { continue }
      let chunks = best.links.map { link in
        ChunkInventory.Chunk(
          persian: Array(pair.persian[link.persian..<link.persian + link.persianCount]),
          english: Array(pair.english[link.english..<link.english + link.englishCount]))
      }
      aligned.append(Aligned(persian: pair.persian, english: pair.english, chunks: chunks))
    }
    report.leftOut = pairs.count - aligned.count
    return aligned
  }

  /// What gaps become, counted once so that every model can part words.
  private static let gaps = [
    ChunkInventory.Chunk(persian: [NameSymbols.space], english: [ChunkShape.gap]),
    ChunkInventory.Chunk(persian: [NameSymbols.joiner], english: []),
  ]

  /// Chunks with the vowels inserted after them.
  private static func pieces(_ chunks: [ChunkInventory.Chunk]) -> [ChunkInventory.Chunk] {
    var pieces: [ChunkInventory.Chunk] = []
    for chunk in chunks {
      if chunk.persian.isEmpty, var last = pieces.popLast() {
        if !last.persian.isEmpty, last.english.last != ChunkShape.gap {
          last.english += chunk.english
          pieces.append(last)
          continue
        }
        pieces.append(last)
      }
      pieces.append(chunk)
    }
    return pieces
  }

  /// The pieces that occur twice; rare ones make every look at a letter dearer and are hardly ever right.
  private static func inventory(_ names: [[ChunkInventory.Chunk]]) -> ChunkInventory {
    var counts: [ChunkInventory.Chunk: Int] = [:]
    for piece in names.joined() { counts[piece, default: 0] += 1 }
    return ChunkInventory(
      Set(counts.filter { $0.value >= leastSeen && !$0.key.persian.isEmpty }.map(\.key) + gaps)
        .sorted())
  }

  private static func surroundings(
    _ pair: Aligned, _ own: [ChunkInventory.Chunk], _ pieces: ChunkInventory
  ) -> ContextTrainer.Example {
    var example = ContextTrainer.Example(codes: pair.persian, english: pair.english, pieces: [])
    var place = 0
    var written = 0
    for piece in own {
      let end = written + piece.english.count
      if !piece.persian.isEmpty, let unit = pieces.unit(of: piece) {
        example.pieces.append(.init(unit: unit, place: place, written: written..<end))
      }
      place += piece.persian.count
      written = end
    }
    return example
  }

  private static func unique(_ names: some Sequence<[UInt8]>) -> [[UInt8]] {
    Set(names.filter { (1...mostLetters).contains($0.count) }).sorted {
      $0.lexicographicallyPrecedes($1)
    }
  }

  private static func trie(
    _ sequences: [[UInt16]], order: Int, units: Int, pruning: Float
  ) -> NGramTrie? {
    var counter = NGramCounter(order: order, units: units)
    for sequence in sequences { counter.add(sequence) }
    return NGramTrie(counter, pruning: pruning)
  }

  /// What n-grams must be worth in nats of the training names.
  ///
  /// Files stay small: a pair takes about 300 bytes. More pairs, higher bar.
  private static func pruning(pairs: Int) -> Float {
    pairs <= 30_000 ? 0.5 : pairs <= 60_000 ? 1 : 1.5
  }
}
