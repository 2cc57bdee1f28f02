import Model
import Testing

@testable import Alignment

@Suite struct LexiconLearnerTests {
  private static let beads = [
    SegmentPair(source: "کتاب سرخ", target: "red book"),
    SegmentPair(source: "کتاب سبز", target: "green book"),
    SegmentPair(source: "سیب سرخ", target: "red apple"),
    SegmentPair(source: "سیب سبز", target: "green apple"),
    SegmentPair(source: "خانه سرخ 7", target: "red house 7"),
    SegmentPair(source: "خانه سبز", target: "green house"),
  ]

  private static func pairs(_ beads: [SegmentPair]) -> Set<String> {
    Set(
      LexiconLearner.pairs(of: beads, lexicon: BilingualLexicon())
        .map { "\($0.persian) \($0.english)" })
  }

  @Test func learnsWordsThatRepeat() {
    #expect(
      Self.pairs(Self.beads) == ["کتاب book", "سیب apple", "خانه house", "سرخ red", "سبز green"])
  }

  @Test func learnsNothingFromDoubtfulOrOneSidedBeads() {
    let doubtful = Self.beads.map {
      SegmentPair(source: $0.source, target: $0.target, score: 0.3)
    }
    let oneSided = Self.beads.map { SegmentPair(source: $0.source, target: "") }
    #expect(Self.pairs(doubtful) == [])
    #expect(Self.pairs(oneSided) == [])
  }

  @Test func whatIsLearntWeighsByItsShareAndItsCount() {
    var lexicon = BilingualLexicon()
    lexicon.add(learnt: [
      (persian: "کتاب", english: "book", count: 9), (persian: "کتاب", english: "volume", count: 3),
      (persian: "کتاب", english: "chance", count: 0.5),
      (persian: "خانه", english: "house", count: 1),
    ])
    let weights = Dictionary(
      uniqueKeysWithValues: lexicon.entries.map { ($0.english.joined(), $0.weight) })
    #expect(weights["book", default: 0] > weights["volume", default: 0])
    #expect(weights["book", default: 0] > weights["house", default: 0])
    #expect(weights["chance"] == nil)
  }

  @Test func stemsAreThoseThatPairsAreLearntBy() {
    #expect(BilingualLexicon.stems(ofPersian: ["کتاب‌های سرخ، ۷"]) == ["کتاب", "سرخ"])
  }

  @Test func aTextWithoutOtherEvidenceIsAlignedByWhatWasLearnt() {
    // Equal lengths on both sides: only words can tell that a sentence was left out.
    let source = ["کتاب سرخ است", "سیب سبز است", "خانه سرخ است", "کتاب سبز است"]
    let target = ["the book is red", "the house is red", "the book is green"]
    var lexicon = BilingualLexicon()
    lexicon.add(learnt: LexiconLearner.pairs(of: Self.beads, lexicon: BilingualLexicon()))
    let beads = Aligner().align(source: source, target: target, lexicon: lexicon)
    #expect(beads.map(\.source) == [0..<1, 1..<2, 2..<3, 3..<4])
    #expect(beads.map(\.target) == [0..<1, 1..<1, 1..<2, 2..<3])
  }
}
