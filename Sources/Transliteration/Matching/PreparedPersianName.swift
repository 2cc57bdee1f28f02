/// A Persian name made ready to be compared with many English ones.
package struct PreparedPersianName: Sendable {
  let codes: [UInt8]
  /// The rules for every place of the name, sorted by place and first English letter.
  let rules: [Rule]
  /// Where in ``rules`` the rules of a place and a first English letter start: 28 entries a place.
  let starts: [UInt32]
  /// What it costs to leave out each letter.
  let skipCosts: [Float]

  /// Prepares `name`, folded already or not.
  ///
  /// O(length).
  package init(_ name: String) {
    codes = PersianLetters(name).codes
    var rules: [Rule] = []
    var starts: [UInt32] = []
    var found: [Rule] = []
    starts.reserveCapacity((codes.count + 1) * 28)
    for place in 0...codes.count {
      found.removeAll(keepingCapacity: true)
      RuleTable.standard.appendRules(at: place, of: codes, to: &found)
      // Keeping vowels unwritten costs nothing in matching.
      found.removeAll { $0.persianCount == 0 && $0.englishCount == 0 }
      found.sort { $0.first < $1.first }
      var next = 0
      for first in 0..<28 {
        while next < found.count, found[next].first < first { next += 1 }
        starts.append(UInt32(rules.count + next))
      }
      rules += found
    }
    self.rules = rules
    self.starts = starts
    skipCosts = codes.map(Self.skipCost)
  }

  private static func skipCost(_ code: UInt8) -> Float {
    switch code {
    case PersianLetters.boundary: 0.3
    case PersianLetters.alef, PersianLetters.ye: 3.5
    case PersianLetters.vav: 4
    case PersianLetters.he: 3
    default: 5.5
    }
  }
}
