import EnglishText
import PersianText

/// Checks that the same text is translated alike, and that different texts are not translated the same.
///
/// Texts are the same when their letters and digits are, whatever the spaces, ZWNJs, marks and spelling of
/// the letters; of two sources that differ in vowel letters only, either may be a variant of the other.
package struct InconsistentSegmentCheck: Check {
  package static let rules: [Rule] = [.inconsistentSegment]

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    let entries = text.beads.filter { $0.isTranslated && $0.hasSource }.map(Entry.init)
    let sameSource = Dictionary(grouping: entries, by: \.source).values.filter { group in
      group.count > 1 && Set(group.map(\.target)).count > 1
    }
    let sameTarget = Dictionary(grouping: entries, by: \.target).values.filter { group in
      group.count > 1 && Set(group.map(\.skeleton)).count > 1
    }
    return
      (sameSource.flatMap(differentTargets) + sameTarget.flatMap(differentSources))
      .sorted { $0.bead < $1.bead }
  }

  /// A bead with what is compared of it.
  private struct Entry {
    let bead: CheckedBead
    let source: String
    let target: String
    let skeleton: String
    /// The words of the longer side, by which a chance likeness is told.
    let words: Int

    init(bead: CheckedBead) {
      self.bead = bead
      let isQuestion = bead.sourceTokens.last { $0.kind != .mark || $0.text == "?" }?.text == "?"
      let key = Folding.key(bead.source)
      source = key.isEmpty ? bead.source : key + (isQuestion ? "?" : "")
      let words = EnglishFolding.key(bead.target)
      let asks = bead.targetTokens.last { $0.kind != .mark || $0.text == "?" }?.text == "?"
      target = words.isEmpty ? bead.target : words + (asks ? "?" : "")
      let letters = key.unicodeScalars.map(\.value)
      let digits = letters.filter(Letter.isDigit)
      skeleton =
        String(letters: SpellingVariant.reduced(letters.filter { !Letter.isDigit($0) })) + "|"
        + String(letters: digits)
      self.words = bead.targetTokens.count { $0.kind != .mark }
    }
  }

  /// The first entry of each kind, the commonest kind first; a handful at most.
  private func examples(_ group: [Entry], by kind: KeyPath<Entry, String>) -> [Entry] {
    var counts: [String: Int] = [:]
    for entry in group { counts[entry[keyPath: kind], default: 0] += 1 }
    var seen: Set<String> = []
    let distinct = group.filter { seen.insert($0[keyPath: kind]).inserted }
    let ranked = distinct.enumerated().sorted { left, right in
      let many = counts[left.element[keyPath: kind]] ?? 0
      let few = counts[right.element[keyPath: kind]] ?? 0
      return many == few ? left.offset < right.offset : many > few
    }
    return ranked.prefix(5).map(\.element)
  }

  private func differentTargets(_ group: [Entry]) -> [Finding] {
    let examples = examples(group, by: \.target)
    return group.map { entry in
      let others = examples.filter { $0.target != entry.target }
      let isWord = entry.bead.sourceTokens.count { $0.kind != .mark } == 1
      return finding(
        entry, expected: others.prefix(3).map(\.bead.target), severity: isWord ? .info : .warning,
        message: "the same source is translated otherwise in \(places(others))",
        confidence: isWord ? 0.4 : 0.85)
    }
  }

  private func differentSources(_ group: [Entry]) -> [Finding] {
    let examples = examples(group, by: \.skeleton)
    return group.map { entry in
      let others = examples.filter { $0.skeleton != entry.skeleton }
      let isShort = entry.words < 3
      return finding(
        entry, expected: [], severity: isShort ? .info : .warning,
        message: "another source has the same translation in \(places(others))",
        confidence: isShort ? 0.3 : 0.75)
    }
  }

  private func finding(
    _ entry: Entry, expected: [String], severity: Severity, message: String, confidence: Double
  ) -> Finding {
    Finding(
      .inconsistentSegment, severity, bead: entry.bead.index, persian: entry.bead.source,
      expected: expected, found: entry.bead.target, message: message,
      sourceRange: 0..<entry.bead.source.utf8.count, targetRange: 0..<entry.bead.target.utf8.count,
      confidence: confidence)
  }

  private func places(_ entries: [Entry]) -> String {
    let numbers = entries.prefix(3).map { String($0.bead.index + 1) }.joined(separator: ", ")
    return (entries.count == 1 ? "segment " : "segments ") + numbers
      + (entries.count > 3 ? " …" : "")
  }
}
