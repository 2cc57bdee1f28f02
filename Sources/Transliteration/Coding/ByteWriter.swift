/// Writes numbers one after the other, least significant byte first.
struct ByteWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// Writes one number.
  mutating func put<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes how many numbers there are, in 32 bits, and the numbers.
  mutating func put<Number: FixedWidthInteger>(_ numbers: [Number]) {
    put(UInt32(numbers.count))
    bytes.reserveCapacity(bytes.count + numbers.count * MemoryLayout<Number>.size)
    for number in numbers { put(number) }
  }

  /// Appends bytes as they are.
  mutating func append(_ more: [UInt8]) { bytes += more }
}
