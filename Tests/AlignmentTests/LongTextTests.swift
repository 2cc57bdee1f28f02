import Model
import Testing

@testable import Alignment

/// Texts that are too long to be searched in full.
@Suite struct LongTextTests {
  private static let coarse = Aligner(
    configuration: AlignerConfiguration(fullSearchLimit: 100))

  @Test func alignsAGeneratedText() {
    let text = GeneratedText(beads: 2_000, seed: 11)
    let beads = Aligner().align(source: text.source, target: text.target)
    #expect(text.score(of: beads) > 0.95)
  }

  @Test func findsItsWayAcrossALongOmission() {
    var text = GeneratedText(beads: 800, seed: 12)
    text.omitTarget(ofBeads: 300..<360)
    let beads = LongTextTests.coarse.align(source: text.source, target: text.target)
    #expect(text.score(of: beads) > 0.93)
  }

  @Test(arguments: [21, 22] as [UInt64])
  func coarseToFineIsAsGoodAsFullSearch(seed: UInt64) {
    let text = GeneratedText(beads: 500, seed: seed)
    let full = Aligner().align(source: text.source, target: text.target)
    let coarse = LongTextTests.coarse.align(source: text.source, target: text.target)
    let common = Set(full.map(LongTextTests.key)).intersection(coarse.map(LongTextTests.key))
    #expect(common.count * 100 >= full.count * 99)
  }

  @Test func givesTheSameBeadsAgain() {
    let text = GeneratedText(beads: 300, seed: 31)
    let first = LongTextTests.coarse.align(source: text.source, target: text.target)
    #expect(first == LongTextTests.coarse.align(source: text.source, target: text.target))
  }

  @Test func linesThatAreAllAlikeArePairedOneByOne() {
    let beads = Aligner().align(
      source: [String](repeating: "ا", count: 2_400), target: [String](repeating: "a", count: 2_400)
    )
    #expect(beads.filter { $0.source == $0.target && $0.source.count == 1 }.count > 2_380)
  }

  private static func key(_ bead: Bead) -> String { "\(bead.source) \(bead.target)" }
}
