/// Learns which chunks of letters stand for each other, from pairs of names.
///
/// Many-to-many alignment by expectation maximisation (Jiampojamarn, Kondrak and Sherif 2007, “Applying
/// many-to-many alignments and hidden Markov models to letter-to-phoneme conversion”), over the chunks
/// that ``ChunkShape`` allows. Either side may be empty: the Persian one for vowels that Persian does
/// not write, the English one for silent letters. No two chunks without Persian follow each other.
struct ChunkAligner {
  /// One piece of an alignment.
  struct Link {
    var persian: Int
    var persianCount: Int
    var english: Int
    var englishCount: Int
  }

  /// Probabilities of chunks with at most one Persian letter: by letter, then English side.
  private var single: [Float]
  /// Probabilities of chunks with two Persian letters: by letters, then English side of one or two.
  private var double: [Float]
  private var singleCounts: [Float]
  private var doubleCounts: [Float]

  /// What larger chunks are worth against smaller ones.
  struct Weights {
    var insertion: Float = 1
    var deletion: Float = 1
    var two: Float = 0.7
    var three: Float = 0.2
    var persianTwo: Float = 0.5
  }
  var weights = Weights()

  init() {
    let letters = NameSymbols.count
    single = [Float](repeating: 0, count: letters * ChunkShape.englishSides)
    double = [Float](repeating: 0, count: letters * letters * ChunkShape.base)
    singleCounts = single
    doubleCounts = double
    for persian in 0..<letters {
      for side in 0..<ChunkShape.englishSides {
        let length = side < 28 ? (side == 0 ? 0 : 1) : side < 784 ? 2 : 3
        var start: Float
        if persian == 0 {
          start = length == 1 ? 0.02 : 0.002
        } else {
          start = [0.02, 0.2, 0.05, 0.005][length]
        }
        if persian == 1 || persian == 2 { start = 1 }
        single[persian * ChunkShape.englishSides + side] = start * 1e-3
      }
    }
    for index in double.indices { double[index] = 0.005 * 1e-3 }
  }

  /// Runs one round of expectation maximisation over all pairs; O(pairs · letters²).
  mutating func round(_ pairs: [NamePair]) {
    for index in singleCounts.indices { singleCounts[index] = 0 }
    for index in doubleCounts.indices { doubleCounts[index] = 0 }
    var lattice = Lattice()
    for pair in pairs {
      lattice.edges.removeAll(keepingCapacity: true)
      collect(pair, into: &lattice)
      lattice.accumulate(pair, &singleCounts, &doubleCounts)
    }
    var total: Float = 0
    for count in singleCounts { total += count }
    for count in doubleCounts { total += count }
    guard total > 0 else { return }
    let floor: Float = 0
    for index in singleCounts.indices {
      single[index] = max(singleCounts[index], floor) / total
    }
    for index in doubleCounts.indices {
      double[index] = max(doubleCounts[index], floor) / total * weights.persianTwo
    }
    for persian in 0..<NameSymbols.count {
      let row = persian * ChunkShape.englishSides
      for side in ChunkShape.base..<ChunkShape.englishSides {
        single[row + side] *= side < ChunkShape.shortSides ? weights.two : weights.three
      }
    }
  }

  /// The most probable alignment and its log probability; `nil` when the pair has none.
  func best(_ pair: NamePair) -> (links: [Link], score: Float)? {
    var lattice = Lattice()
    collect(pair, into: &lattice)
    return lattice.best(pair)
  }

  private func collect(_ pair: NamePair, into lattice: inout Lattice) {
    let persian = pair.persian
    let english = pair.english
    lattice.width = english.count + 1
    lattice.cells = (persian.count + 1) * lattice.width * 2
    for row in 0...persian.count {
      for column in 0...english.count {
        let cell = (row * lattice.width + column) * 2
        // Chunks without Persian.
        var side = 0
        var count = 1
        while count <= 2, column + count <= english.count {
          let letter = english[column + count - 1]
          side = side * ChunkShape.base + Int(letter)
          if count > 1, !ChunkShape.isUniform(english[column..<column + count]) { break }
          lattice.add(cell, cell + 2 * count + 1, single[side], Int32(side))
          count += 1
        }
        guard row < persian.count else { continue }
        let code = persian[row]
        let isGap = code <= NameSymbols.joiner
        let base = Int(code) * ChunkShape.englishSides
        let next = cell + 2 * lattice.width
        for state in 0...1 {
          lattice.add(cell + state, next, single[base], Int32(base))
        }
        side = 0
        count = 1
        while count <= 3, column + count <= english.count {
          let letter = english[column + count - 1]
          if isGap != (letter == ChunkShape.gap) { break }
          if count > 1, !ChunkShape.isUniform(english[column..<column + count]) { break }
          side = side * ChunkShape.base + Int(letter)
          for state in 0...1 {
            lattice.add(
              cell + state, next + 2 * count, single[base + side], Int32(base + side))
          }
          count += 1
        }
        guard row + 1 < persian.count, column < english.count, !isGap else { continue }
        let second = persian[row + 1]
        guard second > NameSymbols.joiner, english[column] != ChunkShape.gap else { continue }
        let place =
          (Int(code) * NameSymbols.count + Int(second)) * ChunkShape.base + Int(english[column])
        for state in 0...1 {
          lattice.add(
            cell + state, next + 2 * lattice.width + 2, double[place], Int32(-1 - place))
        }
      }
    }
  }
}

/// The ways through one pair of names.
private struct Lattice {
  struct Edge {
    var from: Int32
    var to: Int32
    var probability: Float
    /// Place in the single table, or −1 − place in the double table.
    var chunk: Int32
  }

  var edges: [Edge] = []
  var width = 0
  var cells = 0
  private var forward: [Double] = []
  private var backward: [Double] = []

  @inline(__always)
  mutating func add(_ from: Int, _ to: Int, _ probability: Float, _ chunk: Int32) {
    guard probability > 1e-9 else { return }
    edges.append(Edge(from: Int32(from), to: Int32(to), probability: probability, chunk: chunk))
  }

  mutating func accumulate(_ pair: NamePair, _ single: inout [Float], _ double: inout [Float]) {
    forward = [Double](repeating: 0, count: cells)
    backward = forward
    forward[0] = 1
    for edge in edges {
      forward[Int(edge.to)] += forward[Int(edge.from)] * Double(edge.probability)
    }
    let end = cells - 2
    let total = forward[end] + forward[end + 1]
    guard total > 0 else { return }
    backward[end] = 1
    backward[end + 1] = 1
    for edge in edges.reversed() {
      let through = backward[Int(edge.to)] * Double(edge.probability)
      backward[Int(edge.from)] += through
      let share = Float(forward[Int(edge.from)] * through / total) * pair.weight
      if edge.chunk >= 0 {
        single[Int(edge.chunk)] += share
      } else {
        double[Int(-1 - edge.chunk)] += share
      }
    }
  }

  func best(_ pair: NamePair) -> (links: [ChunkAligner.Link], score: Float)? {
    var scores = [Float](repeating: -.infinity, count: cells)
    var arrivals = [Int32](repeating: -1, count: cells)
    scores[0] = 0
    for (number, edge) in edges.enumerated() {
      let score = scores[Int(edge.from)] + NaturalLogarithm.of(edge.probability)
      if score > scores[Int(edge.to)] {
        scores[Int(edge.to)] = score
        arrivals[Int(edge.to)] = Int32(number)
      }
    }
    var cell = cells - 2
    if scores[cell + 1] > scores[cell] { cell += 1 }
    let score = scores[cell]
    guard score > -.infinity else { return nil }
    var links: [ChunkAligner.Link] = []
    while cell != 0 {
      let edge = edges[Int(arrivals[cell])]
      let from = Int(edge.from) / 2
      let to = Int(edge.to) / 2
      links.append(
        ChunkAligner.Link(
          persian: from / width, persianCount: to / width - from / width, english: from % width,
          englishCount: to % width - from % width))
      cell = Int(edge.from)
    }
    return (links.reversed(), score)
  }
}
