/// The words of all lists, looked up by the bytes of a text without making a string.
///
/// A hash table with open addressing and linear probing over FNV-1a hashes. ASCII capitals are looked up as
/// small letters and a curly apostrophe as a straight one.
struct WordTable: Sendable {
  /// The words of ``WordLists``.
  static let lists = WordTable(WordLists.facts)
  /// The longest word that is looked up, in bytes.
  private static let limit = 40

  /// For each slot the place of its word, or -1.
  private var slots: [Int]
  private var keys: [[UInt8]] = []
  private var values: [WordFacts] = []

  /// Makes a table of folded words.
  init(_ words: [String: WordFacts]) {
    var size = 1
    while size < 4 * words.count { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (word, facts) in words {
      let key = Array(word.utf8)
      slots[slot(of: key, in: 0..<key.count)] = keys.count
      keys.append(key)
      values.append(facts)
    }
  }

  /// What the lists say of the word that stands in `range`, in time linear in the word.
  func facts(of bytes: [UInt8], in range: Range<Int>) -> WordFacts {
    guard range.count <= Self.limit else { return .none }
    let word = slots[slot(of: bytes, in: range)]
    return word < 0 ? .none : values[word]
  }

  /// The slot where a word stands or would stand.
  private func slot(of bytes: [UInt8], in range: Range<Int>) -> Int {
    let mask = slots.count - 1
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var letters = FoldedBytes(bytes, in: range)
    while let byte = letters.next() { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[slot] >= 0, !matches(keys[slots[slot]], bytes, in: range) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func matches(_ key: [UInt8], _ bytes: [UInt8], in range: Range<Int>) -> Bool {
    guard key.count <= range.count else { return false }
    var letters = FoldedBytes(bytes, in: range)
    for byte in key where letters.next() != byte { return false }
    return letters.next() == nil
  }
}

/// The bytes of a word as the table holds them.
private struct FoldedBytes: IteratorProtocol {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> UInt8? {
    guard place < end else { return nil }
    let byte = bytes[place]
    place += 1
    if (0x41...0x5A).contains(byte) { return byte | 0x20 }
    // ’ is E2 80 99.
    guard byte == 0xE2, place + 1 < end, bytes[place] == 0x80, bytes[place + 1] == 0x99 else {
      return byte
    }
    place += 2
    return 0x27
  }
}
