import Model
import Testing

@testable import Alignment

/// How often words meet their translations, against chance.
@Suite struct AgreementTests {
  private static func agreements(_ beads: [(Int, Int)]) -> [Agreement] {
    let persian = ["کتاب سرخ", "سیب سبز", "خانه سیاه", "اسب سفید"]
    let english = ["red book", "green apple", "black house", "white horse"]
    let lexicon = BilingualLexicon([
      (persian: "کتاب", english: "book"), (persian: "سیب", english: "apple"),
      (persian: "خانه", english: "house"), (persian: "اسب", english: "horse"),
    ])
    let source = SideText(persian, language: .persian, phrases: .empty)
    let target = SideText(english, language: .english, phrases: .empty)
    let seeds = SeedFinder.seeds(
      source: source, sourceLanguage: .persian, target: target, targetLanguage: .english,
      lexicon: lexicon)
    var counter = AgreementCounter(source: source, target: target, seeds: seeds)
    return beads.map {
      counter.agreement(
        of: CandidateBead(
          sourceStop: $0.0, targetStop: $0.1, shape: BeadShape(source: 1, target: 1)))
    }
  }

  @Test func countsWordsThatMeet() {
    for agreement in AgreementTests.agreements([(1, 1), (4, 4)]) {
      #expect(agreement.count == 2)
      #expect(agreement.observed == 2)
      #expect(agreement.expected == 0)
      #expect(agreement.share > 0.4)
    }
  }

  @Test func countsWordsThatStandElsewhereAgainstTheBead() {
    for agreement in AgreementTests.agreements([(1, 2), (3, 1)]) {
      #expect(agreement.count == 2)
      #expect(agreement.observed == 0)
      // One of the three other segments has the translation.
      #expect(abs(agreement.expected - 2.0 / 3) < 1e-9)
      #expect(agreement.share < 0)
    }
  }

  @Test func confidenceFollowsWhatIsKnown() {
    let agreements = AgreementTests.agreements([(1, 1), (1, 2)])
    func confidence(_ posterior: Double, _ agreement: Agreement, text: Double) -> Double {
      let bead = CandidateBead(
        sourceStop: 1, targetStop: 1, shape: BeadShape(source: 1, target: 1))
      return BeadConfidence.confidence(
        of: AlignmentEvidence.Place(bead: bead, posterior: posterior, agreement: agreement),
        text: text, hasLexicon: true)
    }
    let usual = confidence(0.99, agreements[0], text: 1)
    #expect(usual > 0.9)
    #expect(confidence(0.9, agreements[0], text: 1) < usual)
    #expect(confidence(0.99, agreements[1], text: 1) < usual)
    #expect(confidence(0.99, agreements[0], text: 0.3) < usual)
    #expect(confidence(1, agreements[0], text: 0) < 0.01)
  }
}
