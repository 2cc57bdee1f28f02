import Foundation

/// The text of a file, read whole and checked.
package struct InputFile: Sendable {
  /// How messages name it: the path, or `standard input`.
  package let name: String
  /// Its text, without a byte order mark.
  package let text: String

  /// Makes one from text in memory.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// Reads the file at `path`; `-` is standard input.
  ///
  /// - Throws: ``InterchangeError``: missing, a folder, unreadable, too large, not UTF-8, binary.
  package init(path: String) throws {
    let file = try InputBytes(path: path)
    name = file.name
    text = try Self.decode(file.bytes, name: file.name)
  }

  /// The file, which must hold more than white space.
  ///
  /// - Throws: ``InterchangeError/empty(path:)``.
  package func notEmpty() throws -> InputFile {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw InterchangeError.empty(path: name)
    }
    return self
  }

  /// The lines with their numbers, counted from 1, without LF or CR LF.
  ///
  /// Linear in the text.
  var lines: [(number: Int, text: Substring)] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().map {
      (
        number: $0.offset + 1,
        text: Substring($0.element.last == 0x0D ? $0.element.dropLast() : $0.element)
      )
    }
  }

  /// Refuses the formats that are no table: XML (TMX, TBX, XLIFF) and PO.
  ///
  /// - Throws: ``InterchangeError/unknownFormat(path:known:)``.
  func requireTable() throws {
    let start = text.drop { $0.isWhitespace }
    let isMarkup = start.hasPrefix("<?xml") || start.hasPrefix("<!DOCTYPE")
    let isMessages = start.hasPrefix("msgid ") || start.prefix(4_096).contains("\nmsgid \"")
    guard isMarkup || isMessages else { return }
    throw InterchangeError.unknownFormat(
      path: name, known: ["TSV with a Persian and an English column"])
  }

  // MARK: Decoding

  private static func decode(_ data: [UInt8], name: String) throws -> String {
    if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) {
      throw InterchangeError.notUTF8(path: name, line: 1, looksLike: "UTF-16")
    }
    let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data[...]
    if let place = bytes.withUnsafeBytes({ $0.firstIndex(of: 0) }) {
      throw InterchangeError.binary(
        path: name, line: line(of: bytes.startIndex + place, in: bytes))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      if let place = unfinishedCharacter(of: bytes) {
        throw InterchangeError.cutShort(
          path: name, line: line(of: place, in: bytes), offset: place - data.startIndex)
      }
      throw InterchangeError.notUTF8(
        path: name, line: firstBadLine(of: bytes),
        looksLike: looksLikeWindows1256(bytes) ? "WINDOWS-1256" : nil)
    }
    return text
  }

  private static func line(of place: Int, in bytes: ArraySlice<UInt8>) -> Int {
    bytes[..<place].count { $0 == 0x0A } + 1
  }

  /// Where the character begins within which otherwise good UTF-8 ends.
  ///
  /// `nil` also where no other character takes several bytes: then the file is of another encoding.
  private static func unfinishedCharacter(of bytes: ArraySlice<UInt8>) -> Int? {
    for place in bytes.indices.suffix(3).reversed() where bytes[place] & 0xC0 != 0x80 {
      let lead = bytes[place]
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
      let isWhole = place + length <= bytes.endIndex
      guard !isWhole, lead < 0xF8, bytes[..<place].contains(where: { $0 >= 0x80 }),
        String(validating: bytes[..<place], as: UTF8.self) != nil
      else { return nil }
      return place
    }
    return nil
  }

  private static func firstBadLine(of bytes: ArraySlice<UInt8>) -> Int {
    var line = 1
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }

  /// Whether most bytes above ASCII are where Windows-1256 has its Arabic letters.
  private static func looksLikeWindows1256(_ bytes: ArraySlice<UInt8>) -> Bool {
    var high: [UInt8] = []
    var previous: UInt8 = 0
    for byte in bytes.prefix(65_536) {
      if (0xC2...0xDF).contains(previous), byte & 0xC0 == 0x80 {
        // The two are a letter of UTF-8, in a file that is UTF-8 but for a few bytes.
        high.removeLast()
        previous = 0
        continue
      }
      if byte >= 0x80 { high.append(byte) }
      previous = byte
    }
    return high.count > 20
      && high.count { $0 >= 0xC0 || $0 == 0x81 || $0 == 0x8D || $0 == 0x90 } * 2 > high.count
  }

  static func plainReason(_ error: any Error) -> String {
    let failure = error as NSError
    let underlying = failure.userInfo[NSUnderlyingErrorKey] as? NSError ?? failure
    return underlying.domain == NSPOSIXErrorDomain
      ? String(cString: strerror(Int32(underlying.code))) : failure.localizedDescription
  }
}
