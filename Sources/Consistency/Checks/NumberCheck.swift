import Model

/// Checks that the numbers of the source stand in the translation, and no others.
///
/// Digits of any system, words, ordinals, scales and times count alike; words such as "both", "dozen" or
/// نیمی count as the numbers they imply. What may be no number at all (یک, "one", weekdays, names such
/// as COVID-19) is never required. Dates are the business of ``DateCheck``.
package struct NumberCheck: Check {
  package static let rules: [Rule] = [.number]

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    text.beads.filter { $0.isTranslated && $0.hasSource && $0.source != $0.target }
      .flatMap(findings)
  }

  private func findings(in bead: CheckedBead) -> [Finding] {
    let pairing = NumberPairing(bead)
    var added = pairing.added
    var findings: [Finding] = []
    for source in pairing.missing {
      if pairing.missing.count == 1, added.count == 1, let target = added.first {
        findings.append(swap(source, target, in: bead))
        added = []
      } else if let index = likeness(of: source, among: added) {
        findings.append(swap(source, added.remove(at: index), in: bead))
      } else {
        findings.append(absence(of: source, in: bead))
      }
    }
    return findings + added.map { addition($0, in: bead) }
  }

  /// The number that was likeliest meant: one with the same digits, or as many with most in common.
  private func likeness(of source: StatedNumber, among added: [StatedNumber]) -> Int? {
    let digits = source.value.utf8.filter { $0 != 0x2E }
    return added.firstIndex { target in
      let others = target.value.utf8.filter { $0 != 0x2E }
      return digits.sorted() == others.sorted()
        || (digits.count > 1 && digits.count == others.count
          && zip(digits, others).count { $0 != $1 } == 1)
    }
  }

  private func swap(
    _ source: StatedNumber, _ target: StatedNumber, in bead: CheckedBead
  ) -> Finding {
    let persian = bead.source.slice(bytes: source.range)
    let found = bead.target.slice(bytes: target.range)
    let isPlain = !source.isWord && !target.isWord && !target.isOrdinal
    return Finding(
      .number, .error, bead: bead.index, persian: persian, expected: [source.value], found: found,
      message: "“\(found)” stands where the source has \(persian) (\(source.value))",
      sourceRange: source.range, targetRange: target.range,
      suggestion: isPlain && source.readings.isEmpty ? grouped(source.value) : nil,
      confidence: isPlain ? 0.95 : 0.85)
  }

  private func absence(of source: StatedNumber, in bead: CheckedBead) -> Finding {
    let persian = bead.source.slice(bytes: source.range)
    let isSmallWord = source.isWord && source.value.utf8.count == 1
    // Two things are often named without their number.
    let isTwo = isSmallWord && source.value == "2"
    return Finding(
      .number, isTwo ? .info : isSmallWord ? .warning : .error, bead: bead.index, persian: persian,
      expected: [source.value],
      message: "\(persian) (\(source.value)) is not in the translation",
      sourceRange: source.range,
      confidence: isTwo ? 0.3 : isSmallWord ? 0.6 : source.isWord ? 0.75 : 0.85)
  }

  private func addition(_ target: StatedNumber, in bead: CheckedBead) -> Finding {
    let found = bead.target.slice(bytes: target.range)
    let isTwo = target.isWord && target.value == "2"
    return Finding(
      .number, isTwo ? .info : .warning, bead: bead.index, found: found,
      message: "“\(found)” is not in the source", targetRange: target.range,
      confidence: isTwo ? 0.3 : target.isWord ? 0.6 : 0.8)
  }

  /// A number of five digits or more with commas between the thousands.
  private func grouped(_ value: String) -> String {
    let parts = value.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.utf8.count > 4 else { return value }
    var result: [UInt8] = []
    for (index, digit) in whole.utf8.enumerated() {
      if index > 0, (whole.utf8.count - index) % 3 == 0 { result.append(0x2C) }
      result.append(digit)
    }
    return String(decoding: result, as: UTF8.self) + (parts.count > 1 ? "." + parts[1] : "")
  }
}
