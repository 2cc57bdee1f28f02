import Similarity
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "", 3), ("", "", 0), ("same", "same", 0),
    ("flaw", "lawn", 2), ("زاخاروا", "زاخارووا", 1),
  ])
  func measures(first: String, second: String, distance: Int) {
    #expect(EditDistance.between(letters(first), letters(second)) == distance)
  }

  @Test func agreesWithTheTextbook() {
    for round in 0..<400 {
      let first = randomSymbols(upTo: round % 2 == 0 ? 20 : 200)
      let second = randomSymbols(upTo: round % 2 == 0 ? 20 : 200)
      #expect(EditDistance.between(first, second) == textbook(first, second))
    }
  }

  @Test func saysNothingBeyondTheLimit() {
    for _ in 0..<400 {
      let first = randomSymbols(upTo: 90)
      let second = randomSymbols(upTo: 90)
      let distance = textbook(first, second)
      #expect(EditDistance.between(first, second, limit: distance) == distance)
      #expect(EditDistance.between(first, second, limit: distance - 1) == nil)
    }
  }

  private func letters(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  private func randomSymbols(upTo count: Int) -> [UInt32] {
    (0..<Int.random(in: 0...count)).map { _ in UInt32.random(in: 0..<4) &* 0x4000_0001 }
  }

  private func textbook(_ first: [UInt32], _ second: [UInt32]) -> Int {
    var row = Array(0...second.count)
    for (place, symbol) in first.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for (column, other) in second.enumerated() {
        let substituted = diagonal + (symbol == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substituted, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[second.count]
  }
}
