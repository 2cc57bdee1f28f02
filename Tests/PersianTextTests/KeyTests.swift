import PersianText
import TestSupport
import Testing

@Suite struct KeyTests {
  @Test func spellingsOfOneTermHaveOneKey() throws {
    for fact in try CaseFile.cases("keys.txt") {
      #expect(Folding.key(fact.input) == Folding.key(fact.expected), "\(fact.input)")
    }
  }

  @Test(arguments: [
    ("کیف", "کییف"), ("افغان", "افغانی"), ("پیام", "بیام"), ("ژاله", "زاله"), ("گل", "کل"),
    ("چین", "جین"), ("سال ۱۴۰۲", "سال ۱۴۰۳"),
  ])
  func differentWordsHaveDifferentKeys(left: String, right: String) {
    #expect(Folding.key(left) != Folding.key(right))
  }

  @Test(arguments: ["", " ", "\u{200C}", "«…»", "ـــ", "😀"])
  func textWithoutLettersHasNoKey(text: String) {
    #expect(Folding.key(text).isEmpty)
  }

  @Test(arguments: 0..<500)
  func theKeyOfAKeyIsItself(seed: Int) {
    let key = Folding.key(RandomText(seed: seed).string)
    #expect(Folding.key(key) == key)
  }

  @Test(arguments: 0..<300)
  func respellingKeepsTheKey(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی".unicodeScalars)
    let respelt: [Unicode.Scalar: String] = [
      "ی": "يىئ", "ک": "كڪ", "ه": "ةۀہ", "و": "ؤۆ", "ا": "آأإ",
    ]
    let between = ["", "\u{200C}", " ", "ـ", "\u{64E}", "\u{200F}"]
    var word = ""
    var variant = ""
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      guard let letter = letters.randomElement(using: &generator) else { continue }
      word.unicodeScalars.append(letter)
      let other = respelt[letter]?.unicodeScalars.randomElement(using: &generator) ?? letter
      variant.unicodeScalars.append(other)
      variant += between.randomElement(using: &generator) ?? ""
    }
    #expect(Folding.key(variant) == Folding.key(word))
  }
}
