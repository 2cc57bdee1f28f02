import NameFixture
import Testing
import Transliteration

/// Names put together from what is attested of their words.
@Suite struct ComposedNamesTests {
  private let model: JointModel
  private let transliterator: Transliterator

  init() throws {
    model = try #require(BundledModel.model)
    transliterator = Transliterator(
      attested: [
        AttestedName(persian: "ماریا زاخاروا", english: "Maria Zakharova"),
        AttestedName(persian: "ماریا بوتینا", english: "Maria Butina"),
        AttestedName(persian: "محمد بن سلمان", english: "Mohammed bin Salman"),
        AttestedName(persian: "محمد قاسم‌زاده", english: "Mohammad Ghasemzadeh"),
        AttestedName(persian: "عبدالغنی برادر", english: "Abdul Ghani Baradar"),
        AttestedName(persian: "فون در لاین", english: "von der Leyen"),
        AttestedName(persian: "اورسولا", english: "Ursula"),
        AttestedName(persian: "ونس", english: "Vance"),
        AttestedName(persian: "یونان", english: "Greece"),
        AttestedName(persian: "راینهولد", english: "Reinhold"),
      ], joint: model)
  }

  private func first(_ name: String) throws -> Candidate {
    try #require(transliterator.candidates(for: name, limit: 5).first)
  }

  @Test(arguments: [
    ("ماریا سلمان", "Maria Salman"), ("عبدالغنی زاخاروا", "Abdul Ghani Zakharova"),
    ("اورسولا فون در لاین", "Ursula von der Leyen"), ("محمد بن برادر", "Mohammed bin Baradar"),
    ("ماریا قاسم زاده", "Maria Ghasemzadeh"), ("ماریا-اورسولا", "Maria-Ursula"),
  ])
  func joinsAttestedWords(persian: String, english: String) throws {
    let best = try first(persian)
    #expect(best.text == english)
    #expect(!best.isAttested && best.score < 0.8)
  }

  @Test func guessesWhatIsLeft() throws {
    let best = try first("ماریا کوزنتسوا")
    #expect(best.text.hasPrefix("Maria K") && !best.isAttested && best.score < 0.6)
  }

  @Test func theNameItselfComesFirst() throws {
    for (persian, english) in [
      ("ماریا زاخاروا", "Maria Zakharova"), ("یونان", "Greece"),
      ("محمد قاسم زاده", "Mohammad Ghasemzadeh"),
    ] {
      let best = try first(persian)
      #expect(best.text == english && best.isAttested && best.score == 1)
    }
  }

  @Test(arguments: [
    ("جی دی ونس", "J.D. Vance"), ("جی. ونس", "J. Vance"), ("م. زاخاروا", "M. Zakharova"),
    ("جی.دی. ونس", "J.D. Vance"),
  ])
  func writesInitials(persian: String, english: String) {
    let found = transliterator.candidates(for: persian, limit: 3).map(\.text)
    #expect(found.contains(english), "\(found)")
  }

  @Test(arguments: [
    ("فون راینهولد", "Von Reinhold"), ("اورسولا فون راینهولد", "Ursula von Reinhold"),
  ])
  func knowsParticles(persian: String, english: String) throws {
    #expect(try first(persian).text == english)
  }

  @Test(arguments: [
    ("دکتر ماریا زاخاروا", ["Dr"], "Maria Zakharova"), ("آقای دکتر ونس", ["Mr", "Dr"], "Vance"),
    ("ونس", [], "Vance"),
  ])
  func keepsTitlesApart(persian: String, titles: [String], english: String) throws {
    #expect(PersianName(persian).titles.map(\.english) == titles)
    #expect(try first(persian).text == english)
  }

  @Test func aTitleAloneIsAName() throws {
    #expect(PersianName("دکتر").titles.isEmpty)
    #expect(try !transliterator.candidates(for: "دکتر", limit: 1).isEmpty)
    #expect(PersianName("دکتر").text == "دکتر")
  }

  @Test func theUsersOwnNamesComeFirstAndTeach() throws {
    let house = AdaptationTests.house.map {
      AttestedName(persian: $0.persian, english: $0.english, isOwn: true)
    }
    let names =
      house + [
        AttestedName(persian: "ماریا", english: "Mariya", isOwn: true),
        AttestedName(persian: "ماریا", english: "Maria"),
      ]
    let own = Transliterator(attested: names, joint: model.adapted(to: names))
    #expect(own.candidates(for: "ماریا", limit: 2).map(\.text) == ["Mariya", "Maria"])
    let plain = try #require(
      Transliterator(attested: [], joint: model).candidates(for: "قلاشی", limit: 1).first)
    let taught = try #require(own.candidates(for: "قلاشی", limit: 1).first)
    #expect(plain.text != taught.text)
    #expect(taught.text.hasPrefix("G") && taught.text.hasSuffix("y"), "\(taught)")
  }
}
