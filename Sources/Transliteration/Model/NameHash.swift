/// The hash that names and their words are filed under: FNV-1a, 64 bits (Fowler, Noll and Vo).
struct NameHash {
  /// The hash of what was added so far.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Whether nothing was added yet.
  private(set) var isEmpty = true

  /// Adds a letter.
  @inline(__always)
  mutating func add(_ letter: some FixedWidthInteger) {
    value = (value ^ UInt64(truncatingIfNeeded: letter)) &* 0x100_0000_01B3
    isEmpty = false
  }

  /// The hash of letters.
  static func of(_ letters: some Sequence<some FixedWidthInteger>) -> UInt64 {
    var hash = NameHash()
    for letter in letters { hash.add(letter) }
    return hash.value
  }
}
