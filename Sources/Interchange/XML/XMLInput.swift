import CLibXML2

/// The bytes that libxml2 reads, and the first complaint that it has about them.
///
/// libxml2 is given its address, so it must outlive the reader.
final class XMLInput {
  private let bytes: [UInt8]
  private var place = 0
  /// The first error that ends the reading, and its line.
  private(set) var complaint: (code: xmlParserErrors, message: String, line: Int)?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Makes libxml2's reader of these bytes; `nil` when there is no memory for it.
  ///
  /// No option of libxml2 that loads, fetches or expands anything is on, nor the one that lifts its limits:
  /// 256 elements within each other, 10 million bytes in one text, and what entities may grow to.
  func makeReader() -> xmlTextReaderPtr? {
    let address = Unmanaged.passUnretained(self).toOpaque()
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue
    let reader = xmlReaderForIO(
      { address, buffer, count in
        guard let address, let buffer, count > 0 else { return -1 }
        let input = Unmanaged<XMLInput>.fromOpaque(address).takeUnretainedValue()
        return Int32(input.read(into: UnsafeMutableRawPointer(buffer), count: Int(count)))
      }, nil, address, nil, nil, Int32(options))
    guard let reader else { return nil }
    xmlTextReaderSetStructuredErrorHandler(
      reader,
      { address, error in
        guard let address, let error = error?.pointee else { return }
        let input = Unmanaged<XMLInput>.fromOpaque(address).takeUnretainedValue()
        guard error.level == XML_ERR_FATAL, input.complaint == nil else { return }
        let message = error.message.map { String(cString: $0) } ?? "no reason given"
        let code = xmlParserErrors(UInt32(truncatingIfNeeded: error.code))
        input.complaint = (code, message, Int(error.line))
      }, address)
    return reader
  }

  private func read(into buffer: UnsafeMutableRawPointer, count: Int) -> Int {
    let piece = bytes[place..<min(place + count, bytes.count)]
    piece.withUnsafeBytes {
      if let start = $0.baseAddress { buffer.copyMemory(from: start, byteCount: $0.count) }
    }
    place += piece.count
    return piece.count
  }
}
