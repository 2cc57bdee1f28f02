import PersianText

/// The sentences of one side, ready to be found by texts that a spreadsheet has been at.
///
/// Compared are folded letters without blanks, ZWNJ and quotation marks, so that a changed ي, a lost ZWNJ,
/// blanks at the ends and quoted cells do no harm.
struct SentenceKeys {
  /// The letters of all sentences.
  private let letters: [UInt32]
  /// Where each sentence begins in `letters`, and where the last one ends.
  private let starts: [Int]
  /// The sentences by the first letters from their beginning on.
  private let places: [[UInt32]: [Int]]

  private static let headLength = 12

  /// Reads the sentences; linear.
  init(_ segments: [String]) {
    var letters: [UInt32] = []
    var starts = [0]
    for segment in segments {
      letters += SentenceKeys.key(segment)
      starts.append(letters.count)
    }
    var places: [[UInt32]: [Int]] = [:]
    let head = SentenceKeys.headLength
    for index in segments.indices
    where starts[index] < starts[index + 1] && starts[index] + head <= letters.count {
      places[Array(letters[starts[index]..<(starts[index] + head)]), default: []].append(index)
    }
    self.letters = letters
    self.starts = starts
    self.places = places
  }

  /// What is compared of a text.
  static func key(_ text: String) -> [UInt32] {
    Folding.fold(text).letters.filter { letter in
      switch letter {
      case Letter.space, Letter.zwnj, 0x22, 0x27, 0x60, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A:
        false
      default: true
      }
    }
  }

  /// The consecutive sentences that together are `key`, those stated if they are, else those nearest to `near`.
  func range(of key: [UInt32], stated: Range<Int>?, near: Int) -> Range<Int>? {
    if let stated, stated.upperBound < starts.count, !stated.isEmpty,
      letters[starts[stated.lowerBound]..<starts[stated.upperBound]].elementsEqual(key)
    {
      return stated
    }
    guard !key.isEmpty else { return nil }
    let candidates =
      key.count < SentenceKeys.headLength
      ? Array(starts.indices.dropLast()) : places[Array(key.prefix(SentenceKeys.headLength))] ?? []
    var after = candidates.partitioningIndex { $0 >= near }
    var before = after - 1
    while after < candidates.count || before >= 0 {
      let isAfter =
        before < 0
        || after < candidates.count && candidates[after] - near <= near - candidates[before]
      let index = isAfter ? candidates[after] : candidates[before]
      if isAfter { after += 1 } else { before -= 1 }
      if let stop = stop(of: key, from: index) { return index..<stop }
    }
    return nil
  }

  /// Where sentences end that begin with the sentence at `index` and together are `key`.
  private func stop(of key: [UInt32], from index: Int) -> Int? {
    let start = starts[index]
    guard starts[index + 1] > start, start + key.count <= letters.count,
      letters[start..<(start + key.count)].elementsEqual(key)
    else { return nil }
    let stop = starts.partitioningIndex { $0 >= start + key.count }
    return stop < starts.count && starts[stop] == start + key.count ? stop : nil
  }
}

extension Array {
  /// The first index whose element belongs to the second half, where all elements that do come last.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
