/// Whether an English name is a rendering of a Persian one.
///
/// The score comes from the cheapest alignment of Persian units with English letters (dynamic
/// programming over the rules of ``RuleTable``), normalised by length. O(|Persian| · |English|) time
/// with a handful of rules a cell; one allocation on the stack.
package enum NameMatch {
  /// How likely `english` renders `persian`, 0…1: true pairs mostly ≥ 0.6, chance pairs ≤ 0.3.
  package static func score(persian: String, english: String) -> Double {
    score(PreparedPersianName(persian), PreparedEnglishName(english))
  }

  /// The score of names that are prepared already.
  package static func score(
    _ persian: PreparedPersianName, _ english: PreparedEnglishName
  ) -> Double {
    guard !persian.codes.isEmpty, !english.codes.isEmpty else { return 0 }
    let letters = Float(persian.codes.count + english.codes.count) / 2
    let relative = cost(persian, english) / (letters + 1)
    // One half at `middle`; falls off like a bell on either side.
    let ratio = relative / middle
    return Double(1 / (1 + ratio * ratio * ratio))
  }

  /// The relative cost that scores one half.
  private static let middle: Float = 1.25
  /// What it costs to set an English letter against a Persian one that no rule allows.
  private static let mismatch: Float = 6.5

  /// The cost of the cheapest alignment.
  static func cost(_ persian: PreparedPersianName, _ english: PreparedEnglishName) -> Float {
    let width = english.codes.count + 1
    let count = (persian.codes.count + 1) * width
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: count) { cells in
      cells.initialize(repeating: .infinity)
      cells[0] = 0
      for row in 0...persian.codes.count {
        for column in 0..<width where cells[row * width + column] < .infinity {
          relax(cells, row, column, persian, english)
        }
      }
      return cells[count - 1]
    }
  }

  @inline(__always)
  private static func relax(
    _ cells: UnsafeMutableBufferPointer<Float>, _ row: Int, _ column: Int,
    _ persian: PreparedPersianName, _ english: PreparedEnglishName
  ) {
    let width = english.codes.count + 1
    let here = row * width + column
    let cost = cells[here]
    func reach(_ cell: Int, _ added: Float) {
      if cost + added < cells[cell] { cells[cell] = cost + added }
    }
    let morePersian = row < persian.codes.count
    let moreEnglish = column < english.codes.count
    if morePersian { reach(here + width, persian.skipCosts[row]) }
    if moreEnglish { reach(here + 1, english.skipCosts[column]) }
    if morePersian, moreEnglish {
      let bothEnd = persian.codes[row] == 0 && english.codes[column] == 0
      let oneEnds = persian.codes[row] == 0 || english.codes[column] == 0
      if bothEnd {
        reach(here + width + 1, 0)
      } else if !oneEnds {
        reach(here + width + 1, mismatch)
      }
    }
    let window = english.windows[column]
    let place = row * 28
    // Rules that write nothing, then those that write this letter first.
    var next = Int(persian.starts[place])
    while next < Int(persian.starts[place + 1]) {
      let rule = persian.rules[next]
      reach(here + Int(rule.persianCount) * width, rule.cost)
      next += 1
    }
    guard moreEnglish else { return }
    let letter = Int(english.codes[column])
    next = Int(persian.starts[place + letter])
    let end = Int(persian.starts[place + letter + 1])
    guard letter > 0 else { return }
    while next < end {
      let rule = persian.rules[next]
      if (window ^ rule.letters) & rule.mask == 0 {
        reach(here + Int(rule.persianCount) * width + Int(rule.englishCount), rule.cost)
      }
      next += 1
    }
  }
}
