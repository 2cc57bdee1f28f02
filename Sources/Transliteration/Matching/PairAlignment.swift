/// How a Persian and an English name fall into the chunks of a joint model.
struct PairAlignment {
  /// The units, in the order of the names; letters that nothing is known for are left out.
  var units: [UInt16]
  /// ln of the probability of the best way.
  var score: Float
  /// How many letters of either name have no counterpart that training saw.
  var strangers: Int
}

extension JointModel {
  /// ln of what a letter costs that has no counterpart.
  private static let strangerCost: Float = 9

  private struct Cell {
    var score: Float = -.infinity
    var state: UInt32 = 0
    var back: Int32 = -1
    var unit: UInt16 = 0
    var strangers: UInt8 = 0
  }

  /// The best way to set two names against each other.
  ///
  /// Dynamic programming over the letters of both, with the best n-gram state of every cell.
  /// O(|Persian| · |English|).
  ///
  /// - Parameters:
  ///   - codes: Codes of ``NameSymbols`` that the model knows.
  ///   - english: Letters 1…26 and ``ChunkShape/gap``.
  /// - Returns: The way, with letters that have no counterpart where there is no other.
  func alignment(of codes: [UInt8], _ english: [UInt8]) -> PairAlignment {
    let width = english.count + 1
    // Two cells a place: the second after a chunk without Persian, which no other may follow.
    let count = (codes.count + 1) * width * 2
    return withUnsafeTemporaryAllocation(of: Cell.self, capacity: count) { cells in
      cells.initialize(repeating: Cell())
      cells[0] = Cell(score: 0, state: forward.start)
      for row in 0...codes.count {
        for column in 0..<width {
          let cell = (row * width + column) * 2
          relax(cells, cell, row, column, codes, english)
        }
      }
      return traced(cells, count)
    }
  }

  @inline(__always)
  private func relax(
    _ cells: UnsafeMutableBufferPointer<Cell>, _ cell: Int, _ row: Int, _ column: Int,
    _ codes: [UInt8], _ english: [UInt8]
  ) {
    let width = english.count + 1
    func reach(_ from: Int, _ to: Int, _ unit: UInt16) {
      let step = forward.step(cells[from].state, unit)
      let score = cells[from].score + step.score
      if score > cells[to].score {
        cells[to] = Cell(
          score: score, state: step.state, back: Int32(from), unit: unit,
          strangers: cells[from].strangers)
      }
    }
    func skip(_ from: Int, _ to: Int) {
      let score = cells[from].score - Self.strangerCost
      if score > cells[to].score {
        cells[to] = Cell(
          score: score, state: NGramTrie.root, back: Int32(from),
          strangers: cells[from].strangers &+ 1)
      }
    }
    let next = cell + 2 * width
    let hasPersian = row < codes.count
    let longest = min(ChunkShape.longestEnglish, english.count - column)
    if cells[cell].score > -.infinity, longest > 0 {
      var side = 0
      for length in 1...longest {
        side = side * ChunkShape.base + Int(english[column + length - 1])
        if let unit = unit(0, 0, side) { reach(cell, cell + 2 * length + 1, unit) }
      }
      skip(cell, cell + 3)
    }
    for from in cell...cell + 1 where cells[from].score > -.infinity {
      if longest > 0, from == cell + 1 { skip(from, cell + 2) }
      guard hasPersian else { continue }
      skip(from, next)
      var side = 0
      if let unit = unit(codes[row], 0, 0) { reach(from, next, unit) }
      guard longest > 0 else { continue }
      for length in 1...longest {
        side = side * ChunkShape.base + Int(english[column + length - 1])
        if let unit = unit(codes[row], 0, side) { reach(from, next + 2 * length, unit) }
      }
      if row + 1 < codes.count,
        let unit = unit(codes[row], codes[row + 1], Int(english[column]))
      {
        reach(from, next + 2 * width + 2, unit)
      }
    }
  }

  private func traced(_ cells: UnsafeMutableBufferPointer<Cell>, _ count: Int) -> PairAlignment {
    var cell = count - 2
    if cells[cell + 1].score > cells[cell].score { cell += 1 }
    let last = cells[cell]
    var units: [UInt16] = []
    while cells[cell].back >= 0 {
      if cells[cell].unit != 0 { units.append(cells[cell].unit) }
      cell = Int(cells[cell].back)
    }
    return PairAlignment(
      units: units.reversed(), score: last.score + forward.step(last.state, NGramCounter.end).score,
      strangers: Int(last.strangers))
  }
}
