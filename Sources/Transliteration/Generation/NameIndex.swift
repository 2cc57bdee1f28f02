import Similarity

/// Attested names, found by skeletons that are at most one consonant away.
///
/// Every name stands under its skeleton and under that skeleton without each one of its consonants; a
/// query asks for the same keys (symmetric deletion), which finds one insertion, deletion or
/// substitution. Memory: five or six entries a name.
struct NameIndex: Sendable {
  /// The names as they were given, no two the same.
  private(set) var names: [String] = []
  private(set) var prepared: [PreparedEnglishName] = []
  private var heads: KeyTable
  /// Chains of entries: the name of each, and the entry before it under the same key.
  private var entries: [(name: UInt32, previous: UInt32)] = []
  private static let end = UInt32.max

  /// Indexes `names`.
  init(_ names: some Sequence<PreparedEnglishName>, texts: [String]) {
    heads = KeyTable()
    self.names = texts
    prepared = Array(names)
    for (number, name) in prepared.enumerated() {
      for key in Self.keys(Skeleton.englishClasses(name.codes)) {
        entries.append((UInt32(number), heads[key] ?? Self.end))
        heads[key] = UInt32(entries.count - 1)
      }
    }
  }

  /// The numbers of the names whose skeleton is near, each once.
  ///
  /// At most `limit`, those with the very skeleton first.
  func near(_ skeleton: [SoundClass], limit: Int) -> [Int] {
    var found: [Int] = []
    var seen: Set<UInt32> = []
    for key in Self.keys(skeleton) {
      var entry = heads[key] ?? Self.end
      while entry != Self.end, found.count < limit {
        let (name, previous) = entries[Int(entry)]
        if seen.insert(name).inserted { found.append(Int(name)) }
        entry = previous
      }
    }
    return found
  }

  /// The skeleton packed in a number, then the skeleton without each one of its consonants.
  private static func keys(_ skeleton: [SoundClass]) -> [UInt64] {
    // Beyond sixteen consonants names are told apart by the first sixteen.
    let skeleton = skeleton.prefix(16)
    var keys: [UInt64] = []
    for omitted in -1..<skeleton.count {
      var key: UInt64 = 0
      for (place, sound) in skeleton.enumerated() where place != omitted {
        key = key << 4 | UInt64(sound.rawValue)
      }
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }
}
