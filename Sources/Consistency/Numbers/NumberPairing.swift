import EnglishText
import PersianText
import Quantities

/// Pairs the numbers of the two sides of a bead, and says which are left over.
struct NumberPairing {
  /// Required numbers of the source without a counterpart.
  private(set) var missing: [StatedNumber] = []
  /// Required numbers of the translation without a counterpart.
  private(set) var added: [StatedNumber] = []

  private let sources: [StatedNumber]
  private let targets: [StatedNumber]
  private var isSourcePaired: [Bool]
  private var isTargetPaired: [Bool]

  /// Numbers beyond these on one side are a table, which is not compared.
  static let limit = 60

  /// Pairs the numbers of a bead; at most quadratic in their count, which is bounded.
  init(_ bead: CheckedBead) {
    sources = bead.sourceNumbers
    targets = bead.targetNumbers
    isSourcePaired = sources.map { _ in false }
    isTargetPaired = targets.map { _ in false }
    guard sources.count <= Self.limit, targets.count <= Self.limit else { return }
    pair { $0.value == $1.value && $0.isRequired == $1.isRequired }
    pair { $0.value == $1.value }
    pair { !Set($0.values).isDisjoint(with: $1.values) }
    pair(where: isConverted)
    pair(where: isSameTime)
    pair(where: isSameYear)
    pair(where: isSharedScale)
    pairHalves()
    let inTarget = TargetNumbers.implied(by: bead.targetTokens)
    let inSource = SourceNumbers.implied(by: bead.sourceTokens)
    settleSpelledOut()
    // 9/11 is the eleventh of September.
    let sourceValues = Set(sources.map(\.value)).union(Self.values(of: bead.sourceDates))
    let targetValues = Set(targets.map(\.value)).union(Self.values(of: bead.targetDates))
    missing = zip(sources, isSourcePaired).filter { number, isPaired in
      !isPaired && number.isRequired && !targetValues.contains(number.value)
        && !inTarget.contains(number.value) && !isRestated(number, among: sources)
    }.map(\.0)
    added = zip(targets, isTargetPaired).filter { number, isPaired in
      !isPaired && number.isRequired && !sourceValues.contains(number.value)
        && !inSource.contains(number.value) && !isRestated(number, among: targets)
    }.map(\.0)
  }

  /// The days and months of dates as numbers.
  private static func values(of dates: [StatedDate]) -> Set<String> {
    Set(dates.flatMap { [$0.day?.value, $0.month.value].compactMap(\.self).map(String.init) })
  }

  /// Whether another number of the same side is the same amount in another measure: 45 miles (72 km).
  private func isRestated(_ number: StatedNumber, among others: [StatedNumber]) -> Bool {
    guard let unit = number.unit?.unit else { return false }
    return others.contains { other in
      guard let measure = other.unit?.unit, measure != unit else { return false }
      return Unit.areSame(number.approximation, unit, other.approximation, measure)
    }
  }

  /// Pairs a long number with one that is written in groups, as telephone numbers are.
  private mutating func settleSpelledOut() {
    for source in sources.indices
    where !isSourcePaired[source] && sources[source].value.utf8.count > 5 {
      for first in targets.indices {
        var joined = ""
        var last = first
        while last < targets.count, joined.utf8.count < sources[source].value.utf8.count {
          joined += targets[last].value
          last += 1
        }
        guard joined == sources[source].value, last > first + 1 else { continue }
        isSourcePaired[source] = true
        for target in first..<last { isTargetPaired[target] = true }
        break
      }
    }
  }

  private mutating func pair(where agree: (StatedNumber, StatedNumber) -> Bool) {
    for source in sources.indices where !isSourcePaired[source] {
      let target = targets.indices.first {
        !isTargetPaired[$0] && agree(sources[source], targets[$0])
      }
      guard let target else { continue }
      isSourcePaired[source] = true
      isTargetPaired[target] = true
    }
  }

  /// Whether one measure was converted into another: 12 kilometres, 7.5 miles.
  private func isConverted(_ source: StatedNumber, _ target: StatedNumber) -> Bool {
    guard let unit = source.unit?.unit, let other = target.unit?.unit, unit != other else {
      return false
    }
    return Unit.areSame(source.approximation, unit, target.approximation, other)
  }

  /// Whether two hours are the same on the clock: 20 and 8.
  private func isSameTime(_ source: StatedNumber, _ target: StatedNumber) -> Bool {
    guard source.isTime || target.isTime, let hour = Int(source.value),
      let other = Int(target.value), hour <= 24, other <= 24
    else { return false }
    return hour % 12 == other % 12
  }

  /// Whether two years are the same, in another calendar or cut short: 1357 and 1979, 1990 and 90.
  private func isSameYear(_ source: StatedNumber, _ target: StatedNumber) -> Bool {
    guard let year = Int(source.value), let other = Int(target.value) else { return false }
    if (1200...1500).contains(year), other == year + 621 || other == year + 622 { return true }
    if (1200...1500).contains(other), year == other + 621 || year == other + 622 { return true }
    // The decades: دهه ۱۹۹۰, دهه ۹۰, the '90s.
    let (long, short) = (max(year, other), min(year, other))
    return (1000...2100).contains(long) && (10...99).contains(short) && long % 100 == short
  }

  /// Whether two numbers differ by a scale word that a neighbour has: ۱۴ تا ۱۵ هزار, 14,000 to 15,000.
  private func isSharedScale(_ source: StatedNumber, _ target: StatedNumber) -> Bool {
    guard let left = Double(source.value), let right = Double(target.value), left > 0, right > 0
    else { return false }
    let ratio = max(left, right) / min(left, right)
    guard ratio == 1_000 || ratio == 1_000_000 || ratio == 1_000_000_000 else { return false }
    let side = left < right ? sources : targets
    let number = left < right ? source : target
    return side.contains {
      $0.range.lowerBound > number.range.lowerBound
        && $0.range.lowerBound < number.range.upperBound + 24
        && $0.approximation >= ratio
    }
  }

  /// Pairs a decimal with two whole numbers: ۳/۵ and 3.5, ۸:۳۰ and 8.30.
  private mutating func pairHalves() {
    for target in targets.indices where !isTargetPaired[target] {
      if let halves = neighbours(of: targets[target].value, in: sources, isSourcePaired) {
        isTargetPaired[target] = true
        for half in halves { isSourcePaired[half] = true }
      }
    }
    for source in sources.indices where !isSourcePaired[source] {
      if let halves = neighbours(of: sources[source].value, in: targets, isTargetPaired) {
        isSourcePaired[source] = true
        for half in halves { isTargetPaired[half] = true }
      }
    }
  }

  /// Two unpaired neighbours that make up a decimal value, in either order.
  private func neighbours(
    of value: String, in numbers: [StatedNumber], _ isPaired: [Bool]
  ) -> [Int]? {
    let parts = value.split(separator: ".")
    guard parts.count == 2, numbers.count > 1 else { return nil }
    let forms = Set([String(parts[1]), String(parts[1]) + "0"])
    for first in 0..<numbers.count - 1 where !isPaired[first] && !isPaired[first + 1] {
      let pair = (numbers[first].value, numbers[first + 1].value)
      guard numbers[first + 1].range.lowerBound - numbers[first].range.upperBound <= 2 else {
        continue
      }
      if pair.0 == parts[0] && forms.contains(pair.1)
        || pair.1 == parts[0] && forms.contains(pair.0)
      {
        return [first, first + 1]
      }
    }
    return nil
  }
}
