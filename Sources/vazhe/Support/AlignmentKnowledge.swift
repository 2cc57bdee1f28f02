import Alignment
import Model
import Store
import Termbase

/// What the aligner knows of words before it reads two texts: terms, ordinary words, and what the texts
/// that the user had aligned have taught.
struct AlignmentKnowledge: Sendable {
  /// Terms and ordinary words.
  private let known: BilingualLexicon
  /// Where learnt words are kept; `nil` where nothing is to be looked up.
  private let store: Store?

  /// Knows nothing.
  static let none = AlignmentKnowledge(known: BilingualLexicon(), store: nil)

  private init(known: BilingualLexicon, store: Store?) {
    self.known = known
    self.store = store
  }

  /// Reads terms and ordinary words from the store.
  ///
  /// - Throws: `StoreError`.
  init(_ session: Session) throws {
    let termbase = session.termbase
    let terms = try termbase.translatedConcepts().flatMap { concept in
      concept.persian.flatMap { persian in
        concept.english.filter { $0.status != .forbidden }.map {
          (persian: persian.text, english: $0.text)
        }
      }
    }
    let words = try termbase.ordinaryWords().flatMap { word in
      word.english.split(separator: "|").map { (persian: word.persian, english: String($0)) }
    }
    self.init(known: BilingualLexicon(terms + words), store: termbase.store)
  }

  /// The lexicon for two texts: what is known, and what was learnt of the words of the Persian one.
  ///
  /// - Throws: `StoreError`.
  func lexicon(for bitext: Bitext) throws -> BilingualLexicon {
    guard let store, try store.hasLearntPairs(), let persian = bitext.persian else {
      return known
    }
    var lexicon = known
    let stems = BilingualLexicon.stems(ofPersian: persian).sorted()
    lexicon.add(
      learnt: try store.learntPairs(ofPersian: stems).map { ($0.persian, $0.english, $0.count) })
    return lexicon
  }

  /// Remembers which words translate which in an alignment, unless its texts were learnt before.
  ///
  /// - Returns: The number of pairs of words, or `nil` for texts that are known.
  /// - Throws: `StoreError`.
  func learn(_ beads: [Bead], of bitext: Bitext, name: String) throws -> Int? {
    let fingerprint = Self.fingerprint(bitext)
    guard let store, try !store.hasLearnt(fingerprint: fingerprint) else { return nil }
    var pairs = bitext.pairs(beads)
    if bitext.languages.target.isPersian {
      pairs = pairs.map { SegmentPair(source: $0.target, target: $0.source, score: $0.score) }
    }
    let found = LexiconLearner.pairs(of: pairs, lexicon: known)
      .map { LearntPair(persian: $0.persian, english: $0.english, count: $0.count) }
    let isNew = try store.learn(
      found, fingerprint: fingerprint, name: name, beads: beads.count)
    return isNew ? found.count : nil
  }

  /// What tells two texts from others, however their lines end (FNV-1a, 64 bits).
  private static func fingerprint(_ bitext: Bitext) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for side in [bitext.source, bitext.target] {
      for segment in side {
        for byte in segment.utf8 { mix(byte) }
        mix(0x0A)
      }
      mix(0)
    }
    return String(hash, radix: 16)
  }
}

extension Bitext {
  /// The Persian side of a Persian and an English text; `nil` for other languages.
  var persian: [String]? {
    switch (languages.source.isPersian, languages.target.isPersian) {
    case (true, false) where languages.target == .english: source
    case (false, true) where languages.source == .english: target
    default: nil
    }
  }
}
