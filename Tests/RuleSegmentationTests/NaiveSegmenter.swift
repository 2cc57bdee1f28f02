import Foundation
import Model

/// The rules of SRX word by word, without any shortcut: slow, and right.
struct NaiveSegmenter {
  let rules: [SegmentationRules.Rule]

  /// Where segments end in a line, in UTF-16 units.
  func boundaries(in text: String) throws -> [Int] {
    let length = text.utf16.count
    return try (0...length).filter { place in
      guard place > 0, place < length, !UTF16.isTrailSurrogate(Array(text.utf16)[place]) else {
        return false
      }
      return try rules.first { try fits($0, place, text) }?.breaks ?? false
    }
  }

  private func fits(_ rule: SegmentationRules.Rule, _ place: Int, _ text: String) throws -> Bool {
    let before = try NSRegularExpression(pattern: "(?:\(rule.before))\\z")
    let after = try NSRegularExpression(pattern: "(?:\(rule.after))")
    return before.firstMatch(
      in: text, options: .withTransparentBounds, range: NSRange(location: 0, length: place)) != nil
      && after.firstMatch(
        in: text, options: [.withTransparentBounds, .withoutAnchoringBounds, .anchored],
        range: NSRange(location: place, length: text.utf16.count - place)) != nil
  }
}
