import Similarity

/// What training learns from pairs of names: how Persian and English letters stand for each other.
///
/// A joint-sequence model (Bisani and Ney 2008, “Joint-sequence models for grapheme-to-phoneme
/// conversion”): names are sequences of chunks, pairs of a few letters of either side, and n-grams of
/// chunks say how probable a pair of names is. One model serves both directions and matching. Beside the
/// n-grams, read forward, stand those read backward, n-grams of English letters, a classifier of each
/// letter's surroundings and clusters of origin; ``Weights`` mixes them.
package struct JointModel: Sendable {
  /// The chunks.
  let chunks: ChunkInventory
  /// n-grams of chunks from the first to the last.
  let forward: NGramTrie
  /// n-grams of chunks from the last to the first.
  let backward: NGramTrie
  /// n-grams of English letters; units are letters (1…27) + 1.
  let letters: NGramTrie
  /// How each letter is written in its surroundings.
  let context: ContextModel
  /// What spelling habits go together.
  let origin: OriginModel
  /// The words of attested English names.
  let lexicon: NameLexicon
  /// How many pairs the model was trained on.
  package let pairs: Int
  /// What the user's own pairs add; `nil` for none.
  var adaptation: Adaptation?

  /// The piece of a chunk and the vowel inserted after it (0 for none), by both.
  private let pieces: KeyTable
  /// The unit of Persian and English letters, packed.
  private let byLetters: KeyTable
  /// The units sorted by English side, and where those of each side stand: start · 2¹⁶ + count.
  private let bySide: [UInt16]
  private let sideRanges: KeyTable
  /// What a unit's English letters add to the hash of a name, and what they multiply it with.
  let hashes: [UInt64]
  let powers: [UInt64]

  /// Puts a model together of its parts.
  init(
    chunks: ChunkInventory, forward: NGramTrie, backward: NGramTrie, letters: NGramTrie,
    context: ContextModel, origin: OriginModel, lexicon: NameLexicon, pairs: Int
  ) {
    self.chunks = chunks
    self.forward = forward
    self.backward = backward
    self.letters = letters
    self.context = context
    self.origin = origin
    self.lexicon = lexicon
    self.pairs = pairs
    byLetters = Self.letterTable(chunks)
    pieces = Self.pieceTable(chunks, context.pieces)
    (bySide, sideRanges) = Self.sideTable(chunks)
    var hashes = [UInt64](repeating: 0, count: chunks.count)
    var powers = [UInt64](repeating: 1, count: chunks.count)
    for unit in hashes.indices {
      for letter in chunks.english(UInt16(unit)) {
        hashes[unit] = hashes[unit] &* Self.multiplier &+ UInt64(letter)
        powers[unit] = powers[unit] &* Self.multiplier
      }
    }
    self.hashes = hashes
    self.powers = powers
  }

  /// How many units the n-grams of English letters have: start, end, letters and the gap.
  static let letterUnits = 29

  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func letterTable(_ chunks: ChunkInventory) -> KeyTable {
    var table = KeyTable()
    for (index, chunk) in chunks.chunks.enumerated()
    where chunk.english.count <= ChunkShape.longestEnglish {
      let first = chunk.persian.first ?? 0
      let second = chunk.persian.dropFirst().first ?? 0
      let side = chunk.english.reduce(0) { $0 * ChunkShape.base + Int($1) }
      table[key(first, second, side)] = UInt32(index) + UInt32(ChunkInventory.first)
    }
    return table
  }

  @inline(__always)
  private static func key(_ first: UInt8, _ second: UInt8, _ side: Int) -> UInt64 {
    UInt64(side) << 16 | UInt64(first) << 8 | UInt64(second)
  }

  /// The unit of up to two Persian letters (0 for none) and an English side packed in ``ChunkShape/base``.
  @inline(__always)
  func unit(_ first: UInt8, _ second: UInt8, _ side: Int) -> UInt16? {
    byLetters[Self.key(first, second, side)].map { UInt16(truncatingIfNeeded: $0) }
  }

  private static func sideTable(_ chunks: ChunkInventory) -> ([UInt16], KeyTable) {
    var bySide: [(side: Int, unit: UInt16)] = []
    for (index, chunk) in chunks.chunks.enumerated()
    where chunk.english.count <= ChunkShape.longestEnglish {
      let side = chunk.english.reduce(0) { $0 * ChunkShape.base + Int($1) }
      bySide.append((side, UInt16(index) + ChunkInventory.first))
    }
    bySide.sort { $0 < $1 }
    var ranges = KeyTable()
    for (index, entry) in bySide.enumerated() {
      ranges[UInt64(entry.side)] = (ranges[UInt64(entry.side)] ?? UInt32(index) << 16) + 1
    }
    return (bySide.map(\.unit), ranges)
  }

  /// The units with an English side packed in ``ChunkShape/base``; zero for none.
  func units(writing side: Int) -> ArraySlice<UInt16> {
    guard let range = sideRanges[UInt64(side)] else { return [] }
    return bySide[Int(range >> 16)..<Int(range >> 16) + Int(range & 0xFFFF)]
  }

  /// For every piece, the chunk and the insertion that it is made of.
  private static func pieceTable(_ chunks: ChunkInventory, _ pieces: ChunkInventory) -> KeyTable {
    var table = KeyTable()
    for (index, piece) in pieces.chunks.enumerated() {
      let number = UInt32(index) + UInt32(ChunkInventory.first)
      for length in 0...piece.english.count {
        let head = ChunkInventory.Chunk(
          persian: piece.persian, english: Array(piece.english.prefix(length)))
        guard let unit = chunks.unit(of: head) else { continue }
        let rest = Array(piece.english.dropFirst(length))
        if rest.isEmpty {
          table[UInt64(unit) << 16] = number
        } else if let insertion = chunks.unit(of: .init(persian: [], english: rest)) {
          table[UInt64(unit) << 16 | UInt64(insertion)] = number
        }
      }
    }
    return table
  }

  /// The piece of a chunk and the insertion after it; zero when training saw none.
  @inline(__always)
  func piece(_ unit: UInt16, with insertion: UInt16) -> UInt16 {
    UInt16(truncatingIfNeeded: pieces[UInt64(unit) << 16 | UInt64(insertion)] ?? 0)
  }

  /// Whether a unit has no Persian letter.
  @inline(__always)
  func isInsertion(_ unit: UInt16) -> Bool { chunks.widths[Int(unit)] == 0 }
}
