import EnglishText
import Model
import PersianText
import TermRecognition
import Transliteration

/// Every use of every name of a translation: the names of the termbase, and names that come back in the
/// source without being known.
struct NameUses {
  /// One use.
  struct Use {
    var bead: Int
    /// The name as the source writes it.
    var persian: String
    var sourceRange: Range<Int>
    /// Its rendering; empty where none was found.
    var english: String
    var targetRange: Range<Int>?
  }

  /// The uses of one name, in the order of the text.
  struct Group {
    /// Whether the termbase has the name.
    var isKnown: Bool
    var uses: [Use]
  }

  /// The names that are used.
  let groups: [Group]

  /// Collects the uses; linear in the text.
  init(of text: CheckedText) {
    groups = Self.known(in: text) + Self.mined(from: text)
  }

  // MARK: Known names

  private static func known(in text: CheckedText) -> [Group] {
    var order: [Int] = []
    var groups: [Int: Group] = [:]
    for bead in text.beads {
      for match in bead.terms {
        guard let entry = match.entries.first, !match.isAmbiguous,
          text.concept(of: entry).kind.isName
        else { continue }
        let place = text.concept(of: entry).english.lazy.filter { !$0.status.isUnwanted }
          .compactMap { RenderingFinder.places(of: $0.text, in: bead.targetTokens).first }.first
        if groups[entry.concept] == nil { order.append(entry.concept) }
        groups[entry.concept, default: Group(isKnown: true, uses: [])].uses.append(
          Use(
            bead: bead.index, persian: bead.source.slice(bytes: match.range),
            sourceRange: match.range,
            english: place.map { bead.target.slice(bytes: $0) } ?? "", targetRange: place))
      }
    }
    return order.compactMap { groups[$0] }
  }

  // MARK: Unknown names

  /// The least score of a capitalised word that is taken for a rendering of an unknown name.
  private static let threshold = 0.75

  private static func mined(from text: CheckedText) -> [Group] {
    var order: [String] = []
    var groups: [String: Group] = [:]
    for bead in text.beads where !bead.targetTokens.isEmpty {
      let words = freeCapitals(of: bead, text)
      guard !words.isEmpty else { continue }
      for token in bead.sourceTokens where isCandidate(token, in: bead, text) {
        guard let word = rendering(of: token, among: words) else { continue }
        let key = Folding.key(token.text)
        if groups[key] == nil { order.append(key) }
        groups[key, default: Group(isKnown: false, uses: [])].uses.append(
          Use(
            bead: bead.index, persian: bead.source.slice(bytes: token.range),
            sourceRange: token.range,
            english: bead.target.slice(bytes: word.range), targetRange: word.range))
      }
    }
    return order.compactMap { groups[$0] }.filter { $0.uses.count > 1 }
  }

  private static func isCandidate(_ token: Token, in bead: CheckedBead, _ text: CheckedText) -> Bool
  {
    token.kind == .word && token.folded.count >= 4
      && !bead.terms.contains { $0.range.overlaps(token.range) }
      && !text.index.isOrdinaryWord(bead.folded.letters[token.folded])
  }

  /// The capitalised words of a translation that render none of its known terms.
  private static func freeCapitals(
    of bead: CheckedBead, _ text: CheckedText
  ) -> [(token: EnglishToken, name: PreparedEnglishName)] {
    let taken = bead.terms.flatMap { match in
      match.entries.flatMap { text.concept(of: $0).english }.flatMap {
        RenderingFinder.places(of: $0.text, in: bead.targetTokens)
      }
    }
    return bead.targetTokens.filter { word in
      word.kind == .word && word.isCapitalised && word.text.utf8.count >= 4
        && !taken.contains { $0.overlaps(word.range) }
    }.map { ($0, PreparedEnglishName($0.text)) }
  }

  /// The word that sounds most like a name, where one does.
  private static func rendering(
    of token: Token, among words: [(token: EnglishToken, name: PreparedEnglishName)]
  ) -> EnglishToken? {
    let name = PreparedPersianName(token.text)
    return words.map { ($0.token, NameMatch.score(name, $0.name)) }
      .filter { $0.1 >= threshold }.max { $0.1 < $1.1 }?.0
  }
}
