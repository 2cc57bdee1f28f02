import EnglishText
import Model
import PersianText
import Similarity
import Transliteration

/// Finds a name that is spelt nearly, but not quite, as the glossary says.
enum NearMiss {
  /// A word of the translation that was meant to be the name.
  struct Word {
    var text: String
    var range: Range<Int>
    /// What the glossary spells in its place; empty where that is a whole name.
    var wanted = ""
  }

  /// The word nearest to one of `renderings`; `nil` when none is near.
  ///
  /// Only capitalised words count that do not spell another known name; the distance may be one edit in
  /// four letters. A word that starts a sentence must be nearer.
  static func word(
    near renderings: [String], in bead: CheckedBead, besides known: Set<String>
  ) -> Word? {
    var best: (distance: Int, word: Word)?
    for rendering in renderings {
      let wanted = EnglishTokens.tokens(of: rendering).filter { $0.kind == .word }.last
      guard let wanted, wanted.text.unicodeScalars.count >= 4 else { continue }
      let letters = wanted.text.unicodeScalars.map(\.value)
      for token in bead.targetTokens
      where token.kind == .word && token.isCapitalised && !known.contains(token.text) {
        let other = token.text.unicodeScalars.map(\.value)
        let limit = max(1, letters.count / 4)
        guard other.count >= 4, other.first == letters.first || limit > 1,
          let distance = EditDistance.between(letters, other, limit: limit), distance > 0
        else { continue }
        if distance < best?.distance ?? .max {
          best = (
            distance,
            Word(
              text: bead.target.slice(bytes: token.range), range: token.range,
              wanted: rendering.slice(bytes: wanted.range))
          )
        }
      }
    }
    return best?.word
  }

  /// The capitalised word that sounds most like a Persian name; `nil` when none does.
  static func word(
    soundingLike persian: String, in bead: CheckedBead, besides known: Set<String>
  ) -> Word? {
    let name = PreparedPersianName(Folding.fold(persian).string)
    var best: (score: Double, word: Word)?
    for token in bead.targetTokens
    where token.kind == .word && token.isCapitalised && !known.contains(token.text)
      && token.text.unicodeScalars.count >= 4
    {
      let score = NameMatch.score(name, PreparedEnglishName(token.text))
      if score >= 0.65, score > best?.score ?? 0 {
        best = (score, Word(text: bead.target.slice(bytes: token.range), range: token.range))
      }
    }
    return best?.word
  }
}
