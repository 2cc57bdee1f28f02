/// Numbers pairs of words in the order of their first being seen.
///
/// Open addressing over flat arrays; the load is kept under one half.
struct PairTable: Sendable {
  /// The pairs by their numbers, source word in the upper half.
  private(set) var keys: [UInt64] = []
  private var slots: [Int32]
  private var mask: Int

  /// Makes a table with room for `capacity` pairs.
  init(capacity: Int = 1024) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
  }

  /// The number of pairs.
  var count: Int { keys.count }

  /// The source word of a pair.
  @inline(__always)
  func source(of pair: Int) -> Int { Int(keys[pair] >> 32) }

  /// The target word of a pair.
  @inline(__always)
  func target(of pair: Int) -> Int { Int(keys[pair] & 0xFFFF_FFFF) }

  /// The number of a pair, given one if it has none.
  @discardableResult
  mutating func number(_ source: UInt32, _ target: UInt32) -> Int {
    let key = UInt64(source) << 32 | UInt64(target)
    var slot = PairTable.hash(key) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if keys[number] == key { return number }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(keys.count)
    keys.append(key)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  /// The number of a pair, or `nil`.
  func existing(_ source: UInt32, _ target: UInt32) -> Int? {
    let key = UInt64(source) << 32 | UInt64(target)
    var slot = PairTable.hash(key) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if keys[number] == key { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for (number, key) in keys.enumerated() {
      var slot = PairTable.hash(key) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// Fibonacci hashing, folded so that both halves of the key count.
  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    let product = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (product ^ (product >> 29)) >> 3)
  }
}
