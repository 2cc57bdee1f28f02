import EnglishText
import Model
import PersianText

/// Segment pairs as interned tokens, with every pair of words that occur together numbered.
struct TokenCorpus: Sendable {
  /// The words of each side; null words are one beyond the vocabulary.
  let source: SideText
  let target: SideText
  /// The words of the tokens, one segment after the other.
  private(set) var sourceTokens: [UInt32] = []
  private(set) var targetTokens: [UInt32] = []
  /// Where each segment starts in the tokens, and the end.
  private(set) var sourceStarts = [0]
  private(set) var targetStarts = [0]
  /// The numbered pairs; seeds come first.
  private(set) var table = PairTable()
  /// The pairs of each segment pair: for each source token all target tokens.
  private(set) var pairs: [Int32] = []
  /// Where each segment pair starts in ``pairs``; pairs of segments too long for it have no pairs.
  private(set) var pairStarts = [0]
  /// What is known before anything is learnt.
  let seeds: [SeedPair]

  /// The number of segment pairs.
  var count: Int { sourceStarts.count - 1 }

  /// The most token pairs of a segment pair; longer ones get no links.
  private static let mostPairsOfSegment = 90_000
  /// The most token pairs in all, which bounds memory.
  private static let mostPairs = 60_000_000

  /// Reads segment pairs.
  init(_ segments: [(persian: String, english: String)], lexicon: BilingualLexicon) {
    var persianReader = EvidenceReader(language: .persian)
    var englishReader = EvidenceReader(language: .english)
    let persian = segments.map { segment in
      Folding.fold(segment.persian).tokens().map { persianReader.word($0) }
    }
    let english = segments.map { segment in
      EnglishTokens.tokens(of: segment.english).map { englishReader.word($0) }
    }
    source = SideText(words: persian, lengths: [Double](repeating: 1, count: segments.count))
    target = SideText(words: english, lengths: [Double](repeating: 1, count: segments.count))
    seeds = SeedFinder.seeds(
      source: source, sourceLanguage: .persian, target: target, targetLanguage: .english,
      lexicon: lexicon.wordPairs())
    for seed in seeds { table.number(seed.source, seed.target) }
    let sourceIndex = source.index()
    let targetIndex = target.index()
    for (left, right) in zip(persian, english) {
      sourceTokens += left.map { sourceIndex[EvidenceWord.Key($0)] ?? 0 }
      targetTokens += right.map { targetIndex[EvidenceWord.Key($0)] ?? 0 }
      sourceStarts.append(sourceTokens.count)
      targetStarts.append(targetTokens.count)
      let size = left.count * right.count
      if size <= TokenCorpus.mostPairsOfSegment, pairs.count + size <= TokenCorpus.mostPairs {
        for word in sourceTokens.suffix(left.count) {
          for other in targetTokens.suffix(right.count) {
            pairs.append(Int32(table.number(word, other)))
          }
        }
      }
      pairStarts.append(pairs.count)
    }
  }
}

extension SideText {
  /// The numbers of the words of the vocabulary.
  func index() -> [EvidenceWord.Key: UInt32] {
    var index: [EvidenceWord.Key: UInt32] = [:]
    for (number, entry) in vocabulary.enumerated() {
      index[EvidenceWord.Key(text: entry.text, isPhrase: entry.kind == .phrase)] = UInt32(number)
    }
    return index
  }
}

extension BilingualLexicon {
  /// The lexicon with phrases taken apart: each of their words may translate each of the other's.
  func wordPairs() -> BilingualLexicon {
    var pairs = BilingualLexicon()
    for entry in entries {
      let share = entry.weight / Double(max(entry.persian.count, entry.english.count))
      for word in entry.persian {
        for other in entry.english { pairs.append([word], [other], weight: share) }
      }
    }
    return pairs
  }
}
