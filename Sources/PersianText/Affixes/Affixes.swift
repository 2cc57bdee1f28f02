/// The endings and prefixes that Persian and Dari write onto words, as tables.
///
/// Letters are folded (see ``Folding``), without ZWNJ. Sources: Lazard, Grammaire du persan
/// contemporain, §§ 23–75 (clitics, plural, comparison), and the Academy's orthography (Dastur-e Khatt).
package enum Affixes {
  /// The longest chain of endings, in letters.
  package static let longestSuffix = 9

  /// Reads letters as a whole chain of endings; `nil` when they are not one.
  ///
  /// ZWNJs among `letters` are ignored. Takes time in proportion to the number of letters.
  package static func suffix(_ letters: ArraySlice<UInt32>) -> Suffix? {
    guard letters.count <= 2 * longestSuffix else { return nil }
    return suffixes[letters.filter { $0 != Letter.zwnj }]
  }

  /// Whether folded letters are a word that is often written onto the next word.
  ///
  /// These are the prepositions and particles that end in a letter which does not join: و در از را.
  package static func isProclitic(_ letters: ArraySlice<UInt32>) -> Bool {
    letters.count <= 4 && proclitics.contains(Array(letters))
  }

  /// Whether folded letters are a prefix that makes another word of the one they are written onto: غیر.
  package static func isNegation(_ letters: ArraySlice<UInt32>) -> Bool {
    negations.contains(Array(letters))
  }

  /// The stem of a folded word: without verb prefix, plural, comparison and possessive endings.
  ///
  /// Made for comparing words, not for showing them: it takes off what is almost always an ending and
  /// always leaves at least three letters (two before ها), except that whatever a ZWNJ parts off as an
  /// ending goes. ZWNJs are dropped. Linear in the word.
  package static func stem(_ word: some Collection<UInt32>) -> [UInt32] {
    var letters = Array(word)
    while let joiner = letters.lastIndex(of: Letter.zwnj), joiner > 0,
      suffixes[Array(letters[(joiner + 1)...])] != nil
    {
      letters.removeSubrange(joiner...)
    }
    removeVerbPrefix(from: &letters)
    letters.removeAll { $0 == Letter.zwnj }
    for ending in stemEndings
    where letters.count >= ending.letters.count + ending.least
      && letters.suffix(ending.letters.count).elementsEqual(ending.letters)
    {
      letters.removeLast(ending.letters.count)
      break
    }
    return letters
  }

  /// Takes می or نمی off a verb.
  ///
  /// Where no ZWNJ parts it off, the word has to end as verbs do: میرود and میگفت, but not میدان.
  private static func removeVerbPrefix(from letters: inout [UInt32]) {
    for prefix in verbPrefixes
    where letters.count >= prefix.count + 3 && letters.starts(with: prefix) {
      let isParted = letters[prefix.count] == Letter.zwnj
      guard isParted || letters.last.map(verbEnds.contains) ?? false else { return }
      letters.removeFirst(prefix.count)
      return
    }
  }

  // MARK: Tables

  private static func letters(_ text: some StringProtocol) -> [UInt32] {
    text.unicodeScalars.map(\.value)
  }

  private static let proclitics: Set<[UInt32]> = Set(
    "و در از بر با تا را یا هر اگر مگر نیز جز".split(separator: " ").map { letters($0) })

  private static let negations: Set<[UInt32]> = Set(
    "غیر نا ضد فرا ابر".split(separator: " ").map { letters($0) })

  private static let verbPrefixes: [[UInt32]] = ["نمی", "می"].map { letters($0) }

  /// The last letters of verbs after می: those of its persons, and of the past.
  private static let verbEnds: Set<UInt32> = Set(letters("دمت"))

  /// An ending that is written onto a word, and the fewest letters that it leaves.
  private struct StemEnding {
    var letters: [UInt32]
    var least: Int
  }

  private static let stemEndings: [StemEnding] = {
    let rows: [(String, Int)] = [
      ("هایشان", 2), ("هایمان", 2), ("هایتان", 2), ("هایی", 2), ("هایش", 2), ("های", 2),
      ("ها", 2), ("ترین", 3), ("تری", 3), ("تر", 3), ("شان", 3), ("یی", 3), ("ای", 4), ("ی", 3),
    ]
    return rows.map { StemEnding(letters: letters($0.0), least: $0.1) }
  }()

  /// Every chain, written out, so that reading one is a single look-up.
  private static let suffixes: [[UInt32]: Suffix] = {
    var table: [[UInt32]: Suffix] = [:]
    func add(_ chains: String, _ kind: Suffix.Kind, _ confidence: Double) {
      for chain in chains.split(separator: " ") {
        table[letters(chain)] = Suffix(kind: kind, confidence: confidence)
      }
    }
    add(
      "ها های هایی هاییکه هایم هایت هایش هایمان هایتان هایشان هام هات هاش هاشان هامان هارا",
      .plural, 0.98)
    add("یم یت یش یمان یتان یشان", .possessive, 0.85)
    add("ام ات اش مان تان شان", .possessive, 0.9)
    add("م ت ش", .possessive, 0.5)
    add("ی ای یی", .ye, 0.85)
    add("تر ترین تری ترها ترینها ترینهای", .comparative, 0.95)
    add("ایم اید", .copula, 0.85)
    add("ست است اند ند", .copula, 0.8)
    add("یست یند", .copula, 0.7)
    add("را هم نیز که", .particle, 0.8)
    return table
  }()
}
