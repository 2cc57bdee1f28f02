/// A small generator of chance that is the same everywhere (Steele, Lea and Flood 2014).
struct SplitMix {
  var state: UInt64

  /// The next 64 bits.
  @inline(__always)
  mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// The next number from zero to one.
  @inline(__always)
  mutating func next() -> Float { Float(bits() >> 40) / Float(1 << 24) }
}
