import EnglishText
import Model
import PersianText
import TestSupport
import Testing

@testable import Alignment

@Suite struct WordAlignerTests {
  private static let pairs = SampleText.beads.compactMap { bead in
    bead.source.isEmpty || bead.target.isEmpty
      ? nil
      : (
        persian: SampleText.persian[bead.source].joined(separator: " "),
        english: SampleText.english[bead.target].joined(separator: " ")
      )
  }

  /// The pairs of forms that are linked.
  private static func linkedForms(_ alignment: WordAlignment) -> Set<String> {
    var forms: Set<String> = []
    for (pair, links) in zip(pairs, alignment.links) {
      let persian = Folding.fold(pair.persian).tokens()
      let english = EnglishTokens.tokens(of: pair.english)
      for link in links {
        forms.insert("\(persian[link.source].text) \(english[link.target].text)")
      }
    }
    return forms
  }

  @Test(arguments: ["هرات herat", "قندهار kandahar", "بامیان bamyan", "لارسن larsen", "25 25"])
  func linksNamesAndNumbersOfOneArticle(pair: String) {
    let alignment = WordAligner(symmetrisation: .intersection).align(WordAlignerTests.pairs)
    #expect(WordAlignerTests.linkedForms(alignment).contains(pair))
  }

  @Test func followsTheLexicon() {
    let lexicon = BilingualLexicon([
      (persian: "شفاخانه", english: "hospital"), (persian: "زمستان", english: "winter"),
    ])
    let alignment = WordAligner().align(WordAlignerTests.pairs, lexicon: lexicon)
    let forms = WordAlignerTests.linkedForms(alignment)
    #expect(forms.contains("شفاخانه‌های hospitals"))
    #expect(forms.contains("زمستان winter"))
  }

  @Test func learnsWordsThatRepeat() {
    let pairs = [
      (persian: "کتاب سرخ", english: "red book"), (persian: "کتاب سبز", english: "green book"),
      (persian: "سیب سرخ", english: "red apple"), (persian: "سیب سبز", english: "green apple"),
      (persian: "خانه سرخ", english: "red house"), (persian: "خانه سبز", english: "green house"),
    ]
    let table = WordAligner().align(pairs).table
    #expect(table.translations(ofPersian: "کتاب").first?.english == "book")
    #expect(table.translations(ofPersian: "سرخ").first?.english == "red")
    #expect(table.translations(ofPersian: "قلم").isEmpty)
  }

  @Test func probabilitiesOfAWordAddUpToOne() {
    let table = WordAligner().align(WordAlignerTests.pairs).table
    var sums: [String: Double] = [:]
    for entry in table.entries {
      #expect((0...1.000_001).contains(entry.persianGivenEnglish))
      sums[entry.persian, default: 0] += entry.englishGivenPersian
    }
    #expect(!sums.isEmpty)
    for sum in sums.values { #expect(sum <= 1.000_001 && sum > 0.5) }
  }

  @Test func intersectionIsWithinTheGrownLinks() {
    let few = WordAligner(symmetrisation: .intersection).align(WordAlignerTests.pairs)
    let many = WordAligner(symmetrisation: .growDiagonalFinalAnd).align(WordAlignerTests.pairs)
    for (left, right) in zip(few.links, many.links) {
      #expect(Set(left).isSubset(of: Set(right)))
    }
  }

  @Test(arguments: 0..<20)
  func linksLieWithinTheTokens(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let left = RandomText.segments(20, using: &generator)
    let right = RandomText.segments(20, using: &generator)
    let pairs = zip(left, right).map { (persian: $0, english: $1) }
    let alignment = WordAligner().align(pairs)
    #expect(alignment.links.count == pairs.count)
    for (pair, links) in zip(pairs, alignment.links) {
      let sourceCount = Folding.fold(pair.persian).tokens().count
      let targetCount = EnglishTokens.tokens(of: pair.english).count
      for link in links {
        #expect((0..<sourceCount).contains(link.source))
        #expect((0..<targetCount).contains(link.target))
        #expect((0...1).contains(link.probability))
      }
    }
  }

  @Test func bearsNothingAndTooMuch() {
    #expect(WordAligner().align([]).links.isEmpty)
    let long = String(repeating: "کتاب ", count: 2_000)
    let alignment = WordAligner().align([
      (persian: "", english: "book"), (persian: long, english: long),
      (persian: "کتاب", english: ""),
    ])
    #expect(alignment.links == [[], [], []])
  }
}
