import EnglishText
import Model
import PersianText
import Similarity
import TermRecognition

/// Checks that one name is rendered in one way throughout a translation, with or without a glossary.
///
/// With a glossary, a name's usable renderings are looked for in every bead that has the name. Without
/// one, names are mined from the text: an unknown Persian word that comes back, and the capitalised
/// words that sound like it. A full name and its surname are one rendering, and so are a name and its
/// derivation; the way that is used more often is taken for the right one.
package struct InconsistentNameCheck: Check {
  package static let rules: [Rule] = [.inconsistentName, .inconsistentSourceSpelling]

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    let names = NameUses(of: text)
    return names.groups.flatMap { inconsistencies($0) } + names.groups.compactMap { spellings($0) }
  }

  /// The findings for the uses of one name: one at each use of a rendering that is not the commonest.
  private func inconsistencies(_ group: NameUses.Group) -> [Finding] {
    var ways: [(key: String, uses: [NameUses.Use])] = []
    for use in group.uses where !use.english.isEmpty {
      let key = EnglishFolding.key(use.english)
      if let way = ways.firstIndex(where: { areSame($0.key, key) }) {
        ways[way].uses.append(use)
      } else {
        ways.append((key, [use]))
      }
    }
    // The sort is stable in effect: ties go to what was used first.
    let ranked = ways.enumerated().sorted {
      ($1.element.uses.count, $0.offset) < ($0.element.uses.count, $1.offset)
    }.map(\.element)
    guard let usual = ranked.first?.uses.first, ranked.count > 1 else { return [] }
    let usualCount = ranked[0].uses.count
    return ranked.dropFirst().flatMap(\.uses).compactMap { use -> Finding? in
      // Two spellings of one name are a fault; two names of one thing (US, America) are worth a look.
      let isSpelling = areSpellings(
        EnglishFolding.key(use.english), EnglishFolding.key(usual.english))
      guard group.isKnown || isSpelling else { return nil }
      return Finding(
        .inconsistentName, isSpelling ? .warning : .info, bead: use.bead, persian: use.persian,
        expected: [usual.english], found: use.english,
        message:
          "\(use.persian) is “\(use.english)” here and “\(usual.english)” elsewhere (\(usualCount)×, first in bead \(usual.bead))",
        sourceRange: use.sourceRange, targetRange: use.targetRange, suggestion: usual.english,
        confidence: isSpelling ? (group.isKnown ? 0.9 : 0.7) : 0.3)
    }
  }

  /// Whether two renderings are the same name: equal, one part of the other, or one derived from the other.
  private func areSame(_ first: String, _ second: String) -> Bool {
    if first == second || EnglishInflection.areForms(first, second) { return true }
    let (left, right) = (first.split(separator: " "), second.split(separator: " "))
    guard left.count != right.count, let shorter = [left, right].min(by: { $0.count < $1.count }),
      let longer = [left, right].max(by: { $0.count < $1.count })
    else { return false }
    return longer.suffix(shorter.count).elementsEqual(shorter)
      || longer.prefix(shorter.count).elementsEqual(shorter)
  }

  /// Whether two renderings are spellings of one name: one edit in three letters, the same initial.
  private func areSpellings(_ first: String, _ second: String) -> Bool {
    let left = first.unicodeScalars.map(\.value)
    let right = second.unicodeScalars.map(\.value)
    guard left.first == right.first else { return false }
    let limit = max(left.count, right.count) / 3
    return EditDistance.between(left, right, limit: limit) != nil
  }

  /// Notes that the source itself spells a name in several ways.
  private func spellings(_ group: NameUses.Group) -> Finding? {
    guard let first = group.uses.first,
      let other = group.uses.first(where: { use in
        Folding.key(use.persian) != Folding.key(first.persian)
          && SpellingVariant.areVariants(
            Folding.key(use.persian).unicodeScalars.map(\.value),
            Folding.key(first.persian).unicodeScalars.map(\.value))
      })
    else { return nil }
    return Finding(
      .inconsistentSourceSpelling, .info, bead: other.bead, persian: other.persian,
      found: other.persian,
      message:
        "the source spells the name \(first.persian) (bead \(first.bead)) and \(other.persian)",
      sourceRange: other.sourceRange, confidence: 0.9)
  }
}
