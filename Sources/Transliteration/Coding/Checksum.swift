/// A checksum over bytes, eight at a time, to find damage; it does not protect against forgery.
enum Checksum {
  /// The checksum of `bytes` from an offset on.
  static func of(_ bytes: [UInt8], from start: Int = 0) -> UInt64 {
    bytes.withUnsafeBytes { buffer in
      var sum: UInt64 = 0x9E37_79B9_7F4A_7C15
      var place = start
      while buffer.count - place >= 8 {
        let word = UInt64(
          littleEndian: buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        sum = (sum ^ word) &* 0xBF58_476D_1CE4_E5B9
        sum ^= sum >> 29
        place += 8
      }
      while place < buffer.count {
        sum = (sum ^ UInt64(buffer[place])) &* 0x100_0000_01B3
        place += 1
      }
      return sum ^ UInt64(max(buffer.count - start, 0))
    }
  }
}
