/// One number inside a token of digits and separators.
struct DigitParts {
  /// What follows the digits.
  enum Ending {
    case none
    case ordinal
    case decade
  }

  /// Where it starts in the token, in bytes.
  let offset: Int
  /// Its length in bytes.
  let length: Int
  let whole: [UInt8]
  let fraction: [UInt8]
  let ending: Ending

  /// Reads a number token: one number when its commas group thousands and it has one point at most,
  /// else a number for each run of digits.
  ///
  /// Linear in the length of the token.
  static func split(_ text: String) -> [DigitParts] {
    let bytes = Array(text.utf8)
    let digits = bytes.prefix { !(97...122).contains($0) }
    let suffix = bytes.count - digits.count
    let ending: Ending = suffix == 0 ? .none : suffix == 1 ? .decade : .ordinal
    guard digits.count <= Decimal.limit else { return [] }
    // 97,039/1,617,204: what stands between slashes or colons is read by itself.
    let pieces = digits.split(omittingEmptySubsequences: true) { $0 == 0x2F || $0 == 0x3A }
    let wholes = pieces.compactMap { grouped(Array($0)) }
    if pieces.count > 1, wholes.count == pieces.count {
      return zip(pieces, wholes).map { piece, number in
        DigitParts(
          offset: piece.startIndex, length: piece.count, whole: number.whole,
          fraction: number.fraction, ending: .none)
      }
    }
    if let (whole, fraction) = grouped(Array(digits)) {
      return [
        DigitParts(
          offset: 0, length: bytes.count, whole: whole, fraction: fraction, ending: ending)
      ]
    }
    var parts: [DigitParts] = []
    var start = 0
    for index in 0...digits.count where index == digits.count || !isDigit(bytes[index]) {
      if index > start {
        parts.append(
          DigitParts(
            offset: start, length: index - start, whole: Array(bytes[start..<index]), fraction: [],
            ending: .none))
      }
      start = index + 1
    }
    return parts
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// The digits before and after the point, or `nil` when the separators make it no single number.
  private static func grouped(_ bytes: [UInt8]) -> (whole: [UInt8], fraction: [UInt8])? {
    let halves = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard let first = halves.first, halves.count <= 2 else { return nil }
    let fraction = halves.count == 2 ? Array(halves[1]) : []
    let groups = first.split(separator: 0x2C, omittingEmptySubsequences: false)
    guard (groups.first?.count ?? 0) <= 3 || groups.count == 1,
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let whole = groups.flatMap { $0 }
    guard whole.allSatisfy(isDigit), fraction.allSatisfy(isDigit) else { return nil }
    return (whole, fraction)
  }
}
