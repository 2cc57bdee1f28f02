/// Writes a translation memory as TMX 1.4b, level 1: plain text, no inline codes.
///
/// One unit after the other, so that memory does not grow with the file. Source: LISA OSCAR, TMX 1.4b
/// Specification, 2005.
package struct TMXWriter {
  /// What holds for the whole file.
  package struct Header: Sendable {
    /// The version of Vazhe that writes.
    package var version: String
    /// The language tags of the two sides, as the user gave them.
    package var languages: (source: String, target: String)
    /// The names of the two texts.
    package var names: (source: String, target: String)

    /// Makes a header.
    package init(
      version: String, languages: (source: String, target: String),
      names: (source: String, target: String)
    ) {
      self.version = version
      self.languages = languages
      self.names = names
    }
  }

  /// One unit: a text, its translation, and what else is known of the pair.
  package struct Unit: Sendable {
    /// The text.
    package var source: String
    /// Its translation.
    package var target: String
    /// Its name in the file, `nil` where it has none.
    package var identifier: String?
    /// Properties, in this order; the names begin with `x-`.
    package var properties: [(name: String, value: String)]

    /// Makes a unit.
    package init(
      source: String, target: String, identifier: String? = nil,
      properties: [(name: String, value: String)] = []
    ) {
      self.source = source
      self.target = target
      self.identifier = identifier
      self.properties = properties
    }
  }

  private let header: Header
  private let put: TextSink
  /// The number of units written.
  package private(set) var units = 0
  /// The number of units that were left out, for a side had no text.
  package private(set) var oneSided = 0
  /// The number of characters that XML cannot hold, written as pictures of them.
  package private(set) var replaced = 0

  /// Starts a file.
  package init(header: Header, to put: @escaping TextSink) throws {
    self.header = header
    self.put = put
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4">
        <header creationtool="Vazhe" creationtoolversion="\(attribute(header.version))" \
      segtype="sentence" o-tmf="Vazhe" adminlang="en" srclang="\(attribute(header.languages.source))" \
      datatype="plaintext">

      """
    for (name, value) in [
      ("x-source-file", header.names.source), ("x-target-file", header.names.target),
    ] {
      text += "    " + property(name, value)
    }
    try put(text + "  </header>\n  <body>\n")
  }

  /// Writes a unit; one without text on a side is left out and counted.
  package mutating func write(_ unit: Unit) throws {
    guard !unit.source.isBlank, !unit.target.isBlank else {
      oneSided += 1
      return
    }
    units += 1
    var text = "    <tu"
    if let identifier = unit.identifier { text += " tuid=\"\(attribute(identifier))\"" }
    text += ">\n"
    for (name, value) in unit.properties { text += "      " + property(name, value) }
    for (language, segment) in [
      (header.languages.source, unit.source), (header.languages.target, unit.target),
    ] {
      text += "      <tuv xml:lang=\"\(attribute(language))\"><seg>"
      replaced += XMLText.append(segment, to: &text, standIn: .picture)
      text += "</seg></tuv>\n"
    }
    try put(text + "    </tu>\n")
  }

  /// Ends the file.
  package mutating func finish() throws {
    try put("  </body>\n</tmx>\n")
  }

  private func attribute(_ value: String) -> String {
    var text = ""
    XMLText.append(value, to: &text, isAttribute: true, standIn: .picture)
    return text
  }

  private func property(_ name: String, _ value: String) -> String {
    var text = ""
    XMLText.append(value, to: &text, standIn: .picture)
    return "<prop type=\"\(attribute(name))\">\(text)</prop>\n"
  }
}

extension String {
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
