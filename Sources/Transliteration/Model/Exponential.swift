/// The exponential function, for want of one in the standard library.
enum Exponential {
  /// e to the power of `value`, to about six digits.
  @inline(__always)
  static func of(_ value: Float) -> Float {
    if value < -87 { return 0 }
    let scaled = min(value, 88) * 1.442_695
    let whole = scaled.rounded(.down)
    let part = (scaled - whole) * 0.693_147_2
    // The series of e^part on 0…ln 2.
    let series =
      1 + part
      * (1 + part
        * (0.5 + part
          * (0.166_666_7 + part
            * (0.041_666_67 + part
              * (0.008_333_334 + part * 0.001_388_889)))))
    return Float(sign: .plus, exponent: Int(whole), significand: series)
  }

  /// ln (e^left + e^right).
  @inline(__always)
  static func sum(_ left: Float, _ right: Float) -> Float {
    let high = max(left, right)
    let low = min(left, right)
    if high - low > 15 || low == -.infinity { return high }
    return high + NaturalLogarithm.of(1 + of(low - high))
  }
}
