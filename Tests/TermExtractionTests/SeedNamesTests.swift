import EnglishText
import GlossaryFixture
import Model
import PersianText
import TermExtraction
import TermRecognition
import Testing

/// The gold names of the seed texts among the proposals.
@Suite struct SeedNamesTests {
  private static let translations = WordTranslations(
    BundledTerms.words
      + BundledTerms.concepts.flatMap { concept in
        concept.persian.flatMap { term in concept.english.map { (term.text, $0.text) } }
      })
  /// The proposals with the glossaries, by seed text; extracting is slow in a debug build.
  private static let withGlossaries = proposals(
    of: TermExtractor(index: BundledTerms.index, translations: translations))
  private static let withoutGlossaries = proposals(
    of: TermExtractor(
      index: BundledTerms.wordsOnly, translations: WordTranslations(BundledTerms.words)))

  private static func proposals(of extractor: TermExtractor) -> [String: [ProposedTerm]] {
    Dictionary(
      uniqueKeysWithValues: SeedText.folders.map { folder in
        (folder, (try? SeedText(folder).pairs).map(extractor.proposals(from:)) ?? [])
      })
  }

  @Test(arguments: SeedText.folders)
  func mostNamesAreProposed(folder: String) throws {
    let (share, missing) = try recall(of: Self.withGlossaries, folder)
    #expect(share >= 0.8, "\(share) missing: \(missing)")
  }

  @Test(arguments: SeedText.folders)
  func halfOfTheNamesAreProposedWithoutAnyGlossary(folder: String) throws {
    let (share, missing) = try recall(of: Self.withoutGlossaries, folder)
    #expect(share >= 0.5, "\(share) missing: \(missing)")
  }

  @Test(arguments: SeedText.folders)
  func spansNeverCutThroughAWord(folder: String) throws {
    for proposal in try #require(Self.withoutGlossaries[folder]) {
      // The last word may lack its ezafe ی, and a proclitic may be glued on before.
      let text = proposal.example
      let range = try #require(text.range(of: proposal.persian), "\(proposal.persian)")
      let after = text[range.upperBound...].unicodeScalars.first
      let before = text[..<range.lowerBound].unicodeScalars.last
      #expect(
        after.map { !Letter.isPersian($0.value) || $0.value == 0x06CC } ?? true
          || Letter.endsWithoutJoining(proposal.persian.unicodeScalars.last?.value ?? 0),
        "\(proposal.persian) in \(text)")
      #expect(
        before.map { !Letter.isPersian($0.value) || Letter.endsWithoutJoining($0.value) } ?? true,
        "\(proposal.persian) in \(text)")
    }
  }

  @Test(arguments: SeedText.folders)
  func noProposalHasAPrepositionPhrase(folder: String) throws {
    let prepositions: Set = ["از", "به", "با", "در", "بر", "تا", "که", "را"]
    for all in [Self.withGlossaries, Self.withoutGlossaries] {
      for proposal in try #require(all[folder])
      where proposal.standing != .confirmed {
        let words = Folding.fold(proposal.persian).tokens().map(\.text)
        #expect(prepositions.isDisjoint(with: words), "\(proposal.persian) → \(proposal.english)")
      }
    }
  }

  @Test(arguments: SeedText.folders)
  func whatTheTermbaseHasIsNoConflict(folder: String) throws {
    for proposal in try #require(Self.withGlossaries[folder])
    where proposal.standing == .conflict {
      let known = BundledTerms.index.concepts(writtenAs: proposal.persian)
        .flatMap { BundledTerms.index.concepts[$0].english }
      #expect(
        !known.contains { EnglishFolding.key($0.text) == EnglishFolding.key(proposal.english) },
        "\(proposal.persian) → \(proposal.english)")
    }
  }

  private func recall(
    of proposals: [String: [ProposedTerm]], _ folder: String
  ) throws -> (share: Double, missing: [String]) {
    let seed = try SeedText(folder)
    let found = try #require(proposals[folder]).map {
      (Folding.key($0.persian), EnglishFolding.key($0.english))
    }
    let missing = seed.names.filter { name in
      !found.contains { name.persian.contains($0.0) && name.english.contains($0.1) }
    }
    return (1 - Double(missing.count) / Double(seed.names.count), missing.map(\.headword))
  }
}
