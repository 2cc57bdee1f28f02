import Model
import TermRecognition
import Testing

@testable import Consistency

/// A finding that a test expects, at the place of a marker in its samples.
struct Expected {
  /// The marker, 1️⃣ to 9️⃣, before the place in the source or the translation.
  var marker: Character
  /// The text that the finding is about, from the marker on; `nil` where it does not matter.
  var text: String?
  /// What the finding proposes.
  var suggestion: String?
  /// How grave it is.
  var severity: Severity?

  init(
    _ marker: Character, _ text: String? = nil, suggestion: String? = nil,
    severity: Severity? = nil
  ) {
    self.marker = marker
    self.text = text
    self.suggestion = suggestion
    self.severity = severity
  }
}

/// A text without its markers, and the UTF-8 offset of each marker in it.
struct MarkedText {
  var text = ""
  var places: [Character: Int] = [:]

  init(_ sample: String) {
    for character in sample {
      if character.unicodeScalars.contains("\u{20E3}") {
        places[character] = text.utf8.count
      } else {
        text.append(character)
      }
    }
  }
}

/// Runs a check on pairs of texts and compares its findings with what the markers in the texts say.
///
/// With markers left out, the check must be silent. Ranges must lie in their texts, and what a finding says
/// that it found must stand there.
func expect<C: Check>(
  _ check: C.Type, _ pairs: [(String, String)], finds expected: [Expected] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let samples = pairs.map { (source: MarkedText($0.0), target: MarkedText($0.1)) }
  let text = CheckedText(
    pairs: samples.map { ($0.source.text, $0.target.text) },
    index: TermIndex(concepts: [], words: [String]()))
  let findings = check.init().findings(in: text)
  expectSound(findings, in: text, sourceLocation: sourceLocation)
  #expect(
    findings.count == expected.count,
    "\(findings.map { "\($0.bead): \($0.message)" }) in \(pairs)", sourceLocation: sourceLocation)
  for item in expected {
    let found = findings.contains { finding in
      let sample = samples[finding.bead]
      let place =
        sample.target.places[item.marker].map { (finding.targetRange, $0, sample.target) }
        ?? sample.source.places[item.marker].map { (finding.sourceRange, $0, sample.source) }
      guard let (range, offset, marked) = place, let range, range.lowerBound == offset else {
        return false
      }
      return (item.text == nil || marked.text.slice(bytes: range) == item.text)
        && (item.suggestion == nil || finding.suggestion == item.suggestion)
        && (item.severity == nil || finding.severity == item.severity)
    }
    #expect(
      found, "\(item) is not in \(findings) of \(pairs)", sourceLocation: sourceLocation)
  }
}

/// Runs a check on one pair of texts.
func expect<C: Check>(
  _ check: C.Type, _ source: String, _ target: String, finds expected: Expected...,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(check, [(source, target)], finds: expected, sourceLocation: sourceLocation)
}

/// What every finding must be, whatever the text.
func expectSound(
  _ findings: [Finding], in text: CheckedText, sourceLocation: SourceLocation = #_sourceLocation
) {
  for finding in findings {
    let bead = text.beads[finding.bead]
    for (range, side) in [(finding.sourceRange, bead.source), (finding.targetRange, bead.target)] {
      guard let range else { continue }
      let isInside = range.lowerBound >= 0 && range.upperBound <= side.utf8.count
      #expect(isInside, "\(finding)", sourceLocation: sourceLocation)
      guard isInside else { continue }
      let slice = String(decoding: Array(side.utf8)[range], as: UTF8.self)
      #expect(
        !slice.contains("\u{FFFD}") || side.contains("\u{FFFD}"), "\(finding)",
        sourceLocation: sourceLocation)
    }
    if let range = finding.targetRange, !finding.found.isEmpty {
      #expect(
        bead.target.slice(bytes: range) == finding.found, "\(finding)",
        sourceLocation: sourceLocation)
    }
    #expect((0...1).contains(finding.confidence), sourceLocation: sourceLocation)
    #expect(!finding.message.isEmpty, sourceLocation: sourceLocation)
  }
}
