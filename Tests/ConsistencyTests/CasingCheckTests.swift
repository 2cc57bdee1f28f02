import Testing

@testable import Consistency

@Suite struct CasingCheckTests {
  @Test(arguments: [
    ("1️⃣herat is a historic city.", "herat", "Herat"), ("\"1️⃣we are ready,\" he said.", "we", "We"),
    ("He left. 1️⃣then he came.", "then", "Then"), ("1️⃣will he come?", "will", "Will"),
    ("<b>1️⃣herat</b> is old.", "herat", "Herat"),
  ])
  func sentenceStartsSmall(target: String, found: String, suggestion: String) {
    expect(
      CasingCheck.self, "هرات شهری تاریخی است.", target,
      finds: Expected("1️⃣", found, suggestion: suggestion, severity: .warning))
  }

  @Test func sentenceAfterASentence() {
    expect(
      CasingCheck.self, [("او رفت.", "He left."), ("او آمد.", "1️⃣he came.")],
      finds: [Expected("1️⃣", "he", suggestion: "He")])
  }

  @Test(arguments: [
    [("هرات", "Herat is old.")], [("... و رفت.", "... and left.")], [("… و رفت.", "…and left.")],
    [("آیفون", "iPhone sales rose.")], [("اقلیم", "climate change")],
    [("القاعده", "al-Qaeda fled.")],
    [("آدرس", "info@example.org is the address.")], [("آدرس", "example.org is down.")],
    [("الف", "a) The first.")], [("او گفت:", "He said:"), ("آمد.", "he came.")],
    [("او", "He met approx. ten men.")], [("او", "The U.S. and others left.")],
    [("۵", "5 men left.")],
    [("فان", "von Trotta won.")], [("متغیر", "{0} files left.")], [("او", "")],
  ])
  func rightCaseIsNoFault(pairs: [(String, String)]) {
    expect(CasingCheck.self, pairs)
  }
}
