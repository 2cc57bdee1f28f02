/// The natural logarithm, for want of one in the standard library.
enum NaturalLogarithm {
  /// ln of a positive number, to about four digits.
  @inline(__always)
  static func of(_ value: Float) -> Float {
    guard value > 0 else { return -.greatestFiniteMagnitude }
    // ln m = 2 artanh((m − 1) / (m + 1)) for the significand 1 ≤ m < 2, as a series.
    let significand = value.significand
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    let series = 2 * ratio * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
    return Float(value.exponent) * 0.693_147_18 + series
  }
}
