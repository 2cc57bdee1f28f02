/// A map from 64-bit keys to 32-bit values, by open addressing.
package struct KeyTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private var taken: [Bool]
  /// How many keys are held.
  package private(set) var count = 0

  /// An empty map.
  package init() {
    keys = [UInt64](repeating: 0, count: 64)
    values = [UInt32](repeating: 0, count: 64)
    taken = [Bool](repeating: false, count: 64)
  }

  /// The value of a key; setting `nil` is ignored, since keys are never removed.
  package subscript(key: UInt64) -> UInt32? {
    get {
      let slot = slot(of: key)
      return taken[slot] ? values[slot] : nil
    }
    set {
      guard let newValue else { return }
      let slot = slot(of: key)
      values[slot] = newValue
      if taken[slot] { return }
      taken[slot] = true
      keys[slot] = key
      count += 1
      if count * 2 > keys.count { grow() }
    }
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while taken[slot], keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = self
    keys = [UInt64](repeating: 0, count: old.keys.count * 2)
    values = [UInt32](repeating: 0, count: old.keys.count * 2)
    taken = [Bool](repeating: false, count: old.keys.count * 2)
    for (place, key) in old.keys.enumerated() where old.taken[place] {
      let slot = slot(of: key)
      taken[slot] = true
      keys[slot] = key
      values[slot] = old.values[place]
    }
  }
}
