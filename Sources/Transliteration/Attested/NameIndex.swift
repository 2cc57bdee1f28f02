/// Attested names, found by skeletons that are at most one consonant away.
///
/// Every name stands under its skeleton and under that skeleton without each one of its consonants; a
/// query asks for the same keys (symmetric deletion), which finds one insertion, deletion or
/// substitution. Memory: five or six entries a name.
struct NameIndex: Sendable {
  /// The names as they were given, no two the same.
  private(set) var names: [String] = []
  private(set) var prepared: [PreparedEnglishName] = []
  private var chains = Chains()

  /// Indexes `names`.
  init(_ names: some Sequence<PreparedEnglishName>, texts: [String]) {
    self.names = texts
    prepared = Array(names)
    for (number, name) in prepared.enumerated() {
      for key in Self.keys(Skeleton.englishClasses(name.codes)) {
        chains.add(number, under: key)
      }
    }
  }

  /// The numbers of the names whose skeleton is near, each once.
  ///
  /// At most `limit`, those with the very skeleton first.
  func near(_ skeleton: [SoundClass], limit: Int) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = []
    for key in Self.keys(skeleton) {
      chains.visit(key) { name in
        if seen.insert(name).inserted { found.append(name) }
        return found.count < limit
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
