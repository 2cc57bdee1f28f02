import PersianText
import Testing

@Suite struct SuffixTests {
  private let kinds: [String: Suffix.Kind] = [
    "plural": .plural, "possessive": .possessive, "ye": .ye, "comparative": .comparative,
    "copula": .copula, "particle": .particle,
  ]

  @Test func chainsFollowTheCases() throws {
    for fact in try CaseFile.cases("suffixes.txt") {
      let letters = Folding.fold(fact.input).letters
      #expect(Affixes.suffix(letters[...])?.kind == kinds[fact.expected], "\(fact.input)")
      #expect(fact.expected == "-" || kinds[fact.expected] != nil)
      #expect(letters.count <= Affixes.longestSuffix || fact.expected == "-")
    }
  }

  @Test func joinersInAChainCountForNothing() {
    let letters = Folding.fold("های\u{200C}شان").letters
    #expect(Affixes.suffix(letters[...])?.kind == .plural)
  }

  @Test func singleLettersAreWeak() throws {
    for letter in ["م", "ت", "ش"] {
      let suffix = try #require(Affixes.suffix(Folding.fold(letter).letters[...]))
      #expect(suffix.confidence <= 0.5)
    }
  }

  @Test func nothingAndTooMuchAreNoChain() {
    #expect(Affixes.suffix([]) == nil)
    let long = Folding.fold(String(repeating: "ها", count: 1_000)).letters
    #expect(Affixes.suffix(long[...]) == nil)
  }
}
