/// Reads what ``ByteWriter`` wrote, never beyond the end.
struct ByteReader {
  private let bytes: [UInt8]
  private var place: Int

  /// Reads `bytes` from an offset on.
  init(_ bytes: [UInt8], from place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  /// Whether everything was read.
  var isAtEnd: Bool { place == bytes.count }

  /// The next number.
  mutating func number<Number: FixedWidthInteger>(
    _: Number.Type = Number.self
  ) throws(ModelError) -> Number {
    let size = MemoryLayout<Number>.size
    guard bytes.count - place >= size else { throw .damaged }
    let number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: Number.self) }
    place += size
    return Number(littleEndian: number)
  }

  /// The next numbers, after how many they are.
  ///
  /// No more memory is taken than the file has bytes, whatever it claims.
  mutating func numbers<Number: FixedWidthInteger>(
    _: Number.Type = Number.self
  ) throws(ModelError) -> [Number] {
    let count = Int(try number(UInt32.self))
    let size = MemoryLayout<Number>.size
    guard count <= (bytes.count - place) / size else { throw .damaged }
    let start = place
    place += count * size
    return bytes.withUnsafeBytes { source in
      [Number](unsafeUninitializedCapacity: count) { target, initialized in
        let slice = UnsafeRawBufferPointer(rebasing: source[start..<start + count * size])
        UnsafeMutableRawBufferPointer(target).copyMemory(from: slice)
        for index in target.indices where Number.isSigned || size > 1 {
          target[index] = Number(littleEndian: target[index])
        }
        initialized = count
      }
    }
  }
}
