import EnglishText
import Testing

@Suite struct NumberTests {
  @Test func mentionsFollowTheCases() throws {
    for line in try CaseFile.lines("numbers.txt") {
      let (text, expected, _) = try CaseFile.sides(line, of: ["="])
      let found = EnglishNumbers.mentions(in: text).map {
        $0.value + ($0.isOrdinal ? "o" : "") + ($0.isWord ? "w" : "") + ($0.isWeak ? "?" : "")
      }
      #expect(found.isEmpty ? expected == "-" : found.joined(separator: " ") == expected, "\(line)")
    }
  }

  @Test(arguments: [
    ("about 1.5 million men", "1.5 million"), ("at 8:30", "8"),
    ("in the twenty-first year", "twenty-first"),
    ("some 1,250 of", "1,250"), ("a hundred men", "a hundred"),
    ("two hundred and six", "two hundred and six"),
  ])
  func rangeCoversTheNumber(text: String, number: String) throws {
    let mention = try #require(EnglishNumbers.mentions(in: text).first)
    #expect(String(decoding: Array(text.utf8)[mention.range], as: UTF8.self) == number)
  }

  @Test func endlessDigitsAreNoNumber() {
    #expect(EnglishNumbers.mentions(in: String(repeating: "9", count: 10_000)).isEmpty)
    let words = String(repeating: "nine hundred trillion ", count: 500)
    let mentions = EnglishNumbers.mentions(in: words)
    #expect(mentions.count >= 250)
    #expect(mentions.allSatisfy { $0.value.utf8.count <= 18 })
  }

  @Test(
    arguments: [
      ("January", 1), ("sept.", 9), ("Sept", 9), ("DEC", 12), ("may", 5), ("Dev", nil), ("", nil),
    ] as [(String, Int?)])
  func months(name: String, number: Int?) {
    #expect(EnglishCalendar.month(named: name) == number)
  }
}
