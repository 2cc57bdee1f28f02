import PersianText
import Testing

@Suite struct NumberTests {
  @Test(arguments: ["digits.txt", "number-words.txt"])
  func numbersFollowTheCases(file: String) throws {
    for fact in try CaseFile.cases(file) {
      let found = PersianNumbers.mentions(in: Folding.fold(fact.input)).map(written)
      #expect(found == (fact.expected == "-" ? [] : fact.words), "\(fact.input)")
    }
  }

  @Test func aNumberHasThePlaceOfAllItsWords() {
    let text = Array("جمعیت ۳ میلیون و ۲۰۰ هزار نفر و بیست و پنجم".utf8)
    let mentions = PersianNumbers.mentions(
      in: Folding.fold(String(decoding: text, as: UTF8.self)))
    let places = mentions.map { String(decoding: text[$0.range], as: UTF8.self) }
    #expect(places == ["۳ میلیون و ۲۰۰ هزار", "بیست و پنجم"])
  }

  @Test func longNumbersAreKept() {
    let digits = String(repeating: "9", count: 5_000)
    let mentions = PersianNumbers.mentions(in: Folding.fold(digits + " تریلیون"))
    #expect(mentions.map(\.value) == [digits + String(repeating: "0", count: 12)])
  }

  @Test(arguments: [
    "هزار ", "میلیون و ", "هزار میلیون ", "سی ", "یک و ", "۱ و ", "۱ هزار و ", "نه ",
  ])
  func hostileTextIsRead(piece: String) {
    let mentions = PersianNumbers.mentions(
      in: Folding.fold(String(repeating: piece, count: 5_000)))
    #expect(mentions.count <= 10_000)
    for (mention, next) in zip(mentions, mentions.dropFirst()) {
      #expect(mention.range.upperBound <= next.range.lowerBound)
    }
  }

  @Test(arguments: 0..<1_000)
  func numbersAreInOrderAndCanonical(seed: Int) {
    let text = RandomText(seed: seed)
    var end = 0
    for mention in PersianNumbers.mentions(in: Folding.fold(text.string)) {
      #expect(mention.range.lowerBound >= end || !mention.isWord)
      #expect(text.slice(mention.range)?.isEmpty == false)
      let pieces = mention.value.split(separator: ".", omittingEmptySubsequences: false)
      #expect((1...2).contains(pieces.count))
      #expect(pieces.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
      #expect(pieces[0] == "0" || !pieces[0].hasPrefix("0"))
      #expect(pieces.count == 1 || !mention.value.hasSuffix("0"))
      end = mention.range.upperBound
    }
  }

  /// A number as the case files write it.
  private func written(_ mention: NumberMention) -> String {
    mention.value + (mention.isWord ? "w" : "") + (mention.isOrdinal ? "o" : "")
      + (mention.isWeak ? "?" : "")
  }
}
