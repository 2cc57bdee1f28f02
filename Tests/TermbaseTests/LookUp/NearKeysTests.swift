import Model
import TestSupport
import Testing

@testable import Termbase

@Suite struct NearKeysTests {
  /// Levenshtein distance by the book.
  private func distance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var row = Array(0...right.count)
    for (place, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for (column, other) in right.enumerated() {
        let new = min(row[column + 1] + 1, row[column] + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = row[column + 1]
        row[column + 1] = new
      }
    }
    return row[right.count]
  }

  @Test func theIndexFindsWhatReadingAllKeysFinds() throws {
    var random = SeededGenerator(seed: 11)
    func word() -> String {
      let length = Int.random(in: 3...18, using: &random)
      return String((0..<length).map { _ in "ابرم".randomElement(using: &random) ?? "ا" })
    }
    let words = Set((0..<600).map { _ in word() })
    let fixture = try TermbaseFixture(
      words.sorted().map { GlossaryEntry(persian: $0, english: "x\($0.count)") })
    var found = 0
    for _ in 0..<200 {
      let query = Array(word().unicodeScalars.map(\.value))
      let near = try fixture.termbase.store.read {
        try NearKeys($0, language: "fa").keys(near: query)
      }
      let expected = words.filter { word in
        let letters = word.unicodeScalars.map(\.value)
        guard query.count >= NearKeys.shortest else { return false }
        return (1...NearKeys.limit(forLength: letters.count))
          .contains(distance(query, letters))
      }
      #expect(Set(near.map(\.key)) == expected)
      #expect(near.allSatisfy { $0.distance == distance(query, $0.letters) })
      found += expected.count
    }
    #expect(found > 100)
  }
}
