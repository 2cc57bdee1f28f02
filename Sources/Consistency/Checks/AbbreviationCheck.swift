import EnglishText
import Model
import PersianText

/// Checks that Latin abbreviations of the Persian text (BBC, WHO) stand in the translation.
///
/// Case and dots do not matter, and the full name may stand for its initials.
package struct AbbreviationCheck: Check {
  package static let rules: [Rule] = [.abbreviation]

  /// The most abbreviations of a bead that are looked for.
  static let limit = 50

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    text.beads.filter(\.isTranslated).flatMap(findings)
  }

  /// An abbreviation of the source.
  private struct Abbreviation {
    var text: String
    var key: String
    var range: Range<Int>
  }

  private func findings(in bead: CheckedBead) -> [Finding] {
    let abbreviations = abbreviations(of: bead)
    guard !abbreviations.isEmpty else { return [] }
    let target = Target(bead)
    let known = Set(abbreviations.map(\.key))
    var seen: Set<String> = []
    return abbreviations.compactMap { abbreviation in
      guard seen.insert(abbreviation.key).inserted, !target.has(abbreviation.key) else {
        return nil
      }
      if let other = target.likeness(of: abbreviation.key, besides: known) {
        return changed(abbreviation, to: other, in: bead)
      }
      return Finding(
        .abbreviation, .warning, bead: bead.index, persian: abbreviation.text,
        expected: [abbreviation.text],
        message: "\(abbreviation.text) of the source is not in the translation",
        sourceRange: abbreviation.range, confidence: 0.75)
    }
  }

  private func changed(
    _ abbreviation: Abbreviation, to token: EnglishToken, in bead: CheckedBead
  ) -> Finding {
    let found = bead.target.slice(bytes: token.range)
    return Finding(
      .abbreviation, .error, bead: bead.index, persian: abbreviation.text,
      expected: [abbreviation.text], found: found,
      message: "“\(found)” stands where the source has \(abbreviation.text)",
      sourceRange: abbreviation.range, targetRange: token.range, suggestion: abbreviation.text,
      confidence: 0.92)
  }

  /// The stretches of two to eight Latin capitals in the source.
  private func abbreviations(of bead: CheckedBead) -> [Abbreviation] {
    let found = bead.sourceTokens.enumerated().compactMap { index, token -> Abbreviation? in
      guard token.kind == .foreign,
        bead.sourcePlaceholders.covering(token.range.lowerBound) == nil
      else { return nil }
      // An English headline in capitals is no row of abbreviations.
      let neighbours = [index - 1, index + 1].filter {
        bead.sourceTokens.indices.contains($0) && bead.sourceTokens[$0].kind == .foreign
      }
      let text = bead.source.slice(bytes: token.range)
      guard neighbours.isEmpty, (2...8).contains(text.utf8.count),
        text.utf8.allSatisfy({ (65...90).contains($0) })
      else { return nil }
      return Abbreviation(text: text, key: token.text, range: token.range)
    }
    return Array(found.prefix(Self.limit))
  }

  /// The translation as abbreviations are looked up in it.
  private struct Target {
    let tokens: [EnglishToken]
    let letters: String
    let initials: [UInt8]

    init(_ bead: CheckedBead) {
      tokens = bead.targetTokens
      letters = " " + tokens.map(\.text).joined(separator: " ") + " "
      initials = tokens.filter { $0.kind == .word }.compactMap(\.text.utf8.first)
    }

    /// Whether an abbreviation stands there, also with a plural s, glued to digits or inside a longer one
    /// (SARS-CoV, mRNA), or its words in full.
    func has(_ key: String) -> Bool {
      if tokens.contains(where: { $0.kind == .word && $0.text.contains(key) }) { return true }
      if Self.forms[key]?.contains(where: { letters.contains(" \($0) ") }) ?? false { return true }
      return isSpeltOut(Array(key.utf8))
    }

    /// Whether the initials of words in a row, small words left out or not, make up the abbreviation.
    private func isSpeltOut(_ key: [UInt8]) -> Bool {
      let words = tokens.filter { $0.kind == .word }
      let main = words.filter { !Self.smallWords.contains($0.text) }
      return [words, main].contains { words in
        guard words.count >= key.count else { return false }
        return (0...(words.count - key.count)).contains { start in
          zip(words[start...], key).allSatisfy { $0.text.utf8.first == $1 }
        }
      }
    }

    /// Another abbreviation of the translation that was likely meant: letters swapped, or one changed.
    func likeness(of key: String, besides known: Set<String>) -> EnglishToken? {
      let letters = Array(key.utf8)
      guard letters.count > 1 else { return nil }
      return tokens.first { token in
        guard token.isAllCaps, !known.contains(token.text) else { return false }
        let other = Array(token.text.utf8)
        if other.count == letters.count {
          let differing = zip(other, letters).count { $0 != $1 }
          return other.sorted() == letters.sorted() || (letters.count > 2 && differing == 1)
        }
        guard letters.count > 2, abs(other.count - letters.count) == 1 else { return false }
        let (long, short) = other.count > letters.count ? (other, letters) : (letters, other)
        return long.indices.contains { index in
          long[..<index].elementsEqual(short[..<index])
            && long[(index + 1)...].elementsEqual(short[index...])
        }
      }
    }

    private static let smallWords: Set<String> = [
      "of", "the", "for", "and", "in", "on", "to", "de",
    ]

    /// Abbreviations that English writes otherwise.
    private static let forms: [String: [String]] = [
      "tv": ["television"], "uk": ["britain", "british", "united kingdom"],
      "us": ["american", "america", "u s", "united states"], "usa": ["us", "american", "america"],
      "uae": ["emirates", "emirati"], "eu": ["european union", "europe", "european"],
      "id": ["identity", "identification"], "pm": ["afternoon", "evening"], "am": ["morning"],
      "gmt": ["utc"], "utc": ["gmt"], "km": ["kilometres", "kilometers", "kilometre", "kilometer"],
      "kg": ["kilograms", "kilos", "kilogrammes"], "usd": ["dollars", "dollar", "$"],
    ]
  }
}
