#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The few functions of the C library that the models need.
enum Mathematics {
  /// The natural logarithm.
  @inline(__always)
  static func log(_ value: Double) -> Double {
    #if canImport(Glibc)
    Glibc.log(value)
    #elseif canImport(Musl)
    Musl.log(value)
    #else
    Darwin.log(value)
    #endif
  }

  /// The exponential.
  @inline(__always)
  static func exp(_ value: Double) -> Double {
    #if canImport(Glibc)
    Glibc.exp(value)
    #elseif canImport(Musl)
    Musl.exp(value)
    #else
    Darwin.exp(value)
    #endif
  }

  /// The logarithm of the sum of two numbers given by their logarithms.
  @inline(__always)
  static func logSum(_ left: Double, _ right: Double) -> Double {
    let high = max(left, right)
    let low = min(left, right)
    guard low > high - 36 else { return high }  // Also where both are -∞.
    return high + log(1 + exp(low - high))
  }

  /// The derivative of the logarithm of the gamma function, for positive numbers.
  ///
  /// The asymptotic series from 6 on, the recurrence below (Abramowitz and Stegun, 6.3.5 and 6.3.18).
  static func digamma(_ value: Double) -> Double {
    var rest = max(value, 1e-6)
    var sum = 0.0
    while rest < 6 {
      sum -= 1 / rest
      rest += 1
    }
    let inverse = 1 / (rest * rest)
    return sum + log(rest) - 0.5 / rest
      - inverse * (1.0 / 12 - inverse * (1.0 / 120 - inverse / 252))
  }
}
