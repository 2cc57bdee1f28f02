import PersianText
import TestSupport
import Testing

@Suite struct SpellingVariantTests {
  @Test func variantsFollowTheCases() throws {
    for fact in try CaseFile.cases("spelling.txt") {
      let names = fact.input.split(separator: " ").map { Folding.fold(String($0)).letters }
      try #require(names.count == 2)
      let isVariant = fact.expected == "variants"
      #expect(SpellingVariant.areVariants(names[0], names[1]) == isVariant, "\(fact.input)")
      #expect(SpellingVariant.areVariants(names[1], names[0]) == isVariant, "\(fact.input)")
    }
  }

  @Test(arguments: [("زاخارووا", "زخر"), ("ایران", "ارن"), ("محمّدد", "محمد"), ("", "")])
  func vowelsAndDoublesAreReduced(name: String, expected: String) {
    let reduced = SpellingVariant.reduced(Folding.fold(name).letters)
    #expect(String(letters: reduced) == expected)
  }

  @Test(arguments: 0..<500)
  func variantsHaveWhatIsReducedInCommon(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let letters = Folding.fold("ابپتجدرزسشفکلمنویه").letters
    let vowels = Folding.fold("اوی").letters
    let name = (0..<8).compactMap { _ in letters.randomElement(using: &generator) }
    let place = Int.random(in: 1..<8, using: &generator)
    var longer = name
    let added = Bool.random(using: &generator) ? vowels.randomElement(using: &generator) : nil
    longer.insert(added ?? name[place - 1], at: place)
    #expect(SpellingVariant.areVariants(name, longer))
    #expect(SpellingVariant.reduced(name) == SpellingVariant.reduced(longer))
    #expect(!SpellingVariant.areVariants(name, name))
  }
}
