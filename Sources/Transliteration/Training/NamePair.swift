/// A Persian name and an English rendering of it, as symbols.
struct NamePair: Sendable {
  /// Codes of ``NameSymbols``.
  var persian: [UInt8]
  /// 1…26 for letters, ``ChunkShape/gap`` between words.
  var english: [UInt8]
  /// How much the pair counts.
  var weight: Float = 1
}
