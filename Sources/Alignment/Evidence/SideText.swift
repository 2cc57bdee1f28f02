import Model

/// The segments of one side as sets of interned words.
///
/// A word counts once in a segment; the models are about which words occur together.
struct SideText: Sendable {
  /// What a word of the vocabulary is.
  struct Entry: Sendable {
    /// The stem, value, mark or phrase.
    let text: String
    /// One of its forms, as it was written.
    let form: String
    /// What it is.
    let kind: EvidenceWord.Kind
    /// How often it was read, and how often with a capital.
    var occurrences = 0
    var capitals = 0
  }

  /// The vocabulary; a word is its index in it.
  private(set) var vocabulary: [Entry] = []
  /// The words of all segments, one segment after the other.
  private(set) var words: [UInt32] = []
  /// Where each segment starts in ``words``, and the end.
  private(set) var starts: [Int] = [0]
  /// The length of each segment in Unicode scalars.
  private(set) var lengths: [Double] = []
  /// In how many segments each word of the vocabulary occurs.
  private(set) var segmentCounts: [Int32] = []

  /// The number of segments.
  var count: Int { lengths.count }

  /// The words of a segment.
  @inline(__always)
  func words(of segment: Int) -> ArraySlice<UInt32> { words[starts[segment]..<starts[segment + 1]] }

  /// Reads segments; `phrases` are stems of several words that count as one word besides their own.
  init(_ segments: [String], language: Language, phrases: PhraseTable) {
    var reader = EvidenceReader(language: language)
    self.init(
      words: segments.map { segment in
        let words = reader.words(of: segment)
        return words + phrases.phrases(in: words)
      }, lengths: segments.map { Double(max($0.unicodeScalars.count, 1)) })
  }

  /// Collects the words of segments.
  init(words segments: some Sequence<[EvidenceWord]>, lengths: [Double]) {
    var index: [EvidenceWord.Key: UInt32] = [:]
    for (segment, length) in zip(segments, lengths) {
      var distinct: [UInt32] = []
      for word in segment {
        let key = EvidenceWord.Key(word)
        let number: UInt32
        if let known = index[key] {
          number = known
        } else {
          number = UInt32(vocabulary.count)
          index[key] = number
          vocabulary.append(Entry(text: word.text, form: word.form, kind: word.kind))
        }
        vocabulary[Int(number)].occurrences += 1
        if word.isCapitalised { vocabulary[Int(number)].capitals += 1 }
        distinct.append(number)
      }
      append(distinct, length: length)
    }
    countSegments()
  }

  /// The text with every two neighbours merged into one segment.
  func merged() -> SideText {
    var merged = self
    merged.words = []
    merged.starts = [0]
    merged.lengths = []
    for first in stride(from: 0, to: count, by: 2) {
      let last = min(first + 1, count - 1)
      merged.append(
        Array(words[starts[first]..<starts[last + 1]]),
        length: lengths[first...last].reduce(0, +))
    }
    merged.countSegments()
    return merged
  }

  /// For every word of the vocabulary the segments that it occurs in, in order, in one flat table.
  func postings() -> Postings {
    var starts = [Int](repeating: 0, count: vocabulary.count + 1)
    for word in words { starts[Int(word) + 1] += 1 }
    for word in vocabulary.indices { starts[word + 1] += starts[word] }
    var segments = [Int32](repeating: 0, count: words.count)
    var next = starts
    for segment in 0..<count {
      for word in words(of: segment) {
        segments[next[Int(word)]] = Int32(segment)
        next[Int(word)] += 1
      }
    }
    return Postings(starts: starts, segments: segments)
  }

  private mutating func append(_ segment: [UInt32], length: Double) {
    var previous: UInt32?
    for word in segment.sorted() where word != previous {
      words.append(word)
      previous = word
    }
    starts.append(words.count)
    lengths.append(length)
  }

  private mutating func countSegments() {
    segmentCounts = [Int32](repeating: 0, count: vocabulary.count)
    for word in words { segmentCounts[Int(word)] += 1 }
  }
}

/// For every word the segments that it occurs in.
struct Postings: Sendable {
  /// Where each word's segments start, and the end.
  let starts: [Int]
  /// The segments, ascending for every word.
  let segments: [Int32]
}

extension EvidenceWord {
  /// What makes two words the same: `may` the month and `may` the verb are one.
  struct Key: Hashable {
    let text: String
    let isPhrase: Bool

    init(text: String, isPhrase: Bool) {
      self.text = text
      self.isPhrase = isPhrase
    }

    init(_ word: EvidenceWord) {
      self.init(text: word.text, isPhrase: word.kind == .phrase)
    }
  }
}
