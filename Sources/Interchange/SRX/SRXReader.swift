import Model

/// Reads one SRX file.
struct SRXReader {
  private let reader: XMLPullReader
  private var isFirstVersion = false

  init(_ file: InputBytes) throws {
    reader = try XMLPullReader(file.bytes, name: file.name)
  }

  /// The rules of the file.
  mutating func rules() throws -> SegmentationRules {
    let root = try reader.root()
    guard isOurs(root.name), root.name.local == "srx" else {
      throw InterchangeError.unknownFormat(path: reader.name, known: ["SRX 2.0", "SRX 1.0"])
    }
    switch root["version"] {
    case "2.0": break
    case "1.0": isFirstVersion = true
    case let version:
      throw reader.failure(
        "SRX version “\(version ?? "")” is none that is known here",
        remedy: "save the file as SRX 2.0, and name that in <srx version=\"2.0\">")
    }
    var rules = SegmentationRules(languageRules: [], maps: [], cascades: false)
    var parts: Set<String> = []
    while let child = try child() {
      try once(child, &parts)
      switch child.name.local {
      case "header": try readHeader(child, into: &rules)
      case "body": try readBody(into: &rules)
      default: throw stray(child)
      }
    }
    try reader.finish()
    for part in ["header", "body"] where !parts.contains(part) {
      throw reader.failure("the file has no <\(part)>", remedy: "add it, or export the file anew")
    }
    return rules
  }

  // MARK: Header

  private func readHeader(_ header: XMLElement, into rules: inout SegmentationRules) throws {
    // Mandatory, but the rules that OmegaT comes with leave it out.
    rules.segmentsSubflows = try flag("segmentsubflows", of: header, default: true)
    rules.cascades = try flag("cascade", of: header, default: isFirstVersion ? false : nil)
    // Options of Okapi stand among ours, so all children are looked at.
    while let child = try reader.child() {
      if child.name == XMLName("options", in: SRX.okapiNamespace) {
        rules.refinesICUBreaks = child["useIcu4jBreakRules"] == "yes"
      }
      if isOurs(child.name) {
        guard child.name.local == "formathandle" else { throw stray(child) }
        let isKept = try flag("include", of: child, default: nil)
        switch child["type"] {
        case "start": rules.codes.keepsOpening = isKept
        case "end": rules.codes.keepsClosing = isKept
        case "isolated": rules.codes.keepsIsolated = isKept
        case let type:
          throw reader.failure(
            "<formathandle> is of type “\(type ?? "")”", remedy: "write start, end or isolated")
        }
      }
      try reader.skip()
    }
  }

  // MARK: Body

  private func readBody(into rules: inout SegmentationRules) throws {
    var parts: Set<String> = []
    while let child = try child() {
      try once(child, &parts)
      switch child.name.local {
      case "languagerules": rules.languageRules = try languageRules()
      case "maprules": rules.maps = try maps()
      default: throw stray(child)
      }
    }
    for part in ["languagerules", "maprules"] where !parts.contains(part) {
      throw reader.failure("<body> has no <\(part)>", remedy: "add it, or export the file anew")
    }
    let names = Set(rules.languageRules.map(\.name))
    for map in rules.maps where !names.contains(map.name) {
      throw reader.failure(
        "<languagemap> names the rules “\(map.name)”, which the file does not have",
        remedy: "name one of: \(names.sorted().joined(separator: ", "))", line: map.line)
    }
  }

  private func languageRules() throws -> [SegmentationRules.LanguageRule] {
    var found: [SegmentationRules.LanguageRule] = []
    var names: Set<String> = []
    while let child = try child() {
      guard child.name.local == "languagerule" else { throw stray(child) }
      let name = try value("languagerulename", of: child)
      guard names.insert(name).inserted else {
        throw reader.failure(
          "a second <languagerule> is called “\(name)”", remedy: "give each a name of its own")
      }
      var rules: [SegmentationRules.Rule] = []
      while let child = try self.child() {
        guard child.name.local == "rule" else { throw stray(child) }
        rules.append(try rule(child))
      }
      found.append(SegmentationRules.LanguageRule(name: name, rules: rules))
    }
    return found
  }

  private func rule(_ element: XMLElement) throws -> SegmentationRules.Rule {
    var rule = SegmentationRules.Rule(
      breaks: try flag("break", of: element, default: true), before: "", after: "",
      line: element.line)
    var parts: Set<String> = []
    while let child = try child() {
      try once(child, &parts)
      switch child.name.local {
      case "beforebreak": rule.before = try reader.text()
      case "afterbreak": rule.after = try reader.text()
      default: throw stray(child)
      }
    }
    return rule
  }

  private func maps() throws -> [SegmentationRules.LanguageMap] {
    var maps: [SegmentationRules.LanguageMap] = []
    var hasSet = false
    while let child = try child() {
      switch child.name.local {
      case "languagemap": maps.append(try map(child))
      case "maprule" where isFirstVersion:
        if hasSet {
          throw reader.failure(
            "the file has a second <maprule>, and which of them to use it does not say",
            remedy: "keep the one that you need")
        }
        hasSet = true
        maps = try self.maps()
      default: throw stray(child)
      }
    }
    return maps
  }

  private func map(_ element: XMLElement) throws -> SegmentationRules.LanguageMap {
    let map = SegmentationRules.LanguageMap(
      pattern: try value("languagepattern", of: element),
      name: try value("languagerulename", of: element), line: element.line)
    try reader.skip()
    return map
  }

  // MARK: Elements and attributes

  private func isOurs(_ name: XMLName) -> Bool {
    name.namespace == SRX.namespace || name.namespace.isEmpty
  }

  /// The next child that belongs to SRX.
  private func child() throws -> XMLElement? {
    while let child = try reader.child() {
      if isOurs(child.name) { return child }
      try reader.skip()
    }
    return nil
  }

  private func value(_ name: String, of element: XMLElement) throws -> String {
    guard let value = element[name] else {
      throw reader.failure(
        "<\(element.name.local)> has no \(name)", remedy: "add the attribute")
    }
    return value
  }

  /// An attribute that is `yes` or `no`; without a default it must be there.
  private func flag(_ name: String, of element: XMLElement, default: Bool?) throws -> Bool {
    if let `default`, element[name] == nil { return `default` }
    switch try value(name, of: element) {
    case "yes": return true
    case "no": return false
    case let value:
      throw reader.failure("\(name) is “\(value)”", remedy: "write yes or no")
    }
  }

  private func once(_ element: XMLElement, _ seen: inout Set<String>) throws {
    guard seen.insert(element.name.local).inserted else {
      throw reader.failure(
        "there is a second <\(element.name.local)>", remedy: "leave one of them")
    }
  }

  private func stray(_ element: XMLElement) -> InterchangeError {
    reader.failure(
      "SRX has no <\(element.name.local)> there", remedy: "take it out, or export the file anew")
  }
}
