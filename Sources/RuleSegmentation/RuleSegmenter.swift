import Foundation
import Model

/// Splits text into segments by rules that are not our own.
///
/// Every line is a paragraph and is taken by itself, as with our own rules: LF, CR LF, CR, the Unicode line and
/// paragraph separators end one. So rules that break at line ends have nothing to do. Segments are
/// trimmed of white space and are exact slices of the input. Patterns are ICU regular expressions, as SRX 2.0
/// has them; `^` and `$` are the ends of the line. A pattern looks back 2,000 UTF-16 units at most.
package struct RuleSegmenter: Sendable {
  private let cascade: RuleCascade

  /// Makes a segmenter for a language.
  ///
  /// - Parameters:
  ///   - rules: The rules.
  ///   - tags: The tags that the language goes by, such as `prs` and `fa-AF`; a map is for the
  ///     language when it is for one of them. Case does not count.
  /// - Throws: ``RuleSegmentationError``, when no map is for the language, or a pattern is unsound.
  package init(rules: SegmentationRules, tags: [String]) throws {
    if rules.refinesICUBreaks { throw RuleSegmentationError.refinesICUBreaks }
    var sets: [SegmentationRules.LanguageRule] = []
    for map in rules.maps where sets.isEmpty || rules.cascades {
      guard let pattern = Pattern("(?i)\\A(?:\(map.pattern))\\z"), Pattern(map.pattern) != nil
      else {
        throw RuleSegmentationError.invalidMap(pattern: map.pattern, line: map.line)
      }
      let fits = try tags.contains { tag in
        do {
          return try pattern.matches(in: tag as NSString, 0..<tag.utf16.count)
        } catch {
          throw RuleSegmentationError.invalidMap(pattern: map.pattern, line: map.line)
        }
      }
      guard fits else { continue }
      guard let set = rules.languageRules.first(where: { $0.name == map.name }) else {
        throw RuleSegmentationError.unknownRules(name: map.name, line: map.line)
      }
      // A set that several maps name counts once: again it would decide nothing.
      if !sets.contains(set) { sets.append(set) }
    }
    guard !sets.isEmpty else {
      throw RuleSegmentationError.unmapped(language: tags.first ?? "")
    }
    cascade = try RuleCascade(sets)
  }

  /// The segments of `text`, in order, with their places in UTF-8 bytes.
  ///
  /// - Throws: ``RuleSegmentationError/tooSlow(rule:of:line:)``.
  package func segments(of text: String) throws -> [Segment] {
    var segments: [Segment] = []
    var paragraph = 0
    for line in Line.lines(of: text) where !line.isBlank {
      let boundaries = try cascade.boundaries(in: line.text as NSString)
      for piece in line.pieces(dividedAt: boundaries) {
        segments.append(Segment(text: piece.text, range: piece.range, paragraph: paragraph))
      }
      paragraph += 1
    }
    return segments
  }
}
