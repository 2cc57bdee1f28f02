import PersianText

/// Checks that every sentence is translated as a whole: not empty, and not far too short.
///
/// Lengths are words. What is usual is the median of the text itself, held by the usual ratio of Persian
/// news where the text is short. Short sentences are never too short.
package struct OmissionCheck: Check {
  package static let rules: [Rule] = [.omission]

  /// The fewest source words of a sentence that is judged by its length.
  static let shortest = 9
  /// The part of the usual length below which something must be missing.
  static let bound = 0.36

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    let usual = usualRatio(of: text.beads)
    return text.beads.filter(\.hasSource).compactMap { bead in
      guard bead.isTranslated else { return empty(bead) }
      return isShort(bead, usual: usual) ? short(bead) : nil
    }
  }

  private func sourceLength(_ bead: CheckedBead) -> Int {
    bead.sourceTokens.count { $0.kind != .mark }
  }

  private func targetLength(_ bead: CheckedBead) -> Int {
    bead.targetTokens.count { $0.kind != .mark }
  }

  /// The median of target words to source words; twenty beads with the usual 1.0 are counted in.
  private func usualRatio(of beads: [CheckedBead]) -> Double {
    let ratios = beads.compactMap { bead -> Double? in
      let source = sourceLength(bead)
      guard source >= Self.shortest, bead.isTranslated else { return nil }
      return Double(targetLength(bead)) / Double(source)
    }
    let sorted = (ratios + Array(repeating: 1.0, count: 20)).sorted()
    return min(1.4, max(0.7, sorted[sorted.count / 2]))
  }

  private func isShort(_ bead: CheckedBead, usual: Double) -> Bool {
    let source = sourceLength(bead)
    guard source >= Self.shortest else { return false }
    return Double(targetLength(bead)) < Double(source) * usual * Self.bound
  }

  private func empty(_ bead: CheckedBead) -> Finding? {
    // Marks alone (***) need no translation.
    guard bead.sourceTokens.contains(where: { $0.kind != .mark }) else { return nil }
    return Finding(
      .omission, .error, bead: bead.index, persian: bead.source, message: "there is no translation",
      sourceRange: 0..<bead.source.utf8.count, targetRange: 0..<bead.target.utf8.count,
      confidence: 0.98)
  }

  private func short(_ bead: CheckedBead) -> Finding {
    Finding(
      .omission, .warning, bead: bead.index, persian: bead.source, found: bead.target,
      message: "\(targetLength(bead)) words for \(sourceLength(bead)) of the source: something"
        + " seems to be missing",
      sourceRange: 0..<bead.source.utf8.count, targetRange: 0..<bead.target.utf8.count,
      confidence: 0.8)
  }
}
