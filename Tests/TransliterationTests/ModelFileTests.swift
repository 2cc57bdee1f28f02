import NameFixture
import TestSupport
import Testing
import Transliteration

@Suite struct ModelFileTests {
  @Test func comesBackAsItWas() throws {
    let model = try #require(SmallModel.model)
    let again = try JointModel(bytes: model.bytes)
    #expect(again.bytes == model.bytes)
    let names = ["لاوروف", "احمدی", "سرگئی لاوروف"]
    let first = Transliterator(attested: [], joint: model)
    let second = Transliterator(attested: [], joint: again)
    for name in names {
      #expect(
        first.candidates(for: name, limit: 5).map(\.text)
          == second.candidates(for: name, limit: 5).map(\.text))
    }
  }

  @Test(arguments: ["", "VAZHE", "fa\ten\nلاوروف\tLavrov\n", "SQLite format 3"])
  func refusesOtherFiles(text: String) {
    #expect(throws: ModelError.notAModel) { try JointModel(bytes: Array(text.utf8)) }
  }

  @Test func refusesOtherVersions() throws {
    var bytes = try #require(SmallModel.model).bytes
    bytes[8] = 99
    #expect(throws: ModelError.otherVersion(found: 99, supported: JointModel.formatVersion)) {
      try JointModel(bytes: bytes)
    }
  }

  @Test func refusesTheFormatBeforeThis() throws {
    var bytes = try #require(SmallModel.model).bytes
    bytes[8] = 1
    #expect(throws: ModelError.otherVersion(found: 1, supported: 2)) {
      try JointModel(bytes: bytes)
    }
  }

  @Test func refusesEveryCut() throws {
    let bytes = try #require(SmallModel.model).bytes
    for part in 0..<60 {
      let cut = bytes.count * part / 60
      #expect(throws: ModelError.self) { try JointModel(bytes: Array(bytes.prefix(cut))) }
    }
    #expect(throws: ModelError.damaged) { try JointModel(bytes: bytes + [0]) }
  }

  @Test func refusesFlippedBytes() throws {
    let bytes = try #require(SmallModel.model).bytes
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      var damaged = bytes
      damaged[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8.random(
        in: 1...255, using: &generator)
      #expect(throws: ModelError.self) { try JointModel(bytes: damaged) }
    }
  }

  /// A file whose checksum is right and whose content is nonsense must not end the program.
  @Test func bearsForgedContent() throws {
    let bytes = try #require(SmallModel.model).bytes
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<150 {
      var forged = bytes
      for _ in 0..<3 {
        let place = Int.random(in: 32..<bytes.count, using: &generator)
        forged[place] = UInt8.random(in: 0...255, using: &generator)
      }
      forged.replaceSubrange(24..<32, with: ForgedChecksum.of(forged[32...]))
      guard let model = try? JointModel(bytes: forged) else { continue }
      let transliterator = Transliterator(attested: [], joint: model)
      #expect(transliterator.candidates(for: "سرگئی لاوروف", limit: 3).count <= 3)
      #expect(transliterator.persianCandidates(for: "Lavrov", limit: 3).count <= 3)
      #expect((0...1).contains(model.matchScore(persian: "لاوروف", english: "Lavrov")))
    }
  }
}

/// The checksum of the format, written down a second time.
private enum ForgedChecksum {
  static func of(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var sum: UInt64 = 0x9E37_79B9_7F4A_7C15
    var rest = body
    while rest.count >= 8 {
      let word = rest.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      sum = (sum ^ word) &* 0xBF58_476D_1CE4_E5B9
      sum ^= sum >> 29
      rest = rest.dropFirst(8)
    }
    for byte in rest { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    sum ^= UInt64(body.count)
    return (0..<8).map { UInt8(truncatingIfNeeded: sum >> UInt64(8 * $0)) }
  }
}
