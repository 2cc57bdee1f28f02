import NameFixture
import Testing
import Transliteration

/// What a newsroom decides about the letters of guesses.
@Suite struct NameConventionsTests {
  private func first(_ name: String, _ decisions: String) throws -> String {
    var conventions = NameConventions()
    for decision in decisions.split(separator: " ") {
      let sides = decision.split(separator: "=").map(String.init)
      let convention = try #require(NameConvention(rawValue: sides[0]))
      let isChosen = conventions.choose(sides[1], for: convention)
      #expect(isChosen)
    }
    let transliterator = Transliterator(
      attested: [], joint: try #require(BundledModel.model), conventions: conventions)
    return try #require(transliterator.candidates(for: name, limit: 1).first).text
  }

  @Test(arguments: [
    ("قلندرپور", "qaf=q", "Q"), ("قلندرپور", "qaf=gh", "Gh"), ("قلندرپور", "qaf=k", "K"),
    ("غفارپور", "ghayn=g", "G"), ("خرمدین", "khe=x", "X"), ("ژاله‌پور", "zhe=j", "J"),
    ("چمن‌آرا", "che=tch", "Tch"), ("وردک‌پور", "vav=v", "V"), ("وردک‌پور", "vav=w", "W"),
  ])
  func writesConsonants(name: String, decisions: String, start: String) throws {
    let text = try first(name, decisions)
    #expect(text.hasPrefix(start), "\(text)")
  }

  @Test(arguments: [
    ("گلاله", "he-final=eh", "eh"), ("گلاله", "he-final=a", "a"), ("جمشیدپوری", "ye-final=y", "y"),
    ("جمشیدپوری", "ye-final=ee", "ee"), ("نوروزپور", "vav-long=oo", "poor"),
    ("نوروزپور", "vav-long=ou", "pour"),
  ])
  func writesVowels(name: String, decisions: String, end: String) throws {
    let text = try first(name, decisions)
    #expect(text.hasSuffix(end), "\(text)")
  }

  @Test func leavesTheSoundHAlone() throws {
    for name in ["شاه", "عبدالله"] {
      #expect(try first(name, "he-final=a") == first(name, ""))
    }
  }

  @Test func writesTheStopsWhereTheyAreHeard() throws {
    #expect(try first("جعفرپور", "ayn=apostrophe").contains("a'f"))
    #expect(try first("رئیس‌پور", "hamza=apostrophe").hasPrefix("Ra'"))
    #expect(try !first("عباسی", "ayn=apostrophe").contains("'"), "not at the start")
    #expect(try !first("جعفرپور", "ayn=omit").contains("'"))
  }

  @Test func writesDoubledLetters() throws {
    #expect(try first("مکرّم‌پور", "doubled=double").contains("rr"))
    #expect(try !first("مکرّم‌پور", "doubled=single").contains("rr"))
  }

  @Test(arguments: [
    ("باغِ گلاله", "", "-e "), ("باغِ گلاله", "ezafe=i", "-i "), ("گلاله‌ی جمشید", "", "-ye "),
    ("گلاله‌ی جمشید", "ezafe=i", "-yi "),
  ])
  func writesTheEzafe(name: String, decisions: String, part: String) throws {
    let text = try first(name, decisions)
    #expect(text.contains(part), "\(text)")
    #expect(try !first(name, "ezafe=omit").contains("-"))
  }

  @Test func noEzafeAtTheEndOfAName() throws {
    #expect(try !first("گلِ", "").contains("-"))
  }

  @Test func leavesAttestedNamesAlone() throws {
    var conventions = NameConventions()
    conventions.choose("gh", for: .qaf)
    let transliterator = Transliterator(
      attested: [AttestedName(persian: "قم", english: "Qom")],
      joint: try #require(BundledModel.model), conventions: conventions)
    #expect(transliterator.candidates(for: "قم", limit: 1).map(\.text) == ["Qom"])
  }

  @Test func everyValueCanBeChosenAndNoOther() {
    var conventions = NameConventions()
    for convention in NameConvention.allCases {
      #expect(convention.values.count > 1)
      for value in convention.values {
        conventions.choose(value, for: convention)
        #expect(conventions[convention] == value)
      }
      let isChosen = conventions.choose("zz", for: convention)
      #expect(!isChosen)
      conventions.choose(NameConventions.learntValue, for: convention)
    }
    #expect(conventions == .learnt)
  }

  @Test func everyPresetDecides() {
    let counts = NameConventions.Preset.allCases.map(\.conventions.values.count)
    #expect(counts == [7, 6, 14, 14])
  }
}
