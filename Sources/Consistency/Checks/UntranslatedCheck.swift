import Model
import PersianText

/// Checks that the translation is in English: not the source over again, no Persian letters or digits left.
package struct UntranslatedCheck: Check {
  package static let rules: [Rule] = [.untranslated]

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    text.beads.filter(\.isTranslated).flatMap { bead -> [Finding] in
      let stretches = persianStretches(of: bead.target)
      guard !stretches.isEmpty else { return digits(in: bead) }
      if let finding = copy(of: bead, stretches: stretches) { return [finding] }
      return stretches.map { leftover($0, in: bead) } + digits(in: bead)
    }
  }

  /// The finding for a translation that is the source again or wholly Persian.
  private func copy(of bead: CheckedBead, stretches: [Range<Int>]) -> Finding? {
    let target = Folding.key(bead.target)
    let isCopy = target == Folding.key(bead.source)
    let hasEnglish = bead.targetTokens.contains {
      $0.kind == .word && $0.text.utf8.first.map { $0 < 0x80 } ?? false
    }
    guard isCopy || !hasEnglish else { return nil }
    return Finding(
      .untranslated, .error, bead: bead.index, persian: bead.source, found: bead.target,
      message: isCopy
        ? "the translation is the source again" : "the translation is in Persian letters",
      sourceRange: 0..<bead.source.utf8.count, targetRange: 0..<bead.target.utf8.count,
      confidence: 0.98)
  }

  private func leftover(_ range: Range<Int>, in bead: CheckedBead) -> Finding {
    let found = bead.target.slice(bytes: range)
    // English may quote a Persian word beside its meaning.
    let isQuoted = isEnclosed(range, in: Array(bead.target.utf8))
    return Finding(
      .untranslated, isQuoted ? .warning : .error, bead: bead.index, persian: found, found: found,
      message: "“\(found)” is left in Persian letters", targetRange: range,
      confidence: isQuoted ? 0.5 : 0.97)
  }

  private func isEnclosed(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.lowerBound > 0, range.upperBound < bytes.count else { return false }
    let before = bytes[range.lowerBound - 1]
    let after = bytes[range.upperBound]
    return (before == UInt8(ascii: "(") && after == UInt8(ascii: ")"))
      || (before == UInt8(ascii: "[") && after == UInt8(ascii: "]"))
  }

  /// The stretches of Persian words, blanks and joiners between them included.
  private func persianStretches(of text: String) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var offset = 0
    var isOpen = false
    for scalar in text.unicodeScalars {
      let next = offset + UTF8.width(scalar)
      if isPersianLetter(scalar.value) {
        if isOpen, let last = stretches.last {
          stretches[stretches.count - 1] = last.lowerBound..<next
        } else {
          stretches.append(offset..<next)
          isOpen = true
        }
      } else if !scalar.properties.isWhitespace, scalar.value != 0x200C, scalar.value != 0x200D,
        !scalar.properties.isDiacritic
      {
        isOpen = false
      }
      offset = next
    }
    return stretches
  }

  private func isPersianLetter(_ value: UInt32) -> Bool {
    Letter.isPersian(value) || (0xFB50...0xFBFF).contains(value)
      || (0xFE80...0xFEFC).contains(value)
  }

  /// Findings for numbers that are left in Persian digits.
  private func digits(in bead: CheckedBead) -> [Finding] {
    var findings: [Finding] = []
    var stretch: (range: Range<Int>, western: String)?
    func close() {
      guard let (range, western) = stretch else { return }
      stretch = nil
      let found = bead.target.slice(bytes: range)
      findings.append(
        Finding(
          .untranslated, .warning, bead: bead.index, expected: [western], found: found,
          message: "“\(found)” is left in Persian digits", targetRange: range, suggestion: western,
          confidence: 0.95))
    }
    var offset = 0
    for scalar in bead.target.unicodeScalars {
      let next = offset + UTF8.width(scalar)
      if let digit = westernDigit(scalar.value) {
        let start = stretch?.range.lowerBound ?? offset
        stretch = (start..<next, (stretch?.western ?? "") + digit)
      } else {
        close()
      }
      offset = next
    }
    close()
    return findings
  }

  private func westernDigit(_ value: UInt32) -> String? {
    switch value {
    case 0x06F0...0x06F9: String(value - 0x06F0)
    case 0x0660...0x0669: String(value - 0x0660)
    case 0x066B: "."
    case 0x066C: ","
    case 0x066A: "%"
    default: nil
    }
  }
}
