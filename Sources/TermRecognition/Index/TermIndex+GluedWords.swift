import PersianText

extension TermIndex {
  /// Whether letters are a known word, or a few known words glued to each other.
  ///
  /// Endings count as part of a word. The number of splits tried is bounded.
  func isGluedPhrase(_ letters: ArraySlice<UInt32>, depth: Int = 2) -> Bool {
    if isKnown(letters) || isOrdinaryWord(letters) { return true }
    if hasKnownStem(letters) { return true }
    guard depth > 0, letters.count <= 32 else { return false }
    for split in letters.indices.dropFirst()
    where Letter.endsWithoutJoining(letters[split - 1]) {
      let head = letters[..<split]
      guard Affixes.isProclitic(head) || (head.count >= 3 && isKnown(head)) else { continue }
      if isGluedPhrase(letters[split...], depth: depth - 1) { return true }
    }
    return false
  }

  private func hasKnownStem(_ letters: ArraySlice<UInt32>) -> Bool {
    for length in 1...Affixes.longestSuffix where letters.count >= length + 3 {
      let split = letters.endIndex - length
      if let suffix = Affixes.suffix(letters[split...]), suffix.confidence >= 0.8,
        trie.key(of: letters[..<split]) != nil
      {
        return true
      }
    }
    return false
  }
}
