/// One pass over the UTF-8 bytes of a text that finds its placeholders.
struct PlaceholderScanner {
  let bytes: [UInt8]
  private var place = 0
  private var found: [Placeholder] = []

  /// No placeholder is longer, addresses apart.
  private static let limit = 300

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func scan() -> [Placeholder] {
    while place < bytes.count {
      let next: (end: Int, kind: Placeholder.Kind)? =
        switch bytes[place] {
        case UInt8(ascii: "<"): endOfTag(place).map { ($0, .tag) }
        case UInt8(ascii: "{"): endOfBraces(place).map { ($0, .variable) }
        case UInt8(ascii: "$"), UInt8(ascii: "#"):
          byte(place + 1) == UInt8(ascii: "{")
            ? endOfBraces(place + 1).map { ($0, .variable) } : nil
        case UInt8(ascii: "%"): endOfFormat(place).map { ($0, .variable) }
        case UInt8(ascii: "&"): endOfEntity(place).map { ($0, .entity) }
        case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "f"):
          endOfAddress(place).map { ($0, .address) }
        case UInt8(ascii: "@"): takeMail()
        default: nil
        }
      if let next {
        append(place..<next.end, next.kind)
        place = next.end
      } else {
        place += 1
      }
    }
    return found
  }

  private mutating func append(_ range: Range<Int>, _ kind: Placeholder.Kind) {
    found.append(Placeholder(kind: kind, range: range, key: key(of: range, kind)))
  }

  private func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }

  // MARK: Tags, variables, entities

  private func endOfTag(_ start: Int) -> Int? {
    var index = start + 1
    if byte(index) == UInt8(ascii: "/") { index += 1 }
    guard Self.isLetter(byte(index)) else { return nil }
    while index < bytes.count, index < start + Self.limit, byte(index) != UInt8(ascii: "<") {
      if byte(index) == UInt8(ascii: ">") { return index + 1 }
      index += 1
    }
    return nil
  }

  /// The end of `{0}`, `{name}`, `{{ name }}`, `{count, plural, …}`: an ASCII name comes first.
  private func endOfBraces(_ start: Int) -> Int? {
    var index = start
    var depth = 0
    while byte(index) == UInt8(ascii: "{"), depth < 3 {
      index += 1
      depth += 1
    }
    while byte(index) == 0x20 { index += 1 }
    let name = index
    while Self.isNameByte(byte(index)) { index += 1 }
    if index == name, byte(index) != UInt8(ascii: "}") || depth != 1 { return nil }
    if byte(index) == UInt8(ascii: ":") {
      while index < bytes.count, index < start + 40, byte(index) != UInt8(ascii: "}") { index += 1 }
    }
    while byte(index) == 0x20 { index += 1 }
    for _ in 0..<depth {
      guard byte(index) == UInt8(ascii: "}") else { return nil }
      index += 1
    }
    return index
  }

  /// The end of a printf format: `%s`, `%1$d`, `%.2f`, `%ld`, `%@`, `%(name)s`, `%{name}`.
  private func endOfFormat(_ start: Int) -> Int? {
    // 50% d… and 20%s are percentages.
    if start > 0, Self.isDigit(bytes[start - 1]) { return nil }
    var index = start + 1
    if byte(index) == UInt8(ascii: "{") { return endOfBraces(index) }
    if byte(index) == UInt8(ascii: "(") {
      index += 1
      let name = index
      while Self.isNameByte(byte(index)) { index += 1 }
      guard index > name, byte(index) == UInt8(ascii: ")") else { return nil }
      index += 1
    }
    while Self.isDigit(byte(index)) || [0x24, 0x2E, 0x2D, 0x2B, 0x23, 0x2A].contains(byte(index)) {
      guard index < start + 16 else { return nil }
      index += 1
    }
    while [UInt8(ascii: "l"), UInt8(ascii: "h"), UInt8(ascii: "z"), UInt8(ascii: "q")]
      .contains(byte(index))
    {
      guard index < start + 16 else { return nil }
      index += 1
    }
    guard Array("sdiufFgGeExXoc@aAp".utf8).contains(byte(index)), !Self.isLetter(byte(index + 1))
    else { return nil }
    return index + 1
  }

  private func endOfEntity(_ start: Int) -> Int? {
    var index = start + 1
    if byte(index) == UInt8(ascii: "#") { index += 1 }
    let name = index
    while Self.isLetter(byte(index)) || Self.isDigit(byte(index)), index < name + 10 { index += 1 }
    return index > name + 1 && byte(index) == UInt8(ascii: ";") ? index + 1 : nil
  }

  // MARK: Addresses

  private func starts(_ prefix: String, at index: Int) -> Bool {
    guard index + prefix.utf8.count <= bytes.count else { return false }
    return zip(prefix.utf8, bytes[index...]).allSatisfy { $0 == ($1 | 0x20) || $0 == $1 }
  }

  private func endOfAddress(_ start: Int) -> Int? {
    if start > 0, Self.isLetter(bytes[start - 1]) || Self.isDigit(bytes[start - 1]) { return nil }
    let prefix = ["http://", "https://", "ftp://", "www."].first { starts($0, at: start) }
    guard let prefix else { return nil }
    var index = start + prefix.utf8.count
    let host = index
    while index < bytes.count, isAddressByte(bytes[index]) { index += 1 }
    while index > host, Array(".,;:!?)'\"]".utf8).contains(bytes[index - 1]) { index -= 1 }
    return index > host ? index : nil
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !Array("<>\"{}|\\^`".utf8).contains(byte)
  }

  /// The end of the mail address around the `@` at the current place, after moving to its start.
  private mutating func takeMail() -> (end: Int, kind: Placeholder.Kind)? {
    func isPart(_ byte: UInt8) -> Bool {
      Self.isNameByte(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%")
    }
    let floor = max(found.last?.range.upperBound ?? 0, place - 64)
    var start = place
    while start > floor, isPart(bytes[start - 1]) { start -= 1 }
    var end = place + 1
    while Self.isNameByte(byte(end)), end < place + 254 { end += 1 }
    while end > place, !Self.isLetter(byte(end - 1)), !Self.isDigit(byte(end - 1)), end > place + 1
    {
      end -= 1
    }
    guard start < place, bytes[(place + 1)..<end].contains(UInt8(ascii: ".")) else { return nil }
    place = start
    return (end, .address)
  }

  // MARK: Keys

  /// What has to be the same: an address without a closing slash, a tag without needless blanks.
  private func key(of range: Range<Int>, _ kind: Placeholder.Kind) -> String {
    var text = bytes[range].filter { kind == .address || $0 != 0x20 || kind == .tag }
    if kind == .address, text.last == UInt8(ascii: "/") { text.removeLast() }
    if kind == .tag {
      if let blank = text.firstIndex(of: 0x20), !text[blank...].contains(UInt8(ascii: "=")) {
        text = text.filter { $0 != 0x20 }
      }
      if text.suffix(2).elementsEqual("/>".utf8) { text.remove(at: text.count - 2) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
