import CLibXML2

/// Reads an XML file of any encoding from its start to its end, one event at a time.
///
/// The file is taken for hostile. It is read with libxml2's text reader, which holds no more of the file
/// than the open elements. Nothing but the file itself is ever read: no document type, no external entity,
/// no network. Entities other than those of XML (`&amp;`, `&#1705;`) are refused where they are used, so that
/// none can grow; so are elements nested deeper than ``deepest``. Comments and processing instructions are
/// passed over.
final class XMLPullReader {
  /// How deep elements may be nested.
  static let deepest = 200

  /// How messages name the file.
  let name: String
  /// The line of the last event, counted from 1: that on which a start tag ends, a text starts, or an end tag
  /// stands.
  private(set) var line = 1

  private let input: XMLInput
  private let reader: xmlTextReaderPtr
  /// Events that are read already, first the next one.
  private var waiting: [(event: XMLEvent, line: Int)] = []
  /// The line on which the last node ends.
  private var reached = 1

  /// Starts at the beginning of a file.
  ///
  /// - Throws: ``InterchangeError/empty(path:)``, or ``InterchangeError/unreadable(path:reason:)`` when there
  ///   is no memory.
  init(_ bytes: [UInt8], name: String) throws {
    guard bytes.contains(where: { $0 > 0x20 }) else { throw InterchangeError.empty(path: name) }
    let input = XMLInput(bytes)
    guard let reader = input.makeReader() else {
      throw InterchangeError.unreadable(path: name, reason: "out of memory")
    }
    self.name = name
    self.input = input
    self.reader = reader
  }

  deinit { xmlFreeTextReader(reader) }

  /// The next event; `nil` at the end of the file.
  ///
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)``.
  func next() throws -> XMLEvent? {
    if waiting.isEmpty { try readOn() }
    guard !waiting.isEmpty else { return nil }
    let (event, line) = waiting.removeFirst()
    self.line = line
    return event
  }

  /// An error at a line of this file, by default that of the last event.
  func failure(_ reason: String, remedy: String, line: Int? = nil) -> InterchangeError {
    .malformed(path: name, line: line ?? self.line, reason: reason, remedy: remedy)
  }

  // MARK: Nodes of libxml2

  /// Reads up to the next tag, and the text before it.
  private func readOn() throws {
    var text: String?
    var textLine = 0
    func close() {
      if let text { waiting.append((.text(text), textLine)) }
    }
    while true {
      let status = xmlTextReaderRead(reader)
      guard status == 1 else {
        // Whatever libxml2 says, a complaint means that the file was not read to its end.
        if status < 0 || input.complaint != nil { throw notWellFormed() }
        return close()
      }
      let start = reached
      switch UInt32(xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_ELEMENT.rawValue:
        reached = nodeLine ?? reached
        close()
        return try self.start()
      case XML_READER_TYPE_END_ELEMENT.rawValue:
        close()
        return waiting.append((.end(nodeName), reached))
      case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
        XML_READER_TYPE_WHITESPACE.rawValue, XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
        let piece = string(xmlTextReaderConstValue(reader))
        // Of a long text libxml2 knows the line of its first part only.
        reached = max(nodeLine ?? 0, reached + piece.utf8.count { $0 == 0x0A })
        if text == nil { textLine = start }
        text = (text.take() ?? "") + piece
      case XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
        throw foreignEntity(string(xmlTextReaderConstName(reader)))
      default: reached = max(nodeLine ?? 0, reached)
      }
    }
  }

  private func start() throws {
    let line = reached
    guard xmlTextReaderDepth(reader) < Self.deepest else {
      throw failure(
        "elements are nested more than \(Self.deepest) deep",
        remedy: "write the file anew with the program that made it", line: line)
    }
    let name = nodeName
    let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
    var attributes: [(name: XMLName, value: String)] = []
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      guard xmlTextReaderIsNamespaceDecl(reader) != 1 else { continue }
      // The parts of a value are texts, unless an entity stands in it.
      var part = xmlTextReaderCurrentNode(reader)?.pointee.children
      while let piece = part {
        if piece.pointee.type == XML_ENTITY_REF_NODE {
          throw foreignEntity(string(piece.pointee.name))
        }
        part = piece.pointee.next
      }
      attributes.append((nodeName, string(xmlTextReaderConstValue(reader))))
    }
    waiting.append((.start(XMLElement(name: name, attributes: attributes, line: line)), line))
    if isEmpty { waiting.append((.end(name), line)) }
  }

  private var nodeName: XMLName {
    XMLName(
      string(xmlTextReaderConstLocalName(reader)),
      in: string(xmlTextReaderConstNamespaceUri(reader)))
  }

  /// The line on which the current node ends; `nil` where libxml2 does not keep it.
  private var nodeLine: Int? {
    guard let node = xmlTextReaderCurrentNode(reader) else { return nil }
    // Elements keep 16 bits of it.
    let isKept = node.pointee.line < UInt16.max || node.pointee.type == XML_TEXT_NODE
    let line = isKept ? xmlGetLineNo(node) : 0
    return line > 0 ? Int(line) : nil
  }

  private func string(_ text: UnsafePointer<xmlChar>?) -> String {
    guard let text else { return "" }
    return String(
      decoding: UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))), as: UTF8.self)
  }

  // MARK: Errors

  private func notWellFormed() -> InterchangeError {
    let complaint = input.complaint
    if complaint?.code == XML_ERR_DOCUMENT_END {
      return failure(
        "this is not well-formed XML: it ends too early, or something follows its end",
        remedy: "get the whole file", line: max(reached, complaint?.line ?? 1))
    }
    let message = (complaint?.message ?? "libxml2 gives no reason").split(
      whereSeparator: \.isNewline)
    return failure(
      "this is not well-formed XML (\(message.joined(separator: " ")))",
      remedy: "mend the file there, or write it anew with the program that made it",
      line: max(1, complaint?.line ?? reached))
  }

  private func foreignEntity(_ name: String) -> InterchangeError {
    failure(
      "the entity &\(name); is none of XML's own, and others are not read, for they can hide anything",
      remedy: "write what it stands for in its place", line: reached)
  }
}
