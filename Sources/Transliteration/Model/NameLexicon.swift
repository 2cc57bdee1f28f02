/// Attested English names and the words of names, as sorted hashes.
struct NameLexicon: Sendable {
  /// The words of all names that the model was trained on.
  let words: [UInt32]
  /// The names that were given beside the pairs, and the words of those.
  let names: [UInt32]

  /// Takes sorted hashes over.
  init(words: [UInt32], names: [UInt32]) {
    self.words = words
    self.names = names
  }

  /// Collects the words of names; letters 1…26 parted by ``ChunkShape/gap``.
  init(trained: [[UInt8]], given: [[UInt8]]) {
    words = Self.hashes(of: trained + given)
    names = Self.hashes(of: given)
  }

  /// Whether a word is among those of the names that the model was trained on.
  func isWord(_ letters: ArraySlice<UInt8>) -> Bool { Self.contains(letters, in: words) }

  /// Whether a word is among those of the names that were given.
  func isGiven(_ letters: ArraySlice<UInt8>) -> Bool { Self.contains(letters, in: names) }

  private static func contains(_ letters: ArraySlice<UInt8>, in hashes: [UInt32]) -> Bool {
    let wanted = hash(letters)
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == wanted
  }

  private static func hashes(of names: [[UInt8]]) -> [UInt32] {
    var hashes: Set<UInt32> = []
    for name in names {
      for word in name.split(separator: ChunkShape.gap) { hashes.insert(hash(word)) }
    }
    return hashes.sorted()
  }

  /// The hash folded to 32 bits.
  private static func hash(_ letters: ArraySlice<UInt8>) -> UInt32 {
    let hash = NameHash.of(letters)
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
