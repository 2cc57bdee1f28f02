import EnglishText
import Testing

@Suite struct InflectionTests {
  @Test func formsFollowTheCases() throws {
    for line in try CaseFile.lines("forms.txt") {
      let (left, right, mark) = try CaseFile.sides(line, of: ["=", "≠"])
      #expect(EnglishInflection.areForms(left, right) == (mark == "="), "\(line)")
      #expect(EnglishInflection.areForms(right, left) == (mark == "="), "\(line), turned round")
    }
  }

  @Test(arguments: [
    ("cities", "city"), ("Stopped", "stop"), ("announced", "announce"),
    ("negotiating", "negotiate"),
    ("changed", "change"), ("visited", "visit"), ("called", "call"), ("leaders", "leader"),
    ("wives", "wife"), ("houses", "house"), ("organisations", "organization"),
    ("settled", "settle"),
    ("argued", "argue"), ("rejected", "reject"), ("raised", "raise"), ("passed", "pass"),
    ("Russia", "russia"), ("news", "news"), ("took", "take"), ("provided", "provide"),
    ("bringing", "bring"), ("banned", "ban"), ("treated", "treat"), ("detained", "detain"),
    ("confined", "confine"), ("requiring", "require"), ("prepared", "prepare"),
    ("appeared", "appear"),
    ("joined", "join"), ("repaired", "repair"), ("Mohamed", "mohamed"),
  ])
  func lemma(word: String, expected: String) {
    #expect(EnglishInflection.lemma(word) == expected)
  }

  @Test func stemsStartWithTheWord() {
    #expect(EnglishInflection.stems(of: "Attacks").prefix(2) == ["attacks", "attack"])
    #expect(EnglishInflection.stems(of: "") == [""])
    #expect(EnglishInflection.stems(of: String(repeating: "s", count: 5000)).count == 1)
  }
}
