/// Exact decimal numbers as digits, without Foundation and without rounding.
enum Decimal {
  /// The longest number that is understood, in digits; longer ones are identifiers, not amounts.
  static let limit = 40

  /// The canonical form of ASCII `whole`.`fraction`, times ten to the power of `shift`.
  ///
  /// Linear in the number of digits, which is bounded by ``limit``.
  static func canonical(whole: [UInt8], fraction: [UInt8], shift: Int = 0) -> String {
    var whole = whole
    var fraction = fraction
    let moved = fraction.prefix(shift)
    whole += moved
    whole += repeatElement(0x30, count: shift - moved.count)
    fraction.removeFirst(moved.count)
    while fraction.last == 0x30 { fraction.removeLast() }
    let digits = whole.drop { $0 == 0x30 }
    var bytes = digits.isEmpty ? [0x30] : Array(digits)
    if !fraction.isEmpty { bytes += [0x2E] + fraction }
    return String(decoding: bytes, as: UTF8.self)
  }
}
