import Model

extension SRX {
  /// Writes rules as an SRX 2.0 file.
  ///
  /// The notes of rules become comments before them. What reads the file gets back equal rules.
  ///
  /// - Parameters:
  ///   - rules: The rules.
  ///   - introduction: What the file is, for people: comments at its head, a line each.
  /// - Returns: The text of the file, which is to be written in UTF-8.
  package static func write(_ rules: SegmentationRules, introduction: [String] = []) -> String {
    var text = XMLText.declaration
    for line in introduction { text += XMLText.comment(line) + "\n" }
    text += "<srx xmlns=\"\(namespace)\""
    if rules.refinesICUBreaks { text += " xmlns:okpsrx=\"\(okapiNamespace)\"" }
    text += " version=\"2.0\">\n"
    text += header(of: rules)
    text += "  <body>\n    <languagerules>\n"
    for set in rules.languageRules {
      text += "      <languagerule languagerulename=\"\(XMLText.attribute(set.name))\">\n"
      for rule in set.rules { text += self.text(of: rule) }
      text += "      </languagerule>\n"
    }
    text += "    </languagerules>\n    <maprules>\n"
    for map in rules.maps {
      text += "      <languagemap languagepattern=\"\(XMLText.attribute(map.pattern))\""
      text += " languagerulename=\"\(XMLText.attribute(map.name))\"/>\n"
    }
    return text + "    </maprules>\n  </body>\n</srx>\n"
  }

  private static func header(of rules: SegmentationRules) -> String {
    var text = "  <header segmentsubflows=\"\(word(rules.segmentsSubflows))\""
    text += " cascade=\"\(word(rules.cascades))\">\n"
    let codes = [
      ("start", rules.codes.keepsOpening), ("end", rules.codes.keepsClosing),
      ("isolated", rules.codes.keepsIsolated),
    ]
    for (type, isKept) in codes {
      text += "    <formathandle type=\"\(type)\" include=\"\(word(isKept))\"/>\n"
    }
    if rules.refinesICUBreaks { text += "    <okpsrx:options useIcu4jBreakRules=\"yes\"/>\n" }
    return text + "  </header>\n"
  }

  private static func text(of rule: SegmentationRules.Rule) -> String {
    var text = ""
    if let note = rule.note { text += "        \(XMLText.comment(note))\n" }
    text += "        <rule break=\"\(word(rule.breaks))\">\n"
    text += "          <beforebreak>\(pattern(rule.before))</beforebreak>\n"
    text += "          <afterbreak>\(pattern(rule.after))</afterbreak>\n"
    return text + "        </rule>\n"
  }

  /// A pattern, in which what XML cannot hold is written as regular expressions write it.
  private static func pattern(_ pattern: String) -> String {
    guard !XMLText.canHold(pattern) else { return XMLText.content(pattern) }
    let pieces = pattern.unicodeScalars.map { scalar in
      XMLText.canHold(String(scalar)) ? String(scalar) : "\\x{\(String(scalar.value, radix: 16))}"
    }
    return XMLText.content(pieces.joined())
  }

  private static func word(_ flag: Bool) -> String { flag ? "yes" : "no" }
}
