/// What an ``XMLPullReader`` comes upon.
enum XMLEvent: Hashable, Sendable {
  /// An element starts; an empty one ends with the next event.
  case start(XMLElement)
  /// An element ends.
  case end(XMLName)
  /// Text: all of it up to the next tag, CDATA sections included and references resolved.
  case text(String)
}

/// The start of an element.
struct XMLElement: Hashable, Sendable {
  /// Its name.
  let name: XMLName
  /// Its attributes in the order of the file, declarations of namespaces left out.
  let attributes: [(name: XMLName, value: String)]
  /// The line on which its start tag ends, counted from 1.
  let line: Int

  /// The value of an attribute; `nil` when the element has none of that name.
  subscript(name: XMLName) -> String? { attributes.first { $0.name == name }?.value }

  /// The value of an attribute without a namespace.
  subscript(local: String) -> String? { self[XMLName(local)] }

  static func == (left: XMLElement, right: XMLElement) -> Bool {
    left.name == right.name && left.line == right.line
      && left.attributes.elementsEqual(right.attributes) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(line)
  }
}
