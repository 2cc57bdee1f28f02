/// The file format of a joint model.
///
/// All numbers have their least significant byte first. A header of 32 bytes: the magic `VAZHENAM`, the
/// version (32 bits), zero (32 bits), the bytes that follow the header (64) and their checksum (64). Then the
/// parts, every table with its length before it: the same model always has the same bytes.
extension JointModel {
  /// The version of the format that this program writes and reads.
  package static let formatVersion = 2
  private static let magic = Array("VAZHENAM".utf8)
  private static let headerSize = 32

  /// The model as a file.
  package var bytes: [UInt8] {
    var body = ByteWriter()
    body.put(UInt32(clamping: pairs))
    body.put(chunks)
    body.put(forward)
    body.put(backward)
    body.put(letters)
    body.put(context.pieces)
    body.put(context.ahead)
    body.put(context.behind)
    body.put(origin.shares.map(Self.quantised))
    body.put(origin.ratios.map(Self.quantised))
    body.put(lexicon.words)
    body.put(lexicon.names)
    var file = ByteWriter()
    file.append(Self.magic)
    file.put(UInt32(Self.formatVersion))
    file.put(UInt32(0))
    file.put(UInt64(body.bytes.count))
    file.put(Checksum.of(body.bytes))
    file.append(body.bytes)
    return file.bytes
  }

  /// Reads a model from the bytes of a file.
  ///
  /// Linear in the bytes, a few milliseconds. Whatever the bytes are, the model is sound or refused.
  ///
  /// - Throws: ``ModelError``.
  package init(bytes: [UInt8]) throws(ModelError) {
    guard bytes.starts(with: Self.magic) else { throw .notAModel }
    var header = ByteReader(bytes, from: Self.magic.count)
    let version = Int(try header.number(UInt32.self))
    guard version == Self.formatVersion else {
      throw .otherVersion(found: version, supported: Self.formatVersion)
    }
    guard try header.number(UInt32.self) == 0,
      try header.number(UInt64.self) == UInt64(max(bytes.count - Self.headerSize, 0)),
      try header.number(UInt64.self) == Checksum.of(bytes, from: Self.headerSize)
    else { throw .damaged }
    var body = ByteReader(bytes, from: Self.headerSize)
    let pairs = Int(try body.number(UInt32.self))
    let chunks = try body.chunks()
    let forward = try body.trie(units: chunks.count)
    let backward = try body.trie(units: chunks.count)
    let letters = try body.trie(units: Self.letterUnits)
    let pieces = try body.chunks()
    let context = ContextModel(
      pieces: pieces, ahead: try body.network(pieces: pieces.count),
      behind: try body.network(pieces: pieces.count))
    let origin = OriginModel(
      shares: try body.numbers(Int16.self).map(Self.restored),
      ratios: try body.numbers(Int16.self).map(Self.restored), units: chunks.count)
    let lexicon = NameLexicon(words: try body.numbers(), names: try body.numbers())
    guard let origin, body.isAtEnd else { throw .damaged }
    self.init(
      chunks: chunks, forward: forward, backward: backward, letters: letters, context: context,
      origin: origin, lexicon: lexicon, pairs: pairs)
  }

  private static func quantised(_ value: Float) -> Int16 {
    Int16((max(min(value, 30), -30) * NGramTrie.scale).rounded())
  }

  private static func restored(_ value: Int16) -> Float { Float(value) / NGramTrie.scale }
}

extension ByteWriter {
  fileprivate mutating func put(_ inventory: ChunkInventory) {
    put(UInt32(inventory.chunks.count))
    for chunk in inventory.chunks {
      put(UInt8(chunk.persian.count))
      append(chunk.persian)
      put(UInt8(chunk.english.count))
      append(chunk.english)
    }
  }

  fileprivate mutating func put(_ trie: NGramTrie) {
    put(trie.words)
    put(trie.probabilities)
    put(trie.backoffs)
    put(trie.suffixes)
    put(trie.children)
  }

  fileprivate mutating func put(_ network: LetterNetwork) {
    put(LetterNetwork.quantised(network.inputs))
    put(LetterNetwork.quantised(network.outputs))
    put(network.biases.map { LetterNetwork.quantised($0) })
  }
}

extension ByteReader {
  fileprivate mutating func chunks() throws(ModelError) -> ChunkInventory {
    let count = Int(try number(UInt32.self))
    guard count <= ChunkInventory.most else { throw .damaged }
    var chunks: [ChunkInventory.Chunk] = []
    for _ in 0..<count {
      let chunk = ChunkInventory.Chunk(persian: try letters(2), english: try letters(16))
      guard chunk.persian.allSatisfy({ (1..<UInt8(NameSymbols.count)).contains($0) }),
        chunk.english.allSatisfy({ (1...ChunkShape.gap).contains($0) }),
        chunks.last.map({ $0 < chunk }) ?? true
      else { throw .damaged }
      chunks.append(chunk)
    }
    return ChunkInventory(chunks)
  }

  private mutating func letters(_ most: Int) throws(ModelError) -> [UInt8] {
    let count = Int(try number(UInt8.self))
    guard count <= most else { throw .damaged }
    var letters: [UInt8] = []
    for _ in 0..<count { letters.append(try number()) }
    return letters
  }

  fileprivate mutating func trie(units: Int) throws(ModelError) -> NGramTrie {
    let trie = NGramTrie(
      words: try numbers(), probabilities: try numbers(), backoffs: try numbers(),
      suffixes: try numbers(), children: try numbers())
    guard let trie, trie.words.allSatisfy({ Int($0) < units }) else { throw .damaged }
    return trie
  }

  fileprivate mutating func network(pieces: Int) throws(ModelError) -> LetterNetwork {
    let network = LetterNetwork(
      inputs: try numbers(), outputs: try numbers(), biases: try numbers(), pieces: pieces)
    guard let network else { throw .damaged }
    return network
  }
}
