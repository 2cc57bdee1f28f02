import Model
import Quantities

/// Checks that a number of the source counts the same measure in the translation: 12 kilometres, not 12
/// miles.
///
/// Only a number that the translation has with another measure, and nowhere without, is reported; a
/// measure converted with its number is none of this check's business.
package struct UnitCheck: Check {
  package static let rules: [Rule] = [.unit]

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    text.beads.filter(\.isTranslated).flatMap { bead -> [Finding] in
      guard bead.sourceNumbers.count <= NumberPairing.limit,
        bead.targetNumbers.count <= NumberPairing.limit
      else { return [] }
      return bead.sourceNumbers.compactMap { number in
        number.unit.flatMap { finding(for: number, $0, in: bead) }
      }
    }
  }

  private func finding(
    for source: StatedNumber, _ unit: UnitMention, in bead: CheckedBead
  ) -> Finding? {
    let same = bead.targetNumbers.filter { !Set($0.values).isDisjoint(with: source.values) }
    guard let target = same.first, let other = target.unit,
      same.allSatisfy({ $0.unit.map { !$0.unit.agrees(with: unit.unit) } ?? false }),
      // The same amount elsewhere in the source may be what the translation speaks of.
      !bead.sourceNumbers.contains(where: {
        $0.range != source.range && $0.value == source.value
          && ($0.unit.map { $0.unit.agrees(with: other.unit) } ?? true)
      }),
      // Both measures of a converted amount may be given.
      !bead.targetNumbers.contains(where: {
        $0.unit.map { $0.unit.agrees(with: unit.unit) } ?? false
          && !bead.sourceNumbers.map(\.value).contains($0.value)
      })
    else { return nil }
    let persian = bead.source.slice(bytes: source.range.lowerBound..<unit.range.upperBound)
    let range =
      min(
        target.range.lowerBound, other.range.lowerBound)..<max(
        target.range.upperBound, other.range.upperBound)
    let found = bead.target.slice(bytes: range)
    let isSuffix = other.range.lowerBound >= target.range.upperBound
    let right = bead.target.slice(bytes: target.range) + " " + unit.unit.englishPlural
    return Finding(
      .unit, .error, bead: bead.index, persian: persian, expected: [unit.unit.englishPlural],
      found: found, message: "\(persian) is given as “\(found)”",
      sourceRange: source.range.lowerBound..<unit.range.upperBound, targetRange: range,
      suggestion: isSuffix && source.value != "1" ? right : nil, confidence: 0.9)
  }
}
