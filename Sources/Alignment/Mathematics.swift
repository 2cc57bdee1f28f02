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
}
