import Model
import PersianText
import TermRecognition
import Termbase

/// The keys that the terms of a few lines of text can have: every stretch of their letters.
///
/// An index of these terms alone finds in the lines what an index of the whole termbase would, and takes
/// a fraction of the time to make.
struct PossibleTerms {
  /// The stretches of letters, as keys.
  private var keys: Set<[UInt32]> = []
  /// The words that may be variant spellings.
  private var words: Set<[UInt32]> = []

  /// The most letters of a key, as recognition has it.
  private static let longestKey = 64

  init(lines: [String]) {
    for line in lines { add(KeyLetters(Folding.fold(line))) }
  }

  private mutating func add(_ text: KeyLetters) {
    let people = Array(Folding.fold("گان").letters)
    let he = Folding.fold("ه").letters
    for start in text.letters.indices {
      var end = start
      while end < text.letters.count, end - start < Self.longestKey,
        end == start || text.gaps[end] != .mark
      {
        end += 1
        let key = Array(text.letters[start..<end])
        keys.insert(key)
        // نمایندگان is a plural of نماینده.
        if key.count > people.count, key.suffix(people.count).elementsEqual(people) {
          keys.insert(key.dropLast(people.count) + he)
        }
      }
      if text.runStart(of: start) == start {
        words.insert(Array(text.letters[start..<max(text.runEnd(from: start + 1), start + 1)]))
      }
    }
  }

  /// The index of the terms of `termbase` that the lines may hold.
  func index(_ termbase: Termbase) throws -> TermIndex {
    let near = try termbase.keys(
      near: words.filter { $0.count >= SpellingVariant.shortest })
    let concepts = try termbase.concepts(
      language: "fa", keys: near.union(keys.map { String(letters: $0) }))
    let ordinary = try termbase.ordinaryWords().lazy.map(\.persian).filter { word in
      keys.contains(Folding.fold(word).letters.filter(Letter.isKey))
    }
    return TermIndex(
      concepts: concepts.filter { !$0.isNamePart }, words: Array(ordinary),
      homographs: HomographCues(rows: try termbase.homographCues()),
      nameParts: concepts.filter(\.isNamePart).flatMap(\.persian).map(\.text))
  }
}
