import Model
import TestSupport
import Testing

@testable import Interchange

@Suite struct SRXRoundTripTests {
  @Test(arguments: 0..<200) func whatIsWrittenIsReadBack(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let rules = rules(&generator)
    let text = SRX.write(rules, introduction: ["made -- up", "for a test <&>"])
    let back = try SRX.read(InputBytes(name: "f", bytes: Array(text.utf8)))
    #expect(back == rules)
    let patterns = { (rules: SegmentationRules) in
      rules.languageRules.flatMap(\.rules).flatMap { Array(($0.before + "|" + $0.after).utf8) }
    }
    #expect(patterns(back) == patterns(rules))
    #expect(SRX.write(back) == SRX.write(back.withoutNotes))
  }

  @Test func whatXMLCannotHoldIsWrittenAsAnEscape() throws {
    let rules = SegmentationRules(
      languageRules: [.init(name: "D", rules: [.init(breaks: true, before: "a\u{1}", after: "")])],
      maps: [], cascades: false)
    let back = try SRX.read(InputBytes(name: "f", bytes: Array(SRX.write(rules).utf8)))
    #expect(back.languageRules[0].rules[0].before == "a\\x{1}")
  }

  private func rules(_ generator: inout SeededGenerator) -> SegmentationRules {
    let pieces = [
      "\\.", "[.؟!]", "\\s+", "<", ">", "&", "\"", "'", "]]>", "می‌", "\t", "\n", "\r", " ", "😀",
      "--",
      "(?i:x)", "&amp;", "\u{200E}",
    ]
    func text(_ generator: inout SeededGenerator) -> String {
      (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
    }
    var sets: [SegmentationRules.LanguageRule] = []
    for index in 0..<Int.random(in: 0...3, using: &generator) {
      var rules: [SegmentationRules.Rule] = []
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        rules.append(
          .init(
            breaks: Bool.random(using: &generator), before: text(&generator),
            after: text(&generator), note: Bool.random(using: &generator) ? text(&generator) : nil))
      }
      sets.append(.init(name: "\(index)" + text(&generator), rules: rules))
    }
    let maps = sets.map { SegmentationRules.LanguageMap(pattern: text(&generator), name: $0.name) }
    return SegmentationRules(
      languageRules: sets, maps: maps, cascades: .random(using: &generator),
      segmentsSubflows: .random(using: &generator),
      codes: .init(
        keepsOpening: .random(using: &generator), keepsClosing: .random(using: &generator),
        keepsIsolated: .random(using: &generator)), refinesICUBreaks: .random(using: &generator))
  }
}

extension SegmentationRules {
  fileprivate var withoutNotes: SegmentationRules {
    var rules = self
    for set in rules.languageRules.indices {
      for rule in rules.languageRules[set].rules.indices {
        rules.languageRules[set].rules[rule].note = nil
      }
    }
    return rules
  }
}
