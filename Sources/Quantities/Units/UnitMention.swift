import EnglishText
import PersianText

/// The measure that stands with a number.
package struct UnitMention: Hashable, Sendable {
  /// The measure.
  package var unit: Unit
  /// Its place in its text, in UTF-8 bytes.
  package var range: Range<Int>
}

extension UnitMention {
  /// The measure after a Persian number, whose last token is at `last`; `nil` where there is none.
  package static func after(_ last: Int, in tokens: [Token]) -> UnitMention? {
    guard last + 1 < tokens.count else { return nil }
    let next = tokens[last + 1]
    if next.text == "%" { return UnitMention(unit: .percent, range: next.range) }
    // در صد is a spelling of درصد.
    if next.text == "در", last + 2 < tokens.count, tokens[last + 2].text == "صد" {
      return UnitMention(
        unit: .percent, range: next.range.lowerBound..<tokens[last + 2].range.upperBound)
    }
    guard next.kind == .word, let unit = Unit.persian(next.text) else { return nil }
    let following = last + 2 < tokens.count ? tokens[last + 2] : nil
    if let following, let power = ["مربع": 2, "مکعب": 3][following.text] {
      guard let raised = unit.raised(to: power) else { return nil }
      return UnitMention(
        unit: raised, range: next.range.lowerBound..<following.range.upperBound)
    }
    if let following, unit == .degree, let scale = temperatures[following.text] {
      return UnitMention(unit: scale, range: next.range.lowerBound..<following.range.upperBound)
    }
    return UnitMention(unit: unit, range: next.range)
  }

  private static let temperatures: [String: Unit] = [
    "سانتیگراد": .celsius, "سانتی‌گراد": .celsius, "سلسیوس": .celsius, "فارنهایت": .fahrenheit,
  ]

  /// The measure after an English number, or the currency sign before it; `nil` where there is none.
  package static func beside(_ first: Int, _ last: Int, in tokens: [EnglishToken]) -> UnitMention? {
    if first > 0, let unit = Unit.signs[tokens[first - 1].text] {
      return UnitMention(unit: unit, range: tokens[first - 1].range)
    }
    var place = last + 1
    if place < tokens.count, tokens[place].text == "-" { place += 1 }
    guard place < tokens.count else { return nil }
    let next = tokens[place]
    if next.text == "%" { return UnitMention(unit: .percent, range: next.range) }
    if let power = ["square": 2, "sq": 2, "cubic": 3][next.text], place + 1 < tokens.count {
      let noun = tokens[place + 1].text == "." && place + 2 < tokens.count ? place + 2 : place + 1
      return Unit.english(tokens[noun].text)?.raised(to: power).map {
        UnitMention(unit: $0, range: next.range.lowerBound..<tokens[noun].range.upperBound)
      }
    }
    // 10 US dollars, 5 metric tons, 20 Afghan afghanis, 30 degrees Celsius.
    if qualifiers.contains(next.text), place + 1 < tokens.count,
      let unit = Unit.english(tokens[place + 1].text)
    {
      return UnitMention(unit: unit, range: tokens[place + 1].range)
    }
    if next.text == "per", place + 1 < tokens.count, tokens[place + 1].text == "cent" {
      return UnitMention(
        unit: .percent, range: next.range.lowerBound..<tokens[place + 1].range.upperBound)
    }
    if next.text == "°" || next.text.hasPrefix("degree"), place + 1 < tokens.count {
      let scale: Unit? =
        switch tokens[place + 1].text {
        case "c", "celsius", "centigrade": .celsius
        case "f", "fahrenheit": .fahrenheit
        default: nil
        }
      if let scale {
        return UnitMention(
          unit: scale, range: next.range.lowerBound..<tokens[place + 1].range.upperBound)
      }
    }
    guard let unit = Unit.english(next.text) else { return nil }
    return UnitMention(unit: unit, range: next.range)
  }

  private static let qualifiers: Set<String> = [
    "us", "american", "metric", "iranian", "afghan", "canadian", "australian", "nautical", "long",
    "short", "full", "whole", "calendar", "more",
  ]
}
