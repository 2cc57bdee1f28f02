import Foundation

/// Takes text piece by piece on its way to a file.
package typealias TextSink = (String) throws -> Void

/// Writes text to an open file in large pieces.
final class DescriptorWriter {
  /// Why writing failed: an error number of the system.
  struct Failure: Error {
    let number: Int32
  }

  private static let capacity = 1 << 16
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  init(descriptor: Int32) {
    self.descriptor = descriptor
    buffer.reserveCapacity(2 * DescriptorWriter.capacity)
  }

  /// Writes a piece, or keeps it until there is more.
  func put(_ text: String) throws(Failure) {
    buffer += text.utf8
    if buffer.count >= DescriptorWriter.capacity { try flush() }
  }

  /// Writes bytes, or keeps them until there is more.
  func put(_ bytes: [UInt8]) throws(Failure) {
    buffer += bytes
    if buffer.count >= DescriptorWriter.capacity { try flush() }
  }

  /// Writes what was kept.
  func flush() throws(Failure) {
    var place = 0
    while place < buffer.count {
      let written = buffer[place...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw Failure(number: errno)
      }
      place += written
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
