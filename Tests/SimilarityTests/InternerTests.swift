import Similarity
import Testing

@Suite struct InternerTests {
  @Test func numbersFromZero() {
    var interner = Interner()
    #expect(interner.intern("کابل") == 0)
    #expect(interner.intern("Kabul") == 1)
    #expect(interner.intern("کابل") == 0)
    #expect(interner.count == 2)
  }

  @Test func findsWithoutAdding() {
    var interner = Interner()
    #expect(interner.number(of: "") == nil)
    #expect(interner.intern("") == 0)
    #expect(interner.number(of: "") == 0)
    #expect(interner.number(of: "Herat") == nil)
    #expect(interner.count == 1)
  }

  @Test func givesStringsBack() {
    var interner = Interner()
    let words = (0..<5_000).map { "واژه\($0 % 3_000)" }
    let numbers = words.map { interner.intern($0) }
    #expect(interner.count == 3_000)
    #expect(numbers.map { interner.string($0) } == words)
    #expect(interner.string(3_000).isEmpty)
  }
}
