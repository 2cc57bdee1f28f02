import Alignment
import Model
import Testing

/// What is said of an alignment as a whole, and of the confidence in its beads.
@Suite struct AlignmentQualityTests {
  /// Words of the sample, as a termbase would know them.
  private static let lexicon = BilingualLexicon([
    (persian: "وزیر", english: "minister"), (persian: "خارجه", english: "foreign"),
    (persian: "دوشنبه", english: "Monday"), (persian: "مقام", english: "official"),
    (persian: "محلی", english: "local"), (persian: "کمک", english: "aid"),
    (persian: "دیدار", english: "meeting"), (persian: "پول", english: "money"),
    (persian: "شفاخانه", english: "hospital"), (persian: "خانواده", english: "family"),
    (persian: "زمستان", english: "winter"), (persian: "مردم", english: "people"),
    (persian: "چهارشنبه", english: "Wednesday"), (persian: "سفر", english: "visit"),
    (persian: "مکتب", english: "school"), (persian: "کارشناس", english: "expert"),
    (persian: "نیاز", english: "need"), (persian: "میلیون", english: "million"),
    (persian: "هزار", english: "thousand"), (persian: "سال", english: "year"),
  ])

  /// Sentences that share nothing with the sample but ordinary words.
  private static let other = [
    "The people of the village went to the market every year.",
    "A family of ducks lived beside the old mill.",
    "In winter the river froze and the children skated on it.",
    "Nobody knew why the miller had left.",
    "His money had been spent on a new boat.",
    "The school was closed for the summer.",
    "One day a stranger came with a black dog.",
    "He asked for bread, and they gave him soup.",
    "The dog slept under the table.",
    "An expert on birds wrote a book about the ducks.",
    "It was a cold Monday when the ice broke.",
  ]

  private static func alignment(
    _ source: [String], _ target: [String], _ configuration: AlignerConfiguration = .init()
  ) throws -> TextAlignment {
    try Aligner(configuration: configuration).alignment(
      source: source, target: target, lexicon: lexicon)
  }

  @Test func doesNotDoubtATranslation() throws {
    let alignment = try AlignmentQualityTests.alignment(SampleText.persian, SampleText.english)
    #expect(!alignment.quality.isDoubtful, "\(alignment.quality)")
    #expect(alignment.quality.agreement > 0.4)
    #expect(alignment.beads.count { $0.score >= 0.9 } >= 5)
  }

  @Test func doubtsUnrelatedTexts() throws {
    let alignment = try AlignmentQualityTests.alignment(
      SampleText.persian, AlignmentQualityTests.other)
    #expect(alignment.quality.doubts == [.unrelated])
    #expect(alignment.quality.confidence < 0.5)
    for bead in alignment.beads { #expect(bead.score < 0.9) }
    #expect(alignment.beads.count { $0.score >= 0.5 } <= 1)
  }

  @Test func seesTheSameTextTwice() throws {
    let persian = try AlignmentQualityTests.alignment(SampleText.persian, SampleText.persian)
    #expect(persian.quality.doubts.contains(.targetLanguage))
    #expect(persian.quality.doubts.contains(.sameText))
    let configuration = AlignerConfiguration(
      sourceLanguage: .other("de"), targetLanguage: .other("fr"))
    let german = try AlignmentQualityTests.alignment(
      AlignmentQualityTests.other, AlignmentQualityTests.other, configuration)
    #expect(german.quality.doubts == [.sameText])
  }

  @Test func seesTextsTheWrongWayRound() throws {
    let alignment = try AlignmentQualityTests.alignment(SampleText.english, SampleText.persian)
    #expect(alignment.quality.doubts.prefix(2) == [.sourceLanguage, .targetLanguage])
  }

  @Test(arguments: [([], ["Hello."]), (["سلام"], []), ([], []), ([" "], ["Hello."])])
  func saysWhenASideIsEmpty(texts: ([String], [String])) throws {
    let quality = try AlignmentQualityTests.alignment(texts.0, texts.1).quality
    #expect(quality.doubts == [.noText])
    #expect(quality.confidence == 0)
  }

  @Test func keepsItsFiguresWithinBounds() throws {
    for target in [SampleText.english, AlignmentQualityTests.other, ["?"], ["12"]] {
      let quality = try AlignmentQualityTests.alignment(SampleText.persian, target).quality
      #expect((0...1).contains(quality.confidence))
      #expect((-1...1).contains(quality.agreement))
      #expect((0...1).contains(quality.paired))
      #expect((0...1).contains(quality.meanScore))
    }
  }
}
