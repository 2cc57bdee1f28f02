extension Skeleton {
  /// A skeleton and all that are one consonant away, each once: what stores look names up by.
  ///
  /// Some 27 for every consonant; those beyond the sixteenth stay as they are.
  package static func neighbours(of skeleton: String) -> [String] {
    let letters = Array(skeleton.utf8)
    var found: Set<[UInt8]> = [letters]
    for place in 0...min(letters.count, 16) {
      for letter in alphabet {
        var longer = letters
        longer.insert(letter, at: place)
        found.insert(longer)
        guard place < letters.count else { continue }
        var other = letters
        other[place] = letter
        found.insert(other)
      }
      guard place < letters.count, letters.count > 1 else { continue }
      var shorter = letters
      shorter.remove(at: place)
      found.insert(shorter)
    }
    return found.map { String(decoding: $0, as: UTF8.self) }.sorted()
  }
}
