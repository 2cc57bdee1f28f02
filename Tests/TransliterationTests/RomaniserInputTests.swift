import NameFixture
import PersianText
import TestSupport
import Testing
import Transliteration

/// Romanising what nobody should have written.
@Suite struct RomaniserInputTests {
  static let romanisers = RomanisationScheme.allCases.flatMap { scheme in
    [Romaniser(scheme, joint: SmallModel.model), Romaniser(scheme, variety: .afghan)]
  }

  static let tables =
    RomanisationScheme.allCases.map { Romaniser($0) } + [
      Romaniser(.bgnPCGN, variety: .afghan)
    ]

  /// Whether a scalar is a letter of the Arabic script, a mark on one or the ZWNJ.
  private static func isPersian(_ scalar: Unicode.Scalar) -> Bool {
    let isForm =
      (0xFB50...0xFDFB).contains(scalar.value) || (0xFE70...0xFEFC).contains(scalar.value)
    return Letter.isPersian(scalar.value) || isForm && scalar.properties.isAlphabetic
      || (0x064B...0x065F).contains(scalar.value) || scalar.value == 0x200C
  }

  private func check(_ name: String, _ romanisers: [Romaniser] = Self.romanisers) {
    for romaniser in romanisers {
      let found = romaniser.romanisations(of: name, limit: 3)
      #expect(found.count <= 3)
      for candidate in found {
        #expect((0...1).contains(candidate.score))
        #expect(!candidate.text.unicodeScalars.contains(where: Self.isPersian), "\(candidate.text)")
        // No letter becomes more than ten bytes, doubled, with its vowel and separator.
        #expect(candidate.text.utf8.count <= 16 * name.utf8.count + 16)
      }
    }
  }

  @Test(arguments: ["", " ", "-", "123", "۱۲۳", "😀", "abc", "\u{200C}", "\u{064E}", "،؛؟"])
  func givesNothingWithoutLetters(text: String) {
    for romaniser in Self.romanisers {
      #expect(romaniser.romanisations(of: text, limit: 3).isEmpty)
    }
  }

  @Test(arguments: [
    "ا", "و", "ی", "ه", "آ", "ة", "ء", "ئ", "ّ ّ", "اِ", "الله", "ال", "الل", "الالال", "وووو",
    "یییی",
    "ههههه", "خوا", "ـــا", "ً", "بً", "اً", "ىٰ", "ۀ", "خانۀ", "‌خانه‌", "خانه‌‌ها", "😀خانه😀",
    "Tehran تهران", "تهران/Tehran", "\u{202B}تهران\u{202C}", "ﻻ", "ﷲ", "ﷺ",
    "بِسمِ اللهِ الرَّحمٰنِ الرَّحیم",
    "عَبدُالـ", "عبدال", "الـلّه", "وَ", "دَ", "یِ", "ِ", "بِِِِ", "بّّّ",
  ])
  func bearsOddNames(name: String) { check(name) }

  /// Every letter of the Arabic blocks becomes Latin ones; those of other languages as their Persian kin.
  @Test func leavesNoLetterOver() {
    for range in [
      0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF,
    ] {
      for value in range {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
        check("ب\(scalar)ا", Self.tables)
      }
    }
  }

  @Test(arguments: [
    ("كيف", "کیف"), ("ٹاٹا", "تاتا"), ("گاڑی", "گاری"), ("ڈار", "دار"), ("ھاں", "هان"), ("ے", "ی"),
    ("ټول", "تول"),
    ("ښار", "شار"), ("ځان", "زان"), ("څار", "سار"), ("ړند", "رند"), ("ڼ", "ن"), ("ڤارنا", "وارنا"),
    ("ݐار", "بار"),
  ])
  func readsForeignLettersAsTheirKin(foreign: String, persian: String) {
    for scheme in [RomanisationScheme.un, .alaLC, .ijmes] {
      let romaniser = Romaniser(scheme)
      #expect(
        romaniser.romanisations(of: foreign, limit: 1)
          == romaniser.romanisations(of: persian, limit: 1))
    }
  }

  @Test func boundsLongNames() {
    check(String(repeating: "شتر", count: 3_334))
    check(String(repeating: "کوه دماوند ", count: 100))
    check(String(repeating: "بُ", count: 5_000))
    check(String(repeating: "😀", count: 10_000) + "ب")
    check(String(repeating: "الله", count: 2_500))
  }

  @Test func bearsRandomNames() {
    var random = SeededGenerator(seed: 23)
    let scalars = Array(
      "اآأإئءؤبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیىةۀټډړږښڼځڅېۍٹڑےھںَُِّْٰٓٔٴًٌٍٙ‌ -،۵7a😀".unicodeScalars)
    for _ in 0..<200 {
      var name = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        if let scalar = scalars.randomElement(using: &random) { name.append(scalar) }
      }
      check(String(name))
    }
  }

  @Test func givesNothingForNoCandidates() {
    #expect(Romaniser(.un).romanisations(of: "تِهران", limit: 0).isEmpty)
  }
}
