import Model
import PersianText

/// All terms of a termbase, ready to be recognised in running Persian text.
///
/// Build it once and use it for any number of texts. Building sorts the terms' keys: O(n log n).
package struct TermIndex: Sendable {
  /// A Persian term of a concept.
  package struct Entry: Hashable, Sendable {
    /// The concept, as its index in ``TermIndex/concepts``.
    package let concept: Int
    /// The term, as its index among the concept's Persian terms.
    package let term: Int
    /// The gaps inside the term: bit `n` is set when a space or ZWNJ stands before letter `n`.
    let gaps: UInt64
  }

  /// The concepts that the index was built from.
  package let concepts: [Concept]
  /// The terms' keys.
  let trie: TermTrie
  /// For each key, the terms that are written so.
  let entries: [[Entry]]
  /// Ordinary words, which tell where one word ends and the next one starts in glued text.
  let words: TermTrie
  /// Given names and family names that are no terms: they tell that unknown words are a name.
  private let nameParts: TermTrie
  /// For the reduced spelling of each one-word name, its key: finds spelling variants.
  let variants: [[UInt32]: [Int]]
  /// The keys' letters, in the order of ``entries``.
  let keys: [[UInt32]]
  /// What the neighbours of homographs say.
  let homographs: HomographCues

  /// The most letters that a term's key may have; longer terms are not recognised.
  static let longestKey = 64

  /// Builds the index of `concepts`.
  ///
  /// - Parameters:
  ///   - concepts: The termbase's concepts.
  ///   - words: Ordinary Persian words, in any spelling.
  ///   - homographs: What the neighbours of homographs say.
  ///   - nameParts: Given names and family names that are not looked for by themselves.
  package init(
    concepts: [Concept], words: some Sequence<String>, homographs: HomographCues = HomographCues(),
    nameParts: some Sequence<String> = []
  ) {
    self.concepts = concepts
    self.homographs = homographs
    var found: [[UInt32]: [Entry]] = [:]
    for (concept, item) in concepts.enumerated() {
      for (term, designation) in item.persian.enumerated() {
        let key = KeyLetters(Folding.fold(designation.text))
        guard !key.letters.isEmpty, key.letters.count <= Self.longestKey else { continue }
        var gaps: UInt64 = 0
        for place in 1..<max(1, key.letters.count) where key.gaps[place] != .none {
          gaps |= 1 << UInt64(place)
        }
        found[key.letters, default: []].append(Entry(concept: concept, term: term, gaps: gaps))
      }
    }
    Self.addPeople(&found, concepts)
    keys = found.keys.sorted { $0.lexicographicallyPrecedes($1) }
    entries = keys.map { found[$0] ?? [] }
    trie = TermTrie(sortedKeys: keys)
    self.words = Self.trie(of: words)
    self.nameParts = Self.trie(of: nameParts)
    variants = Self.reducedSpellings(of: keys, entries: entries, concepts: concepts)
  }

  private static func trie(of texts: some Sequence<String>) -> TermTrie {
    TermTrie(
      sortedKeys: Set(texts.map { KeyLetters(Folding.fold($0)).letters })
        .filter { !$0.isEmpty && $0.count <= longestKey }
        .sorted { $0.lexicographicallyPrecedes($1) })
  }

  /// Adds the plural of words for people in ه, whose last letter the ending takes away: نمایندگان.
  private static func addPeople(_ found: inout [[UInt32]: [Entry]], _ concepts: [Concept]) {
    let he: UInt32 = 0x0647
    let ending = Array(Folding.fold("گان").letters)
    for (key, entries) in found where key.count >= 5 && key.last == he {
      let plural = key.dropLast() + ending
      let people = entries.filter { !concepts[$0.concept].kind.isName }
      if !people.isEmpty, found[Array(plural)] == nil { found[Array(plural)] = people }
    }
  }

  /// The concepts that have a term of this spelling, spaces and ZWNJs aside.
  package func concepts(writtenAs text: String) -> [Int] {
    let letters = KeyLetters(Folding.fold(text)).letters
    guard let key = trie.key(of: letters) else { return [] }
    return entries[key].map(\.concept)
  }

  /// Whether letters are a word that the index knows: an ordinary word or a term.
  func isKnown(_ letters: ArraySlice<UInt32>) -> Bool {
    words.key(of: letters) != nil || trie.key(of: letters) != nil
  }

  /// Whether a word is a given name or family name that is no term.
  package func isNamePart(_ folded: some Collection<UInt32>) -> Bool {
    nameParts.key(of: folded.filter { $0 != Letter.zwnj }[...]) != nil
  }

  /// Whether a word is an ordinary one, as it stands or without its endings.
  package func isOrdinaryWord(_ folded: some Collection<UInt32>) -> Bool {
    guard folded.count <= 2 * Self.longestKey else { return false }
    let letters = folded.filter { $0 != Letter.zwnj }
    if words.key(of: letters) != nil { return true }
    let stem = Affixes.stem(folded)
    if stem.count < letters.count, words.key(of: stem) != nil { return true }
    for length in 1...Affixes.longestSuffix where letters.count > length + 1 {
      if Affixes.suffix(letters[(letters.count - length)...]) != nil,
        words.key(of: letters[..<(letters.count - length)]) != nil
      {
        return true
      }
    }
    return false
  }

  private static func reducedSpellings(
    of keys: [[UInt32]], entries: [[Entry]], concepts: [Concept]
  ) -> [[UInt32]: [Int]] {
    var table: [[UInt32]: [Int]] = [:]
    for (index, key) in keys.enumerated() where key.count >= SpellingVariant.shortest {
      let isOneWordName = entries[index].contains { entry in
        entry.gaps == 0 && concepts[entry.concept].kind.isName
      }
      if isOneWordName { table[SpellingVariant.reduced(key), default: []].append(index) }
    }
    return table
  }
}
