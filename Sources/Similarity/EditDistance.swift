/// Edit distance between two sequences of interned symbols.
///
/// Method: Myers 1999, "A fast bit-vector algorithm for approximate string matching", in the blocked
/// form of Hyyrö 2003. O(⌈|shorter| / 64⌉ · |longer|) time, O(|shorter|) memory.
package enum EditDistance {
  /// The Levenshtein distance between `first` and `second`, or `nil` when it exceeds `limit`.
  ///
  /// The sequences are letters or interned words; a negative limit yields `nil`.
  package static func between(_ first: [UInt32], _ second: [UInt32], limit: Int = .max) -> Int? {
    guard limit >= 0 else { return nil }
    let shorter = first.count <= second.count ? first : second
    let longer = first.count <= second.count ? second : first
    guard longer.count - shorter.count <= limit else { return nil }
    guard !shorter.isEmpty else { return longer.count }
    let distance =
      shorter.count <= 64
      ? oneWord(shorter, longer, limit) : blocked(shorter, longer, limit)
    return distance <= limit ? distance : nil
  }

  /// The distance when the pattern fits one machine word; anything above `limit` once it is certain.
  private static func oneWord(_ pattern: [UInt32], _ text: [UInt32], _ limit: Int) -> Int {
    let masks = PatternMasks(pattern)
    var positive = ~UInt64(0)
    var negative: UInt64 = 0
    let last = UInt64(1) << UInt64(pattern.count - 1)
    var distance = pattern.count
    for (place, symbol) in text.enumerated() {
      let equal = masks[symbol, block: 0]
      let carry = ((equal & positive) &+ positive) ^ positive | equal | negative
      var plus = negative | ~(carry | positive)
      var minus = positive & carry
      if plus & last != 0 { distance += 1 }
      if minus & last != 0 { distance -= 1 }
      // Every symbol left can lower the distance by one at most.
      if distance - (text.count - place - 1) > limit { return distance }
      plus = plus << 1 | 1
      minus <<= 1
      positive = minus | ~(carry | plus)
      negative = plus & carry
    }
    return distance
  }

  /// The distance for longer patterns, a column of blocks at a time.
  private static func blocked(_ pattern: [UInt32], _ text: [UInt32], _ limit: Int) -> Int {
    let masks = PatternMasks(pattern)
    let blocks = (pattern.count + 63) / 64
    var positive = [UInt64](repeating: ~0, count: blocks)
    var negative = [UInt64](repeating: 0, count: blocks)
    let last = UInt64(1) << UInt64((pattern.count - 1) % 64)
    var distance = pattern.count
    for (place, symbol) in text.enumerated() {
      var plusIn: UInt64 = 1
      var minusIn: UInt64 = 0
      for block in 0..<blocks {
        let high = block == blocks - 1 ? last : UInt64(1) << 63
        let up = positive[block]
        let down = negative[block]
        let equal = masks[symbol, block: block]
        let vertical = equal | down
        let reached = equal | minusIn
        let carry = ((reached & up) &+ up) ^ up | reached
        let plus = down | ~(carry | up)
        let minus = up & carry
        if block == blocks - 1 {
          if plus & high != 0 { distance += 1 }
          if minus & high != 0 { distance -= 1 }
        }
        let shiftedPlus = plus << 1 | plusIn
        let shiftedMinus = minus << 1 | minusIn
        plusIn = plus >> 63
        minusIn = minus >> 63
        positive[block] = shiftedMinus | ~(vertical | shiftedPlus)
        negative[block] = shiftedPlus & vertical
      }
      if distance - (text.count - place - 1) > limit { return distance }
    }
    return distance
  }
}

/// Where each symbol stands in a pattern, as bit masks of 64 places a block.
private struct PatternMasks {
  /// Symbols by open addressing; a free slot has all its masks zero.
  private var symbols: [UInt32]
  private var masks: [UInt64]
  private let slotMask: Int
  private let blocks: Int

  init(_ pattern: [UInt32]) {
    blocks = (pattern.count + 63) / 64
    var capacity = 8
    while capacity < pattern.count * 2 { capacity *= 2 }
    slotMask = capacity - 1
    symbols = [UInt32](repeating: 0, count: capacity)
    masks = [UInt64](repeating: 0, count: capacity * (blocks + 1))
    for (place, symbol) in pattern.enumerated() {
      let slot = slot(of: symbol)
      symbols[slot] = symbol
      // The last word of a slot says that it is taken.
      masks[slot * (blocks + 1) + blocks] = 1
      masks[slot * (blocks + 1) + place / 64] |= UInt64(1) << UInt64(place % 64)
    }
  }

  subscript(symbol: UInt32, block block: Int) -> UInt64 {
    masks[slot(of: symbol) * (blocks + 1) + block]
  }

  /// The slot that holds `symbol`, or the free one where it would go; at most half of all are taken.
  private func slot(of symbol: UInt32) -> Int {
    var slot = Int(truncatingIfNeeded: (symbol &* 0x9E37_79B1) >> 16) & slotMask
    while masks[slot * (blocks + 1) + blocks] != 0, symbols[slot] != symbol {
      slot = (slot + 1) & slotMask
    }
    return slot
  }
}
