/// Numbers for strings: equal strings get the same number, counted up from zero.
///
/// Open addressing over the strings' UTF-8 bytes, which lie in one array: no allocation for a string
/// that is already known. The hash is seeded at random for each interner, so that hostile input
/// cannot aim at collisions.
package struct Interner: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var hashes: [UInt32] = []
  /// The number in each slot plus one; zero where free.
  private var slots: [UInt32] = [UInt32](repeating: 0, count: 64)
  private let seed = UInt64.random(in: .min ... .max)

  /// An interner that knows nothing.
  package init() {}

  /// How many different strings are known.
  package var count: Int { hashes.count }

  /// The number of `string`, given out now if it is new.
  ///
  /// Amortised O(|string|).
  package mutating func intern(_ string: some StringProtocol) -> UInt32 {
    let hash = hash(string.utf8)
    let slot = slot(of: string.utf8, hash)
    if slots[slot] != 0 { return slots[slot] - 1 }
    bytes.append(contentsOf: string.utf8)
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return UInt32(hashes.count - 1)
  }

  /// The number of `string`, or `nil` when it was never interned.
  ///
  /// O(|string|).
  package func number(of string: some StringProtocol) -> UInt32? {
    let found = slots[slot(of: string.utf8, hash(string.utf8))]
    return found == 0 ? nil : found - 1
  }

  /// The string that has `number`; empty for a number never given out.
  package func string(_ number: UInt32) -> String {
    guard Int(number) < count else { return "" }
    return String(decoding: bytes[ends[Int(number)]..<ends[Int(number) + 1]], as: UTF8.self)
  }

  private func hash(_ text: some Sequence<UInt8>) -> UInt32 {
    var state = seed
    for byte in text {
      state = (state ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
      state ^= state >> 29
    }
    return UInt32(truncatingIfNeeded: state ^ state >> 32)
  }

  /// The slot that holds `text`, or the free one where it would go; at most half of all are taken.
  private func slot(of text: some Sequence<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, bytes[ends[number]..<ends[number + 1]].elementsEqual(text) {
        return slot
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = UInt32(number + 1)
    }
    slots = larger
  }
}
