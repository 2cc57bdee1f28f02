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
    // Also where both are -∞.
    guard low > high - 36 else { return high }
    return high + log(1 + exp(low - high))
  }
}
