/// The chunks of a joint model: pieces of a Persian name set against pieces of an English one.
///
/// Units are their numbers, sorted by Persian side, so that all ways to write a letter are one range.
struct ChunkInventory: Sendable {
  /// A chunk, as training finds it.
  struct Chunk: Hashable, Comparable, Sendable {
    /// Codes of ``NameSymbols``; none, one or two.
    var persian: [UInt8]
    /// Letters 1…26 and ``ChunkShape/gap``.
    var english: [UInt8]

    static func < (left: Chunk, right: Chunk) -> Bool {
      left.persian == right.persian
        ? left.english.lexicographicallyPrecedes(right.english)
        : left.persian.lexicographicallyPrecedes(right.persian)
    }
  }

  /// The chunks, by unit less ``first``.
  let chunks: [Chunk]
  /// Where the English side of each unit starts in ``letters``; one entry more than units.
  private let starts: [UInt32]
  private let letters: [UInt8]
  /// How many Persian letters each unit has.
  let widths: [UInt8]
  /// The units with just one Persian letter (or none, for code 0), by letter.
  private let single: [Range<UInt16>]
  /// The units that begin with a Persian letter, pairs included, by letter.
  private let beginning: [Range<UInt16>]

  /// The first unit that is a chunk; before it stand the start and the end of a name.
  static let first: UInt16 = 2
  /// The most chunks there may be.
  static let most = 60_000

  /// How many units there are, the start and the end included.
  var count: Int { widths.count }

  /// Numbers `chunks`, which must be sorted.
  init(_ chunks: [Chunk]) {
    self.chunks = chunks
    var starts: [UInt32] = [0, 0]
    var letters: [UInt8] = []
    var widths: [UInt8] = [0, 0]
    var single = [Range<UInt16>](repeating: 0..<0, count: NameSymbols.count)
    var beginning = single
    for (index, chunk) in chunks.enumerated() {
      let unit = UInt16(index) + Self.first
      starts.append(UInt32(letters.count))
      letters += chunk.english
      widths.append(UInt8(chunk.persian.count))
      let letter = Int(chunk.persian.first ?? 0)
      if chunk.persian.count < 2 { Self.extend(&single[letter], to: unit) }
      Self.extend(&beginning[letter], to: unit)
    }
    starts.append(UInt32(letters.count))
    self.starts = starts
    self.letters = letters
    self.widths = widths
    self.single = single
    self.beginning = beginning
  }

  private static func extend(_ range: inout Range<UInt16>, to unit: UInt16) {
    range = (range.isEmpty ? unit : range.lowerBound)..<unit + 1
  }

  /// The English letters of a unit.
  @inline(__always)
  func english(_ unit: UInt16) -> ArraySlice<UInt8> {
    letters[Int(starts[Int(unit)])..<Int(starts[Int(unit) + 1])]
  }

  /// The Persian letters of a unit.
  func persian(_ unit: UInt16) -> [UInt8] {
    unit < Self.first ? [] : chunks[Int(unit - Self.first)].persian
  }

  /// The units with this Persian letter alone; with none for code 0.
  @inline(__always)
  func units(_ letter: UInt8) -> Range<UInt16> { single[Int(letter)] }

  /// The units whose first Persian letter is this one, pairs included.
  @inline(__always)
  func units(beginningWith letter: UInt8) -> Range<UInt16> { beginning[Int(letter)] }

  /// The units with these two Persian letters.
  func units(_ first: UInt8, _ second: UInt8) -> Range<UInt16> {
    let all = beginning[Int(first)]
    var low = single[Int(first)].isEmpty ? all.lowerBound : single[Int(first)].upperBound
    while low < all.upperBound, persian(low) != [first, second] { low += 1 }
    var high = low
    while high < all.upperBound, persian(high) == [first, second] { high += 1 }
    return low..<high
  }

  /// The unit of a chunk; `nil` when there is none.
  func unit(of chunk: Chunk) -> UInt16? {
    var low = 0
    var high = chunks.count
    while low < high {
      let middle = (low + high) / 2
      if chunks[middle] < chunk { low = middle + 1 } else { high = middle }
    }
    return low < chunks.count && chunks[low] == chunk ? UInt16(low) + Self.first : nil
  }
}
