import Similarity

/// Numbers filed under 64-bit keys, any number of them under each.
struct Chains: Sendable {
  private var heads = KeyTable()
  /// The number of each entry, and the entry before it under the same key.
  private var entries: [(number: UInt32, previous: UInt32)] = []
  private static let end = UInt32.max

  /// Files a number under a key.
  mutating func add(_ number: Int, under key: UInt64) {
    entries.append((UInt32(truncatingIfNeeded: number), heads[key] ?? Self.end))
    heads[key] = UInt32(entries.count - 1)
  }

  /// Calls `body` with the numbers under a key, the latest first, until it returns false.
  func visit(_ key: UInt64, _ body: (Int) -> Bool) {
    var entry = heads[key] ?? Self.end
    while entry != Self.end {
      let (number, previous) = entries[Int(entry)]
      if !body(Int(number)) { return }
      entry = previous
    }
  }

  /// The latest `limit` numbers under a key, in the order in which they were filed.
  func numbers(under key: UInt64, limit: Int = .max) -> [Int] {
    var found: [Int] = []
    visit(key) { number in
      found.append(number)
      return found.count < limit
    }
    return found.reversed()
  }
}
