/// Trains the networks of a ``ContextModel``.
struct ContextTrainer {
  /// A Persian name and the pieces that its letters became.
  struct Example {
    var codes: [UInt8]
    var english: [UInt8]
    var pieces: [Piece]
  }

  /// What some letters of a name became.
  struct Piece {
    var unit: UInt16
    /// Where the Persian letters begin.
    var place: Int
    /// The English letters.
    var written: Range<Int>
  }

  /// Trains on `examples`, in their order.
  static func model(_ examples: [Example], pieces: ChunkInventory) -> ContextModel? {
    guard let ahead = NetworkTrainer.network(examples, pieces, isBehind: false),
      let behind = NetworkTrainer.network(examples, pieces, isBehind: true)
    else { return nil }
    return ContextModel(pieces: pieces, ahead: ahead, behind: behind)
  }
}
