import Model
import Testing

@testable import Alignment

@Suite struct CalendarEvidenceTests {
  private static func days(_ text: String, _ language: Language) -> Set<String> {
    var reader = EvidenceReader(language: language)
    return Set(reader.words(of: text).filter { $0.kind == .date }.map(\.text))
  }

  @Test(arguments: [
    ("او در ۲۲ بهمن ۱۳۵۷ رسید", "He arrived on 11 February 1979."),
    ("در ۱۲ شهریور ۱۴۰۴ گفت", "He spoke on September 3, 2025."),
    ("به تاریخ ۲۶ جدی ۱۴۰۲", "on January 16, 2024"),
    ("سوم سپتامبر ۲۰۲۵", "on the 3rd of September 2025"),
  ])
  func aDayIsTheSameInBothCalendars(persian: String, english: String) {
    let days = Self.days(persian, .persian)
    #expect(!days.isEmpty)
    #expect(days == Self.days(english, .english))
  }

  @Test func withoutAYearBothDaysAreMeantThatItMayBe() {
    #expect(Self.days("در ۱۲ شهریور گفت", .persian).contains("@9-3"))
    #expect(Self.days("در ماه شهریور گفت", .persian).isEmpty)
  }

  private static func seeds(_ persian: String, _ english: String) -> Set<String> {
    let source = SideText([persian], language: .persian, phrases: .empty)
    let target = SideText([english], language: .english, phrases: .empty)
    let seeds = SeedFinder.seeds(
      source: source, sourceLanguage: .persian, target: target, targetLanguage: .english,
      lexicon: BilingualLexicon())
    return Set(
      seeds.map {
        source.vocabulary[Int($0.source)].text + " " + target.vocabulary[Int($0.target)].text
      })
  }

  @Test func yearsAndMonthsOfTheSolarCalendarAreSeeds() {
    #expect(Self.seeds("سال ۱۳۵۷", "in 1979").contains("#1357 #1979"))
    #expect(Self.seeds("سال ۱۳۵۷", "in 1978").contains("#1357 #1978"))
    #expect(!Self.seeds("سال ۱۳۵۷", "in 1981").contains("#1357 #1981"))
    #expect(Self.seeds("ماه شهریور", "in September").contains("شهریور september"))
    #expect(Self.seeds("ماه شهریور", "in August").contains("شهریور august"))
    #expect(!Self.seeds("ماه شهریور", "in May").contains("شهریور may"))
  }

  @Test func datesTellWhichSentencesBelongTogether() {
    // All sentences have one length and words that nobody knows; one is left out.
    let source = [
      "گلوران ۱۲ شهریور ۱۴۰۴ پشتیل.", "گلوران ۲۲ بهمن ۱۳۵۷ پشتیل.", "گلوران ۲۶ جدی ۱۴۰۲ پشتیل.",
      "گلوران ۱ حمل ۱۴۰۰ پشتیل.",
    ]
    let target = [
      "Lantern, 3 September 2025, blanket.", "Lantern, 16 January 2024, blanket.",
      "Lantern, 21 March 2021, blanket.",
    ]
    let beads = Aligner().align(source: source, target: target)
    #expect(beads.map(\.source) == [0..<1, 1..<2, 2..<3, 3..<4])
    #expect(beads.map(\.target) == [0..<1, 1..<1, 1..<2, 2..<3])
  }
}
