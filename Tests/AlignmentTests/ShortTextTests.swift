import Model
import Testing

@testable import Alignment

/// Texts of a few segments: words do not do worse than lengths alone.
@Suite struct ShortTextTests {
  /// How many beads of the sample's first `count` come out right.
  private static func right(_ count: Int, wordWeight: Double) -> Int {
    let beads = SampleText.beads.prefix(count)
    let gold = Set(beads.map { [$0.source, $0.target] })
    var configuration = AlignerConfiguration()
    configuration.wordWeight = wordWeight
    return Aligner(configuration: configuration).align(
      source: Array(SampleText.persian[0..<(beads.last?.source.upperBound ?? 0)]),
      target: Array(SampleText.english[0..<(beads.last?.target.upperBound ?? 0)])
    ).count { gold.contains([$0.source, $0.target]) }
  }

  @Test func wordsDoNoHarm() {
    let usual = AlignerConfiguration().wordWeight
    let words = (1...11).map { ShortTextTests.right($0, wordWeight: usual) }
    let lengths = (1...11).map { ShortTextTests.right($0, wordWeight: 0) }
    #expect(words.reduce(0, +) >= lengths.reduce(0, +))
    for (left, right) in zip(words, lengths) { #expect(left >= right - 1) }
  }

  @Test func wordsThatNobodyKnowsDoNoHarm() {
    // No word repeats and none is known, so that there is nothing but lengths to go by.
    let source = [
      "آبکند", "بادکنک پریشیده می‌خرامد و فرومی‌نشیند", "تاراج", "جویبارک خروشیده و لغزان",
    ]
    let target = [
      "Gulch", "A tousled balloon struts about and settles", "Pillage", "Roaring rillet",
    ]
    let beads = Aligner().align(source: source, target: target)
    #expect(beads.map(\.source) == (0..<4).map { $0..<($0 + 1) })
    #expect(beads.map(\.target) == (0..<4).map { $0..<($0 + 1) })
  }
}
