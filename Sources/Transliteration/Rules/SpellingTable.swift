/// The rules for writing English names in Persian letters, ready to be looked up by English unit.
struct SpellingTable: Sendable {
  /// One way to write an English unit.
  struct Spelling: Sendable {
    let persian: String
    let cost: Float
    let englishCount: Int
  }

  /// The table that ``SpellingText`` holds.
  static let standard = SpellingTable(SpellingText.rules)

  private var spellings: [UInt64: [Spelling]] = [:]
  private static let longest = 8
  /// What every unit costs, so that kh is taken for one sound rather than for two.
  private static let perUnit: Float = 1
  private static let start: UInt64 = 1 << 62
  private static let end: UInt64 = 1 << 61

  /// Reads rules as ``SpellingText`` describes them; what cannot be read is left out.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let unit = fields.first, let (key, count) = Self.readUnit(unit) else { continue }
      for place in stride(from: 1, to: fields.count - 1, by: 2) {
        guard let tenths = Int(fields[place + 1]) else { continue }
        let persian = fields[place] == "0" ? "" : String(fields[place])
        spellings[key, default: []].append(
          Spelling(persian: persian, cost: Float(tenths) / 10 + Self.perUnit, englishCount: count))
      }
    }
  }

  /// Every way to write the units that start at `place` of a word.
  ///
  /// Rules for a unit at a word's start or end stand instead of its general ones.
  func spellings(at place: Int, of word: ArraySlice<UInt8>) -> [Spelling] {
    var found: [Spelling] = []
    var unit: UInt64 = 0
    for index in place..<min(place + Self.longest, word.endIndex) {
      unit = unit << 5 | UInt64(word[index])
      let starts = place == word.startIndex
      let ends = index + 1 == word.endIndex
      if starts, let rules = spellings[unit | Self.start] {
        found += rules
      } else if ends, let rules = spellings[unit | Self.end] {
        found += rules
      } else {
        found += spellings[unit] ?? []
      }
    }
    return found
  }

  private static func readUnit(_ text: Substring) -> (key: UInt64, count: Int)? {
    var unit: UInt64 = 0
    var anchors: UInt64 = 0
    var count = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "^": anchors |= start
      case "$": anchors |= end
      case "a"..."z":
        guard count < longest else { return nil }
        unit = unit << 5 | UInt64(EnglishLetters.code(scalar))
        count += 1
      default: return nil
      }
    }
    return count > 0 ? (unit | anchors, count) : nil
  }
}
