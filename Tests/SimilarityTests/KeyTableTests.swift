import Similarity
import Testing

@Suite struct KeyTableTests {
  @Test func agreesWithADictionary() {
    var table = KeyTable()
    var dictionary: [UInt64: UInt32] = [:]
    for round in 0..<3_000 {
      let key = UInt64.random(in: 0..<1_500) &* 0x1_0000_0001
      table[key] = UInt32(round)
      dictionary[key] = UInt32(round)
    }
    #expect(table.count == dictionary.count)
    for (key, value) in dictionary { #expect(table[key] == value) }
    #expect(table[3] == dictionary[3])
    #expect(table[.max] == nil)
  }
}
