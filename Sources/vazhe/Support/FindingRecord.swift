import Consistency
import Model

/// A finding, as programs see it.
struct FindingRecord: Encodable {
  var bead: Int
  var sourceIndices: [Int]
  var targetIndices: [Int]
  var rule: String
  var severity: String
  var confidence: Double
  var fa: String
  var expected: [String]
  var found: String
  var message: String
  var sourceRange: OrNull<[Int]>
  var targetRange: OrNull<[Int]>
  var suggestion: OrNull<String>

  static let columns = [
    "bead", "rule", "severity", "fa", "expected", "found", "message", "sourceStart", "sourceEnd",
    "targetStart", "targetEnd", "suggestion",
  ]

  init(_ finding: Finding, _ pair: CheckedPair) {
    bead = finding.bead
    sourceIndices = pair.sourceIndices
    targetIndices = pair.targetIndices
    rule = finding.rule.rawValue
    severity = finding.severity.rawValue
    confidence = finding.confidence.rounded3
    fa = finding.persian
    expected = finding.expected
    found = finding.found
    message = finding.message
    sourceRange = OrNull(Self.scalars(finding.sourceRange, in: pair.source))
    targetRange = OrNull(Self.scalars(finding.targetRange, in: pair.target))
    suggestion = OrNull(finding.suggestion)
  }

  var row: [String] {
    [
      "\(bead)", rule, severity, fa, expected.joined(separator: "|"), found, message,
      sourceRange.value.map { "\($0[0])" } ?? "", sourceRange.value.map { "\($0[1])" } ?? "",
      targetRange.value.map { "\($0[0])" } ?? "", targetRange.value.map { "\($0[1])" } ?? "",
      suggestion.value ?? "",
    ]
  }

  private static func scalars(_ range: Range<Int>?, in text: String) -> [Int]? {
    range.map { range in
      let scalars = ScalarOffsets(text).scalarRange(ofBytes: range)
      return [scalars.lowerBound, scalars.upperBound]
    }
  }
}
