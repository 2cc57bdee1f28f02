/// The rules of transliteration, ready to be looked up by Persian unit.
///
/// Rules are hand-written (``RuleText``). A trained joint model may take their place: matching and
/// generation ask for ``rules(at:of:)`` only.
struct RuleTable: Sendable {
  /// The table that ``RuleText`` holds.
  static let standard = RuleTable(RuleText.letters + "\n" + RuleText.units)

  /// Which places of a word a unit may stand at.
  struct Anchors: OptionSet, Hashable {
    let rawValue: UInt8
    static let start = Anchors(rawValue: 1)
    static let end = Anchors(rawValue: 2)
    /// Beside a letter for a long vowel; only for vowels that Persian does not write.
    static let besideVowel = Anchors(rawValue: 4)
  }

  private var rules: [Rule] = []
  /// The rules of each unit, by ``key(_:_:)``.
  private var ranges: [UInt32: Range<Int>] = [:]
  private static let longest = 4

  /// Reads rules as ``RuleText`` describes them; what cannot be read is left out.
  init(_ text: String) {
    var merged: [UInt32: [Rule]] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let unit = fields.first, let (key, count) = Self.readUnit(unit) else { continue }
      for place in stride(from: 1, to: fields.count - 1, by: 2) {
        guard let tenths = Int(fields[place + 1]) else { continue }
        let cost = Float(tenths) / 10
        guard let rule = Rule(fields[place], cost: cost, persianCount: count) else { continue }
        merged[key, default: []].append(rule)
      }
    }
    for (key, found) in merged {
      ranges[key] = rules.count..<rules.count + found.count
      rules += found
    }
  }

  /// Adds to `found` every rule for the units that start at `place` of a name.
  ///
  /// For a place at the end of a word, only the vowels that Persian does not write there.
  func appendRules(at place: Int, of codes: [UInt8], to found: inout [Rule]) {
    let startsWord = place == 0 || codes[place - 1] == PersianLetters.boundary
    let endsWord = place == codes.count || codes[place] == PersianLetters.boundary
    if startsWord && endsWord { return }
    append(0, Self.silentAnchors(place, codes, startsWord, endsWord), to: &found)
    if endsWord { return }
    var unit: UInt32 = 0
    for length in 1...Self.longest {
      let index = place + length - 1
      guard index < codes.count, codes[index] != PersianLetters.boundary else { break }
      unit = unit << 6 | UInt32(codes[index])
      let ends = index + 1 == codes.count || codes[index + 1] == PersianLetters.boundary
      append(unit, [], to: &found)
      if startsWord { append(unit, .start, to: &found) }
      if ends { append(unit, .end, to: &found) }
    }
  }

  private func append(_ unit: UInt32, _ anchors: Anchors, to found: inout [Rule]) {
    if let range = ranges[Self.key(unit, anchors)] { found += rules[range] }
  }

  private static func silentAnchors(
    _ place: Int, _ codes: [UInt8], _ startsWord: Bool, _ endsWord: Bool
  ) -> Anchors {
    if startsWord { return .start }
    let afterVowel = PersianLetters.isVowel(codes[place - 1])
    if endsWord { return afterVowel ? .besideVowel : .end }
    return afterVowel || PersianLetters.isVowel(codes[place]) ? .besideVowel : []
  }

  /// A unit's letters and anchors in one number: six bits a letter, three for the anchors.
  private static func key(_ unit: UInt32, _ anchors: Anchors) -> UInt32 {
    unit << 3 | UInt32(anchors.rawValue)
  }

  private static func readUnit(_ text: Substring) -> (key: UInt32, count: Int)? {
    var anchors: Anchors = []
    var unit: UInt32 = 0
    var count = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "^": anchors.insert(.start)
      case "$": anchors.insert(.end)
      case "v": anchors.insert(.besideVowel)
      case "0": break
      default:
        let code = PersianLetters.code(scalar)
        guard code != PersianLetters.boundary, count < longest else { return nil }
        unit = unit << 6 | UInt32(code)
        count += 1
      }
    }
    return (key(unit, anchors), count)
  }
}
