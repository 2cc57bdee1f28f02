import Model

/// Checks for blanks doubled, before a mark, inside a bracket or at an end, and for a missing blank after a
/// comma.
package struct WhitespaceCheck: Check {
  package static let rules: [Rule] = [.whitespace]

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    text.beads.filter(\.isTranslated).flatMap { bead in
      let bytes = Bytes(of: bead.target)
      return edges(bead, bytes) + inside(bead, bytes)
    }
  }

  /// A text with its no-break spaces as plain ones, byte for byte.
  private struct Bytes {
    let text: [UInt8]

    init(of text: String) {
      var bytes = Array(text.utf8)
      for place in bytes.indices.dropLast() where bytes[place] == 0xC2 && bytes[place + 1] == 0xA0 {
        bytes[place] = 0x20
        // The second byte is passed over as part of the same blank.
        bytes[place + 1] = 0
      }
      self.text = bytes
    }

    func isBlank(_ place: Int) -> Bool {
      text.indices.contains(place) && [0x20, 0x09, 0].contains(text[place])
    }

    /// Whether a letter starts at a byte; curly quotation marks and dashes start with 0xE2.
    func isLetter(_ place: Int) -> Bool {
      text.indices.contains(place)
        && ((65...90).contains(text[place]) || (97...122).contains(text[place])
          || (0xC3...0xE1).contains(text[place]))
    }

    func isLineEnd(_ place: Int) -> Bool {
      text.indices.contains(place) && [0x0A, 0x0D].contains(text[place])
    }

    /// How many blanks a run of blanks is.
    func count(_ run: Range<Int>) -> Int { run.count { text[$0] != 0 } }
  }

  private func edges(_ bead: CheckedBead, _ bytes: Bytes) -> [Finding] {
    let source = Bytes(of: bead.source)
    var findings: [Finding] = []
    let lead = bytes.text.indices.first { !bytes.isBlank($0) } ?? 0
    if lead > 0, !source.isBlank(0) {
      findings.append(
        finding(bead, 0..<lead, "blank at the beginning of the translation", "", 0.9))
    }
    let trail = (bytes.text.indices.last { !bytes.isBlank($0) } ?? -1) + 1
    if trail < bytes.text.count, !source.isBlank(source.text.count - 1) {
      findings.append(
        finding(
          bead, trail..<bytes.text.count, "blank at the end of the translation", "", 0.9))
    }
    return findings
  }

  private func inside(_ bead: CheckedBead, _ bytes: Bytes) -> [Finding] {
    var findings: [Finding] = []
    let text = bytes.text
    var place = text.indices.first { !bytes.isBlank($0) } ?? text.count
    let end = (text.indices.last { !bytes.isBlank($0) } ?? -1) + 1
    while place < end {
      if bytes.isBlank(place) {
        let start = place
        while bytes.isBlank(place) { place += 1 }
        if let finding = finding(forBlanks: start..<place, bead, bytes) { findings.append(finding) }
      } else {
        if let finding = missingBlank(at: place, bead, bytes) { findings.append(finding) }
        place += 1
      }
    }
    return findings
  }

  private func finding(
    forBlanks run: Range<Int>, _ bead: CheckedBead, _ bytes: Bytes
  ) -> Finding? {
    let text = bytes.text
    let next = text[run.upperBound]
    let previous = text[run.lowerBound - 1]
    guard !isInPlaceholder(run.lowerBound, bead), !bytes.isLineEnd(run.upperBound),
      !bytes.isLineEnd(run.lowerBound - 1)
    else { return nil }
    if Array(",;!?".utf8).contains(next) || isLoneMark(at: run.upperBound, bytes) {
      return finding(bead, run, "blank before a mark", "", 0.92)
    }
    if Array(")]".utf8).contains(next), !Array("([:;-".utf8).contains(previous) {
      return finding(bead, run, "blank before a closing bracket", "", 0.9)
    }
    if Array("([".utf8).contains(previous) {
      return finding(bead, run, "blank after an opening bracket", "", 0.9)
    }
    guard bytes.count(run) > 1 else { return nil }
    // Typists of old put two blanks after a full stop.
    let isOld = bytes.count(run) == 2 && Array(".!?:\"".utf8).contains(previous)
    return finding(bead, run, "doubled blank", " ", isOld ? 0.75 : 0.95)
  }

  /// Whether a full stop or colon stands alone after a blank: no ellipsis, no .NET, no :).
  private func isLoneMark(at place: Int, _ bytes: Bytes) -> Bool {
    guard [0x2E, 0x3A].contains(bytes.text[place]) else { return false }
    let next = place + 1
    return next >= bytes.text.count || bytes.isBlank(next) || bytes.isLineEnd(next)
      || [0x22, 0x27].contains(bytes.text[next])
  }

  /// The finding for a comma or semicolon with letters on both sides.
  private func missingBlank(at place: Int, _ bead: CheckedBead, _ bytes: Bytes) -> Finding? {
    guard Array(",;".utf8).contains(bytes.text[place]), bytes.isLetter(place - 1),
      bytes.isLetter(place + 1), !isInPlaceholder(place, bead)
    else { return nil }
    return Finding(
      .whitespace, .warning, bead: bead.index,
      found: bead.target.slice(bytes: place..<place + 1), message: "no blank after the mark",
      targetRange: place..<place + 1,
      suggestion: bead.target.slice(bytes: place..<place + 1) + " ", confidence: 0.85)
  }

  private func isInPlaceholder(_ place: Int, _ bead: CheckedBead) -> Bool {
    bead.targetPlaceholders.covering(place) != nil
  }

  private func finding(
    _ bead: CheckedBead, _ range: Range<Int>, _ message: String, _ suggestion: String,
    _ confidence: Double
  ) -> Finding {
    Finding(
      .whitespace, .warning, bead: bead.index, found: bead.target.slice(bytes: range),
      message: message, targetRange: range, suggestion: suggestion, confidence: confidence)
  }
}
