/// A file of the content, with its bytes as they are.
package struct ContentFile: Sendable {
  /// The path, as complaints name it.
  package let path: String
  /// The content, byte by byte.
  package let bytes: [UInt8]
  /// The content as text; bytes that are not UTF-8 stand as U+FFFD.
  package let text: String

  /// Makes one from what was read.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The lines without their ends; the last one is left out where it is empty.
  var lines: [Substring.UTF8View.SubSequence] {
    var lines = text.utf8[...].split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
