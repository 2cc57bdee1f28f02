import PersianText
import Testing

@Suite struct FoldingTests {
  @Test func unifiesLetters() {
    #expect(Folding.fold("آمريكا").string == "امریکا")
    #expect(Folding.fold("مسئول").string == Folding.fold("مسيول").string)
  }
}
