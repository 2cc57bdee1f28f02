import Model
import Testing

@testable import Alignment

@Suite struct AlignerTests {
  private static func ranges(_ beads: [Bead]) -> [String] {
    beads.map { "\($0.source) \($0.target)" }
  }

  @Test func alignsAShortTextWithoutLexicon() {
    let beads = Aligner().align(source: SampleText.persian, target: SampleText.english)
    let gold = Set(SampleText.beads.map { "\($0.source) \($0.target)" })
    let right = AlignerTests.ranges(beads).filter { gold.contains($0) }
    #expect(right.count >= gold.count - 2, "\(AlignerTests.ranges(beads))")
  }

  @Test func alignsAShortTextWithALexicon() {
    let lexicon = BilingualLexicon([
      (persian: "سخنگو", english: "spokesperson"), (persian: "وزارت", english: "ministry"),
      (persian: "شفاخانه", english: "hospital"), (persian: "خانواده", english: "family"),
      (persian: "مکتب", english: "school"), (persian: "سفر", english: "visit"),
      (persian: "پول", english: "money"), (persian: "کارشناس", english: "expert"),
    ])
    let beads = Aligner().align(
      source: SampleText.persian, target: SampleText.english, lexicon: lexicon)
    #expect(
      AlignerTests.ranges(beads) == SampleText.beads.map { "\($0.source) \($0.target)" })
  }

  @Test func findsWhatIsMissing() {
    let text = SampleText.repeated(60)
    var shortened = text.english
    shortened.removeSubrange(20..<25)
    let beads = Aligner().align(source: text.persian, target: shortened)
    let lost = beads.filter { $0.target.isEmpty && !$0.source.isEmpty }.count
    #expect(lost >= 3)
  }

  @Test func isSurerOfWhatIsPlain() {
    let plain = Aligner().align(source: SampleText.persian, target: SampleText.english)
    let shuffled = Aligner().align(
      source: SampleText.persian, target: Array(SampleText.english.reversed()))
    func mean(_ beads: [Bead]) -> Double {
      beads.map(\.score).reduce(0, +) / Double(beads.count)
    }
    #expect(mean(plain) > mean(shuffled) + 0.1)
  }

  @Test func alignsOtherLanguages() {
    let german = [
      "Reinhold Messner erreichte 1978 den Gipfel.", "Das Wetter war gut.",
      "Im Lager II warteten Peter Habeler und zwei Träger.", "Sie stiegen am 9. Mai ab.",
    ]
    let french = [
      "Reinhold Messner atteignit le sommet en 1978.",
      "Au camp II attendaient Peter Habeler et deux porteurs.", "Ils descendirent le 9 mai.",
    ]
    let aligner = Aligner(
      configuration: AlignerConfiguration(
        sourceLanguage: .other("de"), targetLanguage: .other("fr")))
    let beads = aligner.align(source: german, target: french)
    #expect(
      AlignerTests.ranges(beads) == ["0..<1 0..<1", "1..<2 1..<1", "2..<3 1..<2", "3..<4 2..<3"])
  }

  @Test func alignsCoarseToFineAsItDoesInFull() {
    let text = SampleText.repeated(150)
    let full = Aligner().align(source: text.persian, target: text.english)
    let coarse = Aligner(configuration: AlignerConfiguration(fullSearchLimit: 64))
      .align(source: text.persian, target: text.english)
    let common = Set(AlignerTests.ranges(full)).intersection(AlignerTests.ranges(coarse))
    #expect(common.count * 100 >= full.count * 97)
  }
}
